import { vul } from '@/lib/i18n/vul'
import type { Treffer } from '@/lib/search/zoek'
import type { Zoekteksten } from './teksten'

/** Waarom iets gevonden is, in kleine woorden, zoals `titel: praktijk · andere naam, zelfde betekenis als vs`. */
export const waaromTekst = ({ waarom }: Pick<Treffer, 'waarom'>, { zoeken }: Zoekteksten): string =>
  waarom
    .map(({ veld, woorden, door }) =>
      vul(zoeken.door[door], { veld: zoeken.velden[veld], woorden: woorden.join(', ') }),
    )
    .join(' · ')

import { isCode } from '@/lib/domain/id'
import type { Treffer } from '@/lib/search/zoek'
import { Gemerkt } from './gemerkt'

/** Het id in de inkt van zijn kernwaarde; een woord-id zegt niets dat de titel niet al zegt. */
export const Treffermerk = ({ id }: Pick<Treffer, 'id'>) =>
  isCode(id) ? (
    <span className="merk" data-letter={id.includes('-') ? id[0] : ''}>
      {id}
    </span>
  ) : null

/** De titel, in de taal waarin zij er is. */
export const Treffertitel = ({ treffer, taal }: { treffer: Pick<Treffer, 'taal' | 'titelsegmenten'>; taal: string }) =>
  treffer.taal === taal ? (
    <Gemerkt segmenten={treffer.titelsegmenten} />
  ) : (
    <span lang={treffer.taal}>
      <Gemerkt segmenten={treffer.titelsegmenten} />
    </span>
  )

import { Autocomplete } from '@base-ui/react/autocomplete'
import { memo } from 'react'
import type { Taal } from '@/lib/domain/taal'
import type { Treffer } from '@/lib/search/zoek'
import { Gemerkt } from './gemerkt'
import type { Zoekteksten } from './teksten'
import { Treffermerk, Treffertitel } from './trefferkop'
import { waaromTekst } from './waarom'

interface Props {
  treffer: Treffer
  taal: Taal
  teksten: Zoekteksten
}

/** Eén resultaat in het venster: een gewone koppeling, zodat een nieuw tabblad ook kan. */
export const Venstertreffer = memo(function Venstertreffer({ treffer, taal, teksten }: Props) {
  return (
    <Autocomplete.Item value={treffer} tabIndex={-1} className="venstertreffer" render={<a href={treffer.url} />}>
      <span className="titel">
        <Treffermerk id={treffer.id} /> <Treffertitel treffer={treffer} taal={taal} />
      </span>
      <span className="fragment" lang={treffer.taal === taal ? undefined : treffer.taal}>
        <Gemerkt segmenten={treffer.fragment} />
      </span>
      <span className="waarom">{waaromTekst(treffer, teksten)}</span>
    </Autocomplete.Item>
  )
})

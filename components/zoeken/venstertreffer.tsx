import { memo } from 'react'
import type { Taal } from '@/lib/domain/taal'
import type { Treffer, Waarom } from '@/lib/search/zoek'
import { Gemerkt } from './gemerkt'
import type { Zoekteksten } from './teksten'
import { Treffermerk, Treffertitel } from './trefferkop'
import { waaromTekst } from './waarom'

interface Props {
  treffer: Treffer
  taal: Taal
  teksten: Zoekteksten
}

/** Wat gemerkt is, hoeft niet ook nog gezegd te worden, behalve als er iets anders staat dan men typte. */
const ONZICHTBAAR: ReadonlySet<Waarom['door']> = new Set(['spelling', 'synoniem', 'verwijzing', 'buur'])

/** Wat er van één resultaat staat. Onthouden: met de pijlen verandert alleen welk resultaat is aangewezen. */
export const Venstertreffer = memo(function Venstertreffer({ treffer, taal, teksten }: Props) {
  const { titelsegmenten, fragment } = treffer
  const isGemerkt = [...titelsegmenten, ...fragment].some(({ raak }) => raak)
  const waarom = waaromTekst(
    { waarom: treffer.waarom.filter(({ door }) => !isGemerkt || ONZICHTBAAR.has(door)) },
    teksten,
  )
  return (
    <>
      <span className="titel">
        <Treffermerk id={treffer.id} /> <Treffertitel treffer={treffer} taal={taal} />
      </span>
      <span className="fragment" lang={treffer.taal === taal ? undefined : treffer.taal}>
        <Gemerkt segmenten={fragment} />
      </span>
      {waarom && <span className="waarom">{waarom.charAt(0).toUpperCase() + waarom.slice(1)}</span>}
    </>
  )
})

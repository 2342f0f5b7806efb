import type { Treffer, Waarom } from '@/lib/search/zoek'
import type { Zoekteksten } from './teksten'
import { waaromTekst } from './waarom'

/** Wat er van één resultaat in het venster te zien is, en niets anders: zijn twee rijen gelijk, dan is het beeld dat ook. */
export interface Vensterrij extends Pick<Treffer, 'id' | 'soort' | 'taal' | 'url' | 'titelsegmenten' | 'fragment'> {
  /** Waarom het gevonden is, als dat niet al te zien is. */
  waarom: string
}

/** Wat gemerkt is, hoeft niet ook nog gezegd te worden, behalve als er iets anders staat dan men typte. */
const ONZICHTBAAR: ReadonlySet<Waarom['door']> = new Set(['spelling', 'synoniem', 'verwijzing', 'buur'])

export function rijVan(treffer: Treffer, teksten: Zoekteksten): Vensterrij {
  const { id, soort, taal, url, titelsegmenten, fragment } = treffer
  const isGemerkt = [...titelsegmenten, ...fragment].some(({ raak }) => raak)
  const teZeggen = treffer.waarom.filter(({ door }) => !isGemerkt || ONZICHTBAAR.has(door))
  const waarom = waaromTekst({ waarom: teZeggen }, teksten)
  return { id, soort, taal, url, titelsegmenten, fragment, waarom: waarom.charAt(0).toUpperCase() + waarom.slice(1) }
}

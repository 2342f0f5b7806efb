import type { Plek } from './plek'
import type { Brontype, Lijstsoort, Soort } from './soort'
import type { Taal } from './taal'
import type { Urgentie } from './urgentie'

/** Eén gebruik van een bron. `opgezocht`: de redactie zocht de vindplaats erbij, het kader noemt die niet. */
export interface Verwijzing {
  bron: string
  vindplaats?: string
  opgezocht: boolean
}

/** Een voetnoot, met het nummer dat hij in de vastgestelde tekst heeft. */
export interface Voetnoot {
  nr: number
  bronnen: string[]
  opmerking?: string
}

/** Lopende tekst van een onderdeel, met wat erin genoemd wordt in volgorde van voorkomen. */
export interface Tekst {
  /** Gecompileerde MDX; alleen components/mdx leest dit. */
  code: string
  plat: string
  koppen: { tekst: string; anker: string }[]
  voetnoten: Voetnoot[]
  zie: string[]
  bronnen: string[]
  begrippen: string[]
}

interface Basis {
  id: string
  titel: string
  plek: Plek
  /** Taal waarin de tekst er werkelijk is; wijkt af van de gevraagde taal als de vertaling ontbreekt. */
  taal: Taal
  zie: string[]
}

interface Onderdeelbasis extends Basis {
  tekst: Tekst
  /** Waar het in de vastgestelde tekst staat. */
  plaats: string
  bronnen: Verwijzing[]
  volgorde: number
}

export interface Kernwaarde extends Onderdeelbasis {
  soort: 'kernwaarde' | 'thema'
  letter: string
  samenvatting: string
}
export interface Vraag extends Onderdeelbasis {
  soort: 'vraag'
  bij: string
  antwoord: string
}
export interface Kernpunt extends Onderdeelbasis {
  soort: 'kernpunt'
  bij: string
  zonderBron?: string
}
export interface Signaal extends Onderdeelbasis {
  soort: 'signaal'
}
export interface Urgentieniveau extends Onderdeelbasis {
  soort: 'urgentieniveau'
  id: Urgentie
  bij: string
  termijn: string
}
export interface Lijstonderdeel extends Onderdeelbasis {
  soort: Lijstsoort
  bij: string
  grondslag?: string
}
export interface Toelichting extends Onderdeelbasis {
  soort: 'toelichting'
  paragraaf: string
}
export interface Bron extends Basis {
  soort: 'bron'
  type: Brontype
  auteurs?: string
  uitgever?: string
  jaar?: number
  tijdschrift?: string
  locator?: string
  url?: string
  noot?: string
  /** Waarmee men dit ook zoekt; alleen voor de zoeker. */
  zoekwoorden?: string[]
}
export interface Begrip extends Basis {
  soort: 'begrip'
  tekst: Tekst
  bronnen: Verwijzing[]
  afkorting?: string
  voluit?: string
  synoniemen: string[]
  /** Waarmee men dit ook zoekt; alleen voor de zoeker. */
  zoekwoorden?: string[]
  kort: string
}

/** Wat in de tekst van het kader zelf staat. */
export type Onderdeel = Kernwaarde | Vraag | Kernpunt | Signaal | Urgentieniveau | Lijstonderdeel | Toelichting

/** Alles met een id. */
export type Item = Onderdeel | Bron | Begrip

/** Of het in de tekst van het kader zelf staat; bronnen en begrippen zijn naslag, en staan in geen editie. */
export const isOnderdeel = (item: Item | undefined): item is Onderdeel =>
  item !== undefined && item.soort !== 'bron' && item.soort !== 'begrip'

type Kies<I, S> = I extends { soort: infer T } ? (S extends T ? I : never) : never

/** Het type item dat bij een soort hoort. */
export type ItemVan<S extends Soort> = Kies<Item, S>

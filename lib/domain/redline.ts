import type { Onderdeel } from './onderdeel'
import type { Wijziging } from './verloop'

/** Een stuk tekst in een vergelijking: gebleven, weggehaald of toegevoegd. */
export interface Stuk {
  soort: 'gelijk' | 'weg' | 'nieuw'
  tekst: string
}

/** Eén alinea, kop of lijstpunt, als reeks stukken. */
export type Redlineblok = Stuk[]

/** Hoe iemand een vergelijking wil zien. */
export const WEERGAVEN = ['redline', 'ervoor', 'erna'] as const

export type Redlineweergave = (typeof WEERGAVEN)[number]

/**
 * Wat er met een onderdeel gebeurde. Bij `verplaatst` en `verwijzingen` zijn de woorden gelijk: het staat ergens anders,
 * of het verwijst naar iets anders of is anders opgemaakt.
 */
export type Verschilsoort = 'nieuw' | 'gewijzigd' | 'verplaatst' | 'verwijzingen' | 'vervallen' | 'gelijk'

/** Eén onderdeel in twee uitgaven naast elkaar. */
export interface Verschil {
  /** Het onderdeel zoals het nieuw is, of zoals het was als het vervallen is. */
  item: Onderdeel
  soort: Verschilsoort
  blokken: Redlineblok[]
  /** De besluiten waardoor het veranderde. */
  wijzigingen: Wijziging[]
  /** Of er een norm is geraakt; anders is het alleen redactioneel. */
  inhoudelijk: boolean
}

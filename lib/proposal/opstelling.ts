import type { Invoerfout } from './invoer'

/** Wat er buiten de invoer en de tekst van nu te weten is. */
export interface Omstandigheid {
  /** De dag van indienen, zoals `2026-11-22`. */
  datum: string
  /** Ids en nummers die open voorstellen al gebruiken, zoals `W3` en `C-K9`. */
  bezet: readonly string[]
}

/** Wat er met het onderdeel zelf gebeurt: de bestanden, met `null` voor wat weg is. */
export interface Deel {
  id: string
  bestanden: ReadonlyMap<string, string | null>
}

/** Alles wat een voorstel aan bestanden is. */
export interface Opstelling extends Deel {
  naam: string
  /** Het nummer van het record. */
  wijziging: string
}

/** Wat van de invoer te maken is, of waarom niet. */
export type Uitkomst<T> = { goed: T } | { fouten: Invoerfout[] }

import type { Citaatantwoord, Misser } from './citaat'
import type { Plek } from './plek'
import type { Stuk } from './redline'
import type { Taal } from './taal'
import type { Grafsteen, Stand } from './uitgave'

/** Een onderdeel waar een geplakte zin in staat, of waar een zin staat die erop lijkt. */
export interface Zinplaats {
  id: string
  titel: string
  taal: Taal
  plek: Plek
  /** De edities waarin de zin zo staat, oudste eerst. */
  edities: string[]
  /** Gelijk: de zin staat ook in de nieuwste editie. */
  stand: Stand
  grafsteen?: Grafsteen
  /** De zin zoals hij er staat, als dat anders is dan wat er geplakt is. */
  zin?: string
  /** Van die zin naar wat er geplakt is, woord voor woord. */
  verschil?: Stuk[]
}

export interface Zinuitkomst {
  zin: string
  /** Hoe goed hij past: letterlijk, op een paar woorden na, van verre, of niet. */
  past: 'letterlijk' | 'lijkt' | 'verwant' | 'niet'
  plaatsen: Zinplaats[]
}

/** Wat er over een geplakte tekst te zeggen is. */
export interface Plakuitkomst {
  /** Te weinig om te zoeken: minder dan vier woorden en geen id. */
  teKort: boolean
  /** Alleen het begin is nagekeken. */
  ingekort: boolean
  aanhalingen: ({ antwoord: Citaatantwoord } | { misser: Misser })[]
  zinnen: Zinuitkomst[]
}

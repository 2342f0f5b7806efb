import type { Zoekindex } from './zoekindex'

/** Waardoor een term bij een zoekwoord hoort. */
export type Reden =
  | 'woord'
  | 'samenstelling'
  | 'synoniem'
  | 'verwijzing'
  | 'woorddeel'
  | 'half'
  | 'spelling'
  | 'getal'
  | 'buur'

/** Eén manier waarop de zoekwoorden `van` tot en met `tot` in een stuk kunnen staan: alle termen, liefst bijeen. */
export interface Uitleg {
  van: number
  tot: number
  termen: string[]
  /** Hoe zeker dit is wat er bedoeld werd. */
  gewicht: number
  reden: Reden
}

/** Wat er van een vraag begrepen is. */
export interface Begrepen {
  /** De woorden die betekenis dragen, met hoe zeldzaam elk is. */
  woorden: { vorm: string; zeldzaam: number; onbekend: boolean; licht: boolean }[]
  uitleg: Uitleg[]
  /** Hoe de vraag gezocht wordt: van elk woord de stam, goed gespeld. */
  stammen: string[]
  /** Of het een vraagzin is, over meer dan één ding. */
  isVraag: boolean
}

/** Wat men misschien bedoelde, maar niet schreef. */
export const GOK: ReadonlySet<Reden> = new Set(['half', 'spelling'])

/** Hoe zeldzaam een term is: in één stuk zwaar, in alle stukken bijna niets. */
export function zeldzaamheid(term: string, { aantal, tabel }: Zoekindex): number {
  const keer = aantal.get(term) ?? 0
  return Math.log(1 + (tabel.stukken.length - keer + 0.5) / (keer + 0.5))
}

import type { Soort } from '@/lib/domain/soort'
import type { Veld } from './tabel'
import type { Reden } from './uitleg'

/** Waarom een stuk bij een vraag past: welke termen in welk veld, en hoe zij bij de vraag horen. */
export interface Grond {
  woord: string
  termen: string[]
  veld: Veld
  reden: Reden
}

export interface Gerangschikt {
  plaats: number
  score: number
  gronden: Grond[]
}

/** Beste eerst; bij gelijke score de leesvolgorde. */
export const opScore = (a: Gerangschikt, b: Gerangschikt) => b.score - a.score || a.plaats - b.plaats

/** Wie zoekt, zoekt eerder een antwoord dan een bron; bij gelijke woorden gaat het antwoord voor. */
export const SOORTGEWICHT = {
  kernwaarde: 1,
  thema: 1,
  vraag: 1.05,
  kernpunt: 1.1,
  signaal: 1.05,
  urgentieniveau: 1,
  criterium: 0.95,
  kwaliteitsaspect: 0.95,
  kerntaak: 1.05,
  toetspunt: 1,
  randvoorwaarde: 1,
  toelichting: 0.95,
  bron: 0.85,
  begrip: 0.9,
} as const satisfies Record<Soort, number>

/** Wie een woord typt, wil weten wat het is; wie een vraag stelt, wil het antwoord en niet de omschrijving. */
export const BIJ_VRAAG: Partial<Record<Soort, number>> = { begrip: 0.55, bron: 0.85 }

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
  /** Pas als iemand het vraagt: wie typt ziet er zes van de honderden. */
  gronden: () => Grond[]
}

/** Beste eerst; bij gelijke score de leesvolgorde. */
const opScore = (a: Gerangschikt, b: Gerangschikt) => b.score - a.score || a.plaats - b.plaats

/** De eerste zoveel, zonder de rest te sorteren. */
export function besten(alle: Iterable<Gerangschikt>, aantal: number): Gerangschikt[] {
  const rij: Gerangschikt[] = []
  for (const een of alle) {
    const laatste = rij[aantal - 1]
    if (laatste && opScore(laatste, een) < 0) continue
    let plek = rij.length
    for (let voor = rij[plek - 1]; voor && opScore(een, voor) < 0; voor = rij[plek - 1]) plek--
    rij.splice(plek, 0, een)
    rij.length = Math.min(rij.length, aantal)
  }
  return rij
}

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

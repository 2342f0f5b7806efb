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

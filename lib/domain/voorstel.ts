import type { Evaluatiecriterium, Wijze } from './verloop'

/** Wat iemand kan voorstellen: een tekst veranderen, een onderdeel erbij, of een onderdeel weg. */
export const VOORSTELSOORTEN = ['wijzigen', 'nieuw', 'vervallen'] as const

/** Hoe het ermee staat. Een voorstel verdwijnt nooit: ook wat is afgewezen, blijft met zijn reden te lezen. */
export const VOORSTELSTANDEN = ['open', 'overgenomen', 'afgewezen'] as const

export type Voorstelsoort = (typeof VOORSTELSOORTEN)[number]
export type Voorstelstand = (typeof VOORSTELSTANDEN)[number]

/** Wie het voorstelt. Komt openbaar bij het voorstel te staan. */
export interface Indiener {
  naam: string
  organisatie?: string
}

/** Eén voorgestelde herziening van één onderdeel. */
export interface Voorstel {
  /** `<datum>-<id in kleine letters>-<korte som>`; de branch heet `voorstel/<naam>`. */
  naam: string
  soort: Voorstelsoort
  /** Het onderdeel van het kader waar het over gaat; bij een nieuw het id dat het krijgt. */
  id: string
  titel: string
  /** Het record van de wijziging dat erbij hoort, zoals `W3`. */
  wijziging: string
  wijze: Wijze
  criterium?: Evaluatiecriterium
  /** Waarom, in gewone tekst; lege regels scheiden alinea's. */
  reden: string
  indiener: Indiener
  /** Dag van indienen, zoals `2026-11-22`. */
  datum: string
  stand: Voorstelstand
  /** Ontbreekt zolang het open is. `reden` is er altijd bij een afwijzing. */
  besluit?: { door: string; datum: string; reden?: string }
  /** Het pull request op GitHub, als het er een is. */
  pullRequest?: string
  /** Veilig bewaard, maar nog niet bij GitHub aangekomen; de reden staat erbij. */
  onderweg?: string
}

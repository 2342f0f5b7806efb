import type { Tekst } from './onderdeel'
import type { Plek } from './plek'
import type { Taal } from './taal'

/** Waar de evaluatie op let: de drie criteria van paragraaf 3.7. Niet te verwarren met de criteria C-C1 en verder. */
export const EVALUATIECRITERIA = ['toepasbaarheid', 'bijdrage', 'onbedoeld'] as const

/** Waar een bevinding vandaan komt: van het overzetten van het kader, van een partij, of uit een andere tekst. */
export const BEVINDINGHERKOMSTEN = ['overdracht', 'partij', 'tekst'] as const

export const BEVINDINGSTATUSSEN = ['gemeld', 'besproken', 'overgenomen', 'aangehouden', 'afgewezen'] as const

/** Wat een wijziging met de tekst doet; hiervan hangt het nummer van de volgende editie af. */
export const WIJZEN = ['toevoeging', 'aanscherping', 'versoepeling', 'vervallen', 'correctie'] as const

/** Of een wijziging een norm raakt; een correctie verandert alleen hoe het er staat. */
export const isInhoudelijk = (wijze: Wijze): boolean => wijze !== 'correctie'

export type Evaluatiecriterium = (typeof EVALUATIECRITERIA)[number]
export type Bevindingherkomst = (typeof BEVINDINGHERKOMSTEN)[number]
export type Bevindingstatus = (typeof BEVINDINGSTATUSSEN)[number]
export type Wijze = (typeof WIJZEN)[number]

/** Wat een status vraagt. Aangehouden blijft open: het besluit was om later te besluiten. */
export const STATUSREGELS = {
  gemeld: { open: true, besluit: 'verboden', wijziging: false },
  besproken: { open: true, besluit: 'mag', wijziging: false },
  overgenomen: { open: false, besluit: 'moet', wijziging: true },
  aangehouden: { open: true, besluit: 'moet', wijziging: false },
  afgewezen: { open: false, besluit: 'moet', wijziging: false },
} as const satisfies Record<
  Bevindingstatus,
  { open: boolean; besluit: 'verboden' | 'mag' | 'moet'; wijziging: boolean }
>

/** Eén ding dat de evaluatie moet bekijken. Een bevinding verdwijnt nooit, ook niet als zij is afgewezen. */
export interface Bevinding {
  soort: 'bevinding'
  id: string
  titel: string
  /** Onderdelen van het kader waar het over gaat; kan ook een vervallen id zijn. */
  items: string[]
  criterium: Evaluatiecriterium
  herkomst: Bevindingherkomst
  partij?: string
  bron?: string
  gemeld: string
  status: Bevindingstatus
  /** Wat er volgens de melder zou kunnen, in één regel. */
  voorstel?: string
  besluit?: { door: string; datum: string; reden: string }
  /** De wijziging waartoe zij leidde. */
  wijziging?: string
  plek: Plek
  taal: Taal
  tekst: Tekst
}

/** Wie een wijziging voorstelde, en onder welke naam het voorstel te vinden is. */
export interface Herkomstvoorstel {
  naam: string
  door: string
  organisatie?: string
  datum: string
}

/** Eén verandering van de tekst; de lopende tekst is de reden. Zonder besluit is het nog maar een voorstel. */
export interface Wijziging {
  soort: 'wijziging'
  id: string
  titel: string
  items: string[]
  wijze: Wijze
  criterium?: Evaluatiecriterium
  besluit?: { door: string; datum: string }
  /** Waar het uit voortkwam; blijft staan als er besloten is. Een van beide is er altijd. */
  voorstel?: Herkomstvoorstel
  pullRequest?: string
  plek: Plek
  taal: Taal
  tekst: Tekst
}

export const isBesloten = <W extends Pick<Wijziging, 'besluit'>>(
  wijziging: W,
): wijziging is W & { besluit: NonNullable<W['besluit']> } => wijziging.besluit !== undefined

/** De indiener in een zin: `J. Jansen (Huisartsen Oost)`. */
export const indienerVan = ({ door, organisatie }: Herkomstvoorstel): string =>
  organisatie ? `${door} (${organisatie})` : door

export const isOpen = ({ status }: Pick<Bevinding, 'status'>): boolean => STATUSREGELS[status].open

import type { Leesknoop } from './leestekst'
import type { Redlineblok } from './redline'
import type { Taal } from './taal'
import type { Voorstelsoort } from './voorstel'

/** De velden van één regel die een lezer ziet; welke er bij een onderdeel horen, zegt zijn schema. */
export const REGELVELDEN = ['titel', 'antwoord', 'samenvatting', 'termijn', 'grondslag', 'zonderBron'] as const

export type Regelveld = (typeof REGELVELDEN)[number]

/** De velden die over het voorstel gaan en niet over de tekst. */
export const VORMEIGEN = ['wijze', 'titel', 'reden', 'criterium', 'naam', 'organisatie'] as const

/** Wat iemand invulde, precies zoals het er staat, ook als het niet kan: er gaat nooit iets verloren. */
export interface Vormwaarden {
  soort: Voorstelsoort
  /** Het onderdeel; leeg bij een nieuw. */
  id: string
  /** Waar een nieuw onderdeel onder komt. */
  bij: string
  /** Maakt van opnieuw versturen nooit een tweede voorstel. */
  sleutel: string
  /** De som van de tekst waarop dit voorstel komt. */
  basis: string
  regels: Partial<Record<Regelveld, string>>
  bronnen: { id: string; vindplaats: string }[]
  zie: string[]
  tekst: string
  vervangenDoor: string[]
  wijze: string
  titel: string
  reden: string
  criterium: string
  naam: string
  organisatie: string
}

/** Wat er niet kan, bij het veld van de invoer (`velden.bronnen.0.id`) en de regel daarin. */
export interface Vormfout {
  veld?: string
  regel?: number
  melding: string
}

/** Een naam waarop te klikken is. */
export interface Vormverwijzing {
  id: string
  titel: string
  adres: string
}

/** Wat het voorstel doet, klaar om te tonen. */
export interface Voorbeeld {
  /** Zoals "Aanscherping → 2.0.0; 3 vragen hangen hiervan af"; ontbreekt zolang de tekst niet door de controle komt. */
  effect?: string
  hangtAf: Vormverwijzing[]
  /** Wat elders nog moet gebeuren voor dit kan worden overgenomen. */
  gevolgen: string[]
  redline: Redlineblok[]
  /** Zoals het gaat lezen; ontbreekt zolang de tekst niet te lezen is, en bij wat weg moet. */
  leest?: { titel: string; boven: string[]; tekst: Leesknoop[] }
}

/** Wat er van een verstuurd voorstel werd. */
export interface Verstuurd {
  uitkomst: 'bewaard' | 'al' | 'dubbel' | 'anders'
  naam: string
  adres: string
  onderweg?: string
  pullRequest?: string
}

/** Alles wat het formulier van de server terugkrijgt: alleen gegevens. */
export interface Vormstaat {
  waarden: Vormwaarden
  fouten: Vormfout[]
  /** Of de fouten een poging om te versturen tegenhielden. */
  geweigerd?: boolean
  voorbeeld?: Voorbeeld
  verstuurd?: Verstuurd
  /** De tekst veranderde intussen: die van nu naast die van de indiener. */
  achterhaald?: { redline: Redlineblok[] }
  /**
   * Waarom bekijken of versturen nu niet kan, zonder dat de indiener iets fout deed. `taal`: die van de melding, als zij
   * niet in de taal van de pagina is.
   */
  storing?: { bij: 'bekijk' | 'verstuur'; melding: string; taal?: Taal }
}

/** Waar elke knop van het formulier voor is. */
export const KNOPPEN = ['bekijk', 'verstuur', 'verder'] as const

export type Knop = (typeof KNOPPEN)[number]

import type { Soort } from '@/lib/domain/soort'
import type { Taal } from '@/lib/domain/taal'
import type { Uitgave } from '@/lib/domain/uitgave'

/** De velden met woorden van de inhoud, zwaarste eerst; `verband` zegt waar iets bij hoort en waar het op steunt. */
export const EIGEN_VELDEN = ['titel', 'namen', 'kern', 'zoekwoorden', 'tekst', 'verband'] as const
/** De velden waarin gezocht wordt. Omgangstaal wijst alleen aan: er staat niet dat de inhoud zo heet of dat zegt. */
export const VELDEN = [...EIGEN_VELDEN, 'omgangstaal'] as const
export type Veld = (typeof VELDEN)[number]

/** Eén vindbaar item, als platte tekst. De browser haalt dit op; korte namen schelen niets, gzip doet dat al. */
export interface Zoekstuk {
  id: string
  soort: Soort
  titel: string
  url: string
  /** Taal van de tekst zelf; die bepaalt hoe zij ontleed wordt. */
  taal: Taal
  /** Letter van een kernwaarde, zodat `continuïteit kernpunt 8` te begrijpen is. */
  letter?: string
  /** Nummer van de paragraaf waar een toelichting in staat. */
  paragraaf?: string
  /** Andere namen: afkorting, voluit, synoniemen. */
  namen: string[]
  /** Waarmee men dit ook zoekt, zonder dat het zo heet. */
  zoekwoorden: string[]
  /** Woorden uit de vragen waarmee mensen hier terechtkomen. */
  omgangstaal: string[]
  /** Wat het item in één of twee zinnen zegt. */
  kern: string
  tekst: string
  verband: string[]
  /** Ids waar het item naar verwijst. */
  noemt: string[]
}

/** Alles wat in één taal en uitgave te vinden is. */
export interface Zoektabel {
  taal: Taal
  uitgave: Uitgave
  stukken: Zoekstuk[]
  /** Per taal van elk woord waarmee het te vinden is; zie lib/search/woordenboek. */
  woordenboek?: Partial<Record<Taal, string>>
}

/** De tekst van een veld; losse namen en verbanden elk op een eigen regel, zodat woorden niet aaneensluiten. */
export function veldtekst(stuk: Zoekstuk, veld: Veld): string {
  const waarde = stuk[veld]
  return typeof waarde === 'string' ? waarde : waarde.join('\n')
}

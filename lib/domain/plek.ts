/** De afdelingen van het portaal; hoe zij per taal heten, staat in lib/i18n. */
export const SECTIES = [
  'lezen',
  'kernwaarden',
  'vragen',
  'kernpunten',
  'signalen',
  'urgentie',
  'toelichting',
  'bronnen',
  'begrippen',
  'herkomst',
  'edities',
  'werkversie',
  'verschil',
  'wijzigingen',
  'citaat',
  'citeren',
  'dossier',
  'evaluatie',
  'voorstellen',
  'voorstel',
  'zoeken',
  'over',
  'toegankelijkheid',
] as const

export type Sectie = (typeof SECTIES)[number]

/** Een pagina onder een afdeling die zelf geen item is. */
export type Subpagina = 'rapport' | 'machines'

/** Waar iets op het portaal staat, los van de taal van het adres. */
export interface Plek {
  sectie: Sectie
  /** Een pagina van de afdeling zelf; haar naam hangt van de taal af. */
  subpagina?: Subpagina
  /** Laatste deel van het adres: een id in kleine letters. */
  slug?: string
  /** Plaats binnen de pagina. */
  anker?: string
}

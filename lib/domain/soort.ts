/** De onderdelen die als lijst bij een vraag of kernwaarde staan. */
export const LIJSTSOORTEN = ['criterium', 'kwaliteitsaspect', 'kerntaak', 'toetspunt', 'randvoorwaarde'] as const

/** Waar het kader zelf uit bestaat. */
export const ONDERDEELSOORTEN = [
  'kernwaarde',
  'thema',
  'vraag',
  'kernpunt',
  'signaal',
  'urgentieniveau',
  ...LIJSTSOORTEN,
  'toelichting',
] as const

/** Alles wat een id heeft en dus te citeren is. */
export const SOORTEN = [...ONDERDEELSOORTEN, 'bron', 'begrip'] as const

/** Wat over het kader gaat zonder er deel van te zijn: wat er opviel, en wat er veranderde. */
export const VERLOOPSOORTEN = ['bevinding', 'wijziging'] as const

/** Alles waarvan het register de ids bewaart. */
export const REGISTERSOORTEN = [...SOORTEN, ...VERLOOPSOORTEN] as const

export const BRONTYPEN = [
  'beroepskader',
  'visie',
  'standpunt',
  'akkoord',
  'convenant',
  'toezichtrapport',
  'wet',
  'regelgeving',
  'richtlijn',
  'leidraad',
  'handreiking',
  'instrument',
  'artikel',
  'publicatie',
  'onderzoek',
  'cijfers',
  'berekening',
] as const

export type Lijstsoort = (typeof LIJSTSOORTEN)[number]
export type Soort = (typeof SOORTEN)[number]
export type Verloopsoort = (typeof VERLOOPSOORTEN)[number]
export type Registersoort = (typeof REGISTERSOORTEN)[number]
export type Brontype = (typeof BRONTYPEN)[number]

/** De onderdelen die als lijst bij een vraag of kernwaarde staan. */
export const LIJSTSOORTEN = ['criterium', 'kwaliteitsaspect', 'kerntaak', 'toetspunt', 'randvoorwaarde'] as const

/** Alles wat een id heeft en dus te citeren is. */
export const SOORTEN = [
  'kernwaarde',
  'thema',
  'vraag',
  'kernpunt',
  'signaal',
  'urgentieniveau',
  ...LIJSTSOORTEN,
  'toelichting',
  'bron',
  'begrip',
] as const

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
export type Brontype = (typeof BRONTYPEN)[number]

import { readFileSync } from 'node:fs'
import { SECTIES, type Subpagina } from '../lib/domain/plek'
import { TALEN, type Taal } from '../lib/domain/taal'
import { adresVan, thuis, uitgaveAdres } from '../lib/i18n/adres'
import type { Adressen, Plekken } from '../lib/i18n/route'
import { SUBPAD } from '../lib/i18n/secties'

const adressen: Adressen = JSON.parse(readFileSync('.contentlayer/adressen.json', 'utf8'))

/** Per slug waar het item staat, zoals de build het opschreef. */
export const ITEMS = adressen.vandaag

const metPagina = (plekken: Plekken, taal: Taal, uitgave?: string): string[] => [
  ...new Set(
    Object.values(plekken)
      .filter(({ slug }) => slug !== undefined)
      .map(plek => adresVan({ ...plek, anker: undefined }, taal, uitgave)),
  ),
]

/** Elk adres van het portaal zoals het vandaag geldt, in beide talen, zonder ankers. */
export const PAGINAS: string[] = TALEN.flatMap(taal => [
  thuis(taal),
  ...SECTIES.map(sectie => adresVan({ sectie }, taal)),
  ...(Object.keys(SUBPAD) as Subpagina[]).map(subpagina => adresVan({ ...SUBPAD[subpagina], subpagina }, taal)),
  ...metPagina(ITEMS, taal),
])

/** Elk adres binnen een editie of de werkversie. */
export const UITGAVEPAGINAS: string[] = TALEN.flatMap(taal =>
  Object.entries(adressen.uitgaven).flatMap(([uitgave, plekken]) => [
    uitgaveAdres(uitgave, taal),
    ...new Set(Object.values(plekken).map(({ sectie }) => adresVan({ sectie }, taal, uitgave))),
    ...metPagina(plekken, taal, uitgave),
  ]),
)

/** Van elke soort pagina één, om dingen te proeven die per soort verschillen en niet per item. */
export const SOORTEN_PAGINA = [
  '/nl',
  '/nl/lezen',
  '/nl/kernwaarden/medisch-generalistisch',
  '/nl/vragen/c-v2',
  '/nl/kernpunten',
  '/nl/kernpunten/c-k8',
  '/nl/signalen',
  '/nl/signalen/s2',
  '/nl/urgentie',
  '/nl/urgentie/u3',
  '/nl/bronnen',
  '/nl/bronnen/visie-2035',
  '/nl/begrippen',
  '/nl/begrippen/anw',
  '/nl/toelichting',
  '/nl/herkomst',
  '/nl/wijzigingen',
  '/nl/evaluatie',
  '/nl/evaluatie/rapport',
  '/nl/over',
  '/nl/edities',
  '/nl/edities/1.0.0',
  '/nl/edities/1.0.0/kernpunten/c-k8',
  '/nl/verschil',
  '/nl/werkversie',
  '/nl/werkversie/kernpunten/c-k8',
  '/en/key-points/c-k8',
]

import { readFileSync } from 'node:fs'
import { SECTIES, type Subpagina } from '../lib/domain/plek'
import { TALEN } from '../lib/domain/taal'
import { adresVan, thuis } from '../lib/i18n/adres'
import type { Adressen } from '../lib/i18n/route'
import { SUBPAD } from '../lib/i18n/secties'

/** Per slug waar het item staat, zoals de build het opschreef. */
export const ITEMS: Adressen = JSON.parse(readFileSync('.contentlayer/adressen.json', 'utf8'))

/** Elk adres van het portaal, in beide talen, zonder ankers. */
export const PAGINAS: string[] = TALEN.flatMap(taal => [
  thuis(taal),
  ...SECTIES.map(sectie => adresVan({ sectie }, taal)),
  ...(Object.keys(SUBPAD) as Subpagina[]).map(subpagina => adresVan({ ...SUBPAD[subpagina], subpagina }, taal)),
  ...new Set(
    Object.values(ITEMS)
      .filter(({ slug }) => slug !== undefined)
      .map(plek => adresVan({ ...plek, anker: undefined }, taal)),
  ),
])

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
  '/nl/evaluatie',
  '/nl/evaluatie/rapport',
  '/nl/over',
  '/en/key-points/c-k8',
]

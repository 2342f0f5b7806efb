import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SECTIES, type Subpagina } from '../lib/domain/plek'
import { TALEN, type Taal } from '../lib/domain/taal'
import { adresVan, kortAdres, thuis, uitgaveAdres } from '../lib/i18n/adres'
import type { Adressen, Plekken } from '../lib/i18n/route'
import { SUBPAD } from '../lib/i18n/secties'

/** Wat er waar staat, zoals de build in deze map het opschreef. */
export const leesAdressen = (map: string): Adressen =>
  JSON.parse(readFileSync(join(map, '.contentlayer/adressen.json'), 'utf8'))

const adressen = leesAdressen('.')

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

/** Elk adres binnen een editie of de werkversie, van een gebouwde site. */
export const maakUitgavepaginas = ({ uitgaven }: Adressen): string[] =>
  TALEN.flatMap(taal =>
    Object.entries(uitgaven).flatMap(([uitgave, plekken]) => [
      uitgaveAdres(uitgave, taal),
      ...new Set(Object.values(plekken).map(({ sectie }) => adresVan({ sectie }, taal, uitgave))),
      ...metPagina(plekken, taal, uitgave),
    ]),
  )

export const UITGAVEPAGINAS = maakUitgavepaginas(adressen)

/** Elk vast adres van een onderdeel in een editie, zoals het in een brief staat, en waar het uitkomt. */
export const maakVasteAdressen = ({ uitgaven }: Adressen): { kort: string; taal: Taal; naar: string }[] =>
  Object.entries(uitgaven).flatMap(([uitgave, plekken]) =>
    Object.entries(plekken).flatMap(([slug, plek]) =>
      TALEN.map(taal => ({
        kort: kortAdres(taal === 'nl' ? slug.toUpperCase() : slug, uitgave),
        taal,
        naar: adresVan(plek, taal, uitgave),
      })),
    ),
  )

export const VASTE_ADRESSEN = maakVasteAdressen(adressen)

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
  '/nl/citaat',
  '/nl/citeren',
  '/nl/citeren?item=C-K8&editie=1.0.0',
  '/nl/dossier',
  '/nl/dossier?items=C-V2@1.0.0,C-V4@1.0.0,C-K88',
  '/nl/zoeken',
  '/nl/zoeken?q=praktijkhouder',
  '/nl/zoeken?q=qqqzzz',
  '/nl/werkversie',
  '/nl/werkversie/kernpunten/c-k8',
  '/en/key-points/c-k8',
]

import { expect, it } from 'vitest'
import { type Adressen, bepaalRoute } from './route'

const ADRESSEN: Adressen = { vandaag: { 'c-k8': { sectie: 'kernpunten', slug: 'c-k8' } }, uitgaven: {} }
const route = (pad: string) => bepaalRoute(pad, ADRESSEN)

const NAAM = '2026-11-22-c-k8-0a1b2c'

it.each([
  [`/nl/voorstellen/${NAAM}`, 'nl', `/nl/voorstellen/${NAAM}`],
  [`/en/proposals/${NAAM}`, 'en', `/en/voorstellen/${NAAM}`],
])('op %s staat een voorstel, als het er is', (pad, taal, intern) => {
  expect(route(pad)).toEqual({ doe: 'voorstel', naam: NAAM, taal, pad: intern })
})

it.each([
  ['/nl/voorstellen', '/nl/voorstellen'],
  ['/en/proposals', '/en/voorstellen'],
  ['/nl/voorstel', '/nl/voorstel'],
  ['/en/proposal', '/en/voorstel'],
])('op %s staat een gewone pagina', (pad, intern) => {
  expect(route(pad)).toMatchObject({ doe: 'toon', pad: intern })
})

it.each([
  [`/nl/proposals/${NAAM}`, `/nl/voorstellen/${NAAM}`],
  [`/en/voorstellen/${NAAM}`, `/en/proposals/${NAAM}`],
  [`/NL/Voorstellen/${NAAM.toUpperCase()}/`, `/nl/voorstellen/${NAAM}`],
  ['/nl/voorstellen/C-K8', '/nl/kernpunten/c-k8'],
])('%s verhuist naar %s', (pad, naar) => {
  expect(route(pad)).toEqual({ doe: 'verhuis', naar })
  expect(route(naar).doe).toMatch(/^(toon|voorstel)$/)
})

it.each([
  '/nl/voorstellen/2026-11-22-c-k8',
  `/nl/voorstellen/${NAAM}/rest`,
  `/nl/voorstellen/voorstel/${NAAM}`,
  '/nl/voorstellen/__proto__',
  '/nl/voorstellen/..%2F..%2Fetc',
  `/nl/voorstel/${NAAM}`,
  `/nl/werkversie/voorstellen/${NAAM}`,
])('%s is er niet', pad => {
  expect(route(pad)).toEqual({ doe: 'onbekend', taal: 'nl' })
})

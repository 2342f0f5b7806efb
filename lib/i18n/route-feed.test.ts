import { expect, it } from 'vitest'
import { type Adressen, bepaalRoute } from './route'

const K3 = { sectie: 'kernpunten', slug: 'c-k3' } as const
const K8 = { sectie: 'kernpunten', slug: 'c-k8' } as const
const WTZA = { sectie: 'bronnen', slug: 'wtza' } as const
const W1 = { sectie: 'wijzigingen', anker: 'w1' } as const

/** C-K3 is na de eerste editie vervallen; een bron hoort bij geen editie. */
const ADRESSEN: Adressen = {
  vandaag: { 'c-k8': K8, wtza: WTZA, w1: W1 },
  uitgaven: { werkversie: { 'c-k8': K8 }, '1.0.0': { 'c-k8': K8, 'c-k3': K3 }, '2.0.0': { 'c-k8': K8 } },
}
const route = (pad: string) => bepaalRoute(pad, ADRESSEN)

it.each([
  ['/nl/wijzigingen/feed.atom', '/nl/wijzigingen/alles/atom'],
  ['/en/changes/feed.json', '/en/wijzigingen/alles/json'],
  ['/nl/wijzigingen/inhoudelijk.json', '/nl/wijzigingen/inhoudelijk/json'],
  ['/en/changes/substantive.atom', '/en/wijzigingen/inhoudelijk/atom'],
  ['/nl/wijzigingen/c-k8.atom', '/nl/wijzigingen/c-k8/atom'],
  ['/en/changes/c-k3.json', '/en/wijzigingen/c-k3/json'],
])('op %s staat een feed', (pad, intern) => {
  expect(route(pad)).toEqual({ doe: 'geef', pad: intern })
})

it.each([
  ['/nl/changes/feed.atom', '/nl/wijzigingen/feed.atom'],
  ['/nl/wijzigingen/substantive.atom', '/nl/wijzigingen/inhoudelijk.atom'],
  ['/en/wijzigingen/inhoudelijk.json', '/en/changes/substantive.json'],
  ['/nl/wijzigingen/C-K8.ATOM', '/nl/wijzigingen/c-k8.atom'],
  ['/NL/wijzigingen//c-k8.json/', '/nl/wijzigingen/c-k8.json'],
])('%s verhuist naar %s', (pad, naar) => {
  expect(route(pad)).toEqual({ doe: 'verhuis', naar })
  expect(route(naar).doe).toBe('geef')
})

it.each([
  '/nl/wijzigingen/alles.atom',
  '/nl/wijzigingen/c-k99.atom',
  '/nl/wijzigingen/wtza.atom',
  '/nl/wijzigingen/w1.json',
  '/nl/wijzigingen/c-k8.xml',
  '/nl/wijzigingen/c-k8.atom.json',
  '/nl/wijzigingen/.atom',
  '/nl/wijzigingen/__proto__.atom',
  '/nl/wijzigingen/constructor.json',
  '/nl/wijzigingen/feed.atom/rest',
  '/nl/wijzigingen/alles/atom',
  '/nl/kernpunten/c-k8.atom',
  '/nl/edities/1.0.0/wijzigingen/feed.atom',
  '/nl/edities/1.0.0/wijzigingen',
])('%s is er niet', pad => {
  expect(route(pad)).toEqual({ doe: 'onbekend', taal: 'nl' })
})

it('een wijziging heeft een kort adres', () => {
  const gevonden = route('/W1')
  expect(gevonden.doe === 'kies' && [gevonden.naar('nl'), gevonden.naar('en')]).toEqual([
    '/nl/wijzigingen#w1',
    '/en/changes#w1',
  ])
})

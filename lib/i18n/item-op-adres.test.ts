import { expect, it } from 'vitest'
import { itemOpAdres } from './item-op-adres'
import { type Adressen, bepaalRoute } from './route'

const KADER = {
  'c-v1': { sectie: 'vragen', slug: 'c-v1' },
  'c-c1': { sectie: 'vragen', slug: 'c-v1', anker: 'c-c1' },
  doel: { sectie: 'toelichting', anker: 'doel' },
} as const
const ADRESSEN: Adressen = { vandaag: KADER, uitgaven: { '1.0.0': KADER } }

it.each([
  ['/C-V1', { slug: 'c-v1' }],
  ['/c-c1@1.0.0', { slug: 'c-c1', uitgave: '1.0.0' }],
  ['/nl/vragen/C-C1', { slug: 'c-c1' }],
  ['/C-V1#c-c1', { slug: 'c-c1' }],
  ['/nl/vragen/c-v1#doel', { slug: 'c-v1' }],
  ['/en/editions/1.0.0/background#doel', { slug: 'doel', uitgave: '1.0.0' }],
  ['/nl/lezen#c-c1', { slug: 'c-c1' }],
])('op %s staat een item', (adres, verwacht) => {
  expect(itemOpAdres(adres, ADRESSEN)).toEqual(verwacht)
})

it.each([
  '/',
  '/nl',
  '/nl/vragen',
  '/nl/edities/1.0.0',
  '/nl/over#doel',
  '/C-V9',
  '/nl/toelichting#__proto__',
  '//evil.nl',
  '',
])('op %s staat er geen', adres => {
  expect(itemOpAdres(adres, ADRESSEN)).toBeUndefined()
})

it('kent de adressen met gegevens, precies zo geschreven', () => {
  for (const pad of ['/api/citaat', '/api/citaat/teksten/en'])
    expect(bepaalRoute(pad, ADRESSEN)).toEqual({ doe: 'geef', pad })
  for (const pad of ['/api', '/api/', '/API/citaat', '/api/citaat/', '/api/citaat/x', '/api/citaat/teksten/de'])
    expect(bepaalRoute(pad, ADRESSEN), pad).toEqual({ doe: 'onbekend' })
})

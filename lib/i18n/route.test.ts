import { describe, expect, it } from 'vitest'
import { TALEN, type Taal } from '@/lib/domain/taal'
import { type Adressen, bepaalRoute, type Plekken, type Route } from './route'

const VANDAAG: Plekken = {
  'c-k8': { sectie: 'kernpunten', slug: 'c-k8' },
  'c-v1': { sectie: 'vragen', slug: 'c-v1' },
  'c-c1': { sectie: 'vragen', slug: 'c-v1', anker: 'c-c1' },
  evaluatie: { sectie: 'toelichting', anker: 'evaluatie' },
  b3: { sectie: 'evaluatie', anker: 'b3' },
  'visie-2035': { sectie: 'bronnen', slug: 'visie-2035' },
}
const ADRESSEN: Adressen = { vandaag: VANDAAG, uitgaven: {} }

/** De route, met bij een keuze de adressen in beide talen. */
const route = (pad: string): Exclude<Route, { doe: 'kies' }> | { doe: 'kies'; naar: Record<Taal, string> } => {
  const gevonden = bepaalRoute(pad, ADRESSEN)
  if (gevonden.doe !== 'kies') return gevonden
  const [nl, en] = TALEN.map(gevonden.naar)
  return { doe: 'kies', naar: { nl: nl ?? '', en: en ?? '' } }
}

describe('zonder taal', () => {
  it.each([
    ['/', '/nl', '/en'],
    ['//', '/nl', '/en'],
    ['/C-K8', '/nl/kernpunten/c-k8', '/en/key-points/c-k8'],
    ['/c-k8', '/nl/kernpunten/c-k8', '/en/key-points/c-k8'],
    ['/C-k8/', '/nl/kernpunten/c-k8', '/en/key-points/c-k8'],
    ['/C-C1', '/nl/vragen/c-v1#c-c1', '/en/questions/c-v1#c-c1'],
    ['/EVALUATIE', '/nl/toelichting#evaluatie', '/en/background#evaluatie'],
    ['/B3', '/nl/evaluatie#b3', '/en/evaluation#b3'],
    ['/visie-2035', '/nl/bronnen/visie-2035', '/en/sources/visie-2035'],
  ])('stuurt %s naar de taal van de lezer', (pad, nl, en) => {
    expect(route(pad)).toEqual({ doe: 'kies', naar: { nl, en } })
  })

  it.each([
    '/C-K99',
    '/C-K8/bronnen',
    '/kernpunten',
    '/kernpunten/c-k8',
    '/de/kernpunten',
    '/__proto__',
    '/constructor',
    '/toString',
    '/hasOwnProperty',
    '/C%2DK8',
    '//evil.nl/C-K8',
    '/favicon.ico',
    '/..',
  ])('kent %s niet', pad => {
    expect(route(pad)).toEqual({ doe: 'onbekend' })
  })
})

describe('met een taal', () => {
  it.each([
    ['/nl', '/nl'],
    ['/en', '/en'],
    ['/nl/kernpunten', '/nl/kernpunten'],
    ['/en/key-points', '/en/kernpunten'],
    ['/nl/over', '/nl/over'],
    ['/nl/kernpunten/c-k8', '/nl/kernpunten/c-k8'],
    ['/en/key-points/c-k8', '/en/kernpunten/c-k8'],
    ['/en/sources/visie-2035', '/en/bronnen/visie-2035'],
    ['/nl/evaluatie', '/nl/evaluatie'],
    ['/nl/evaluatie/rapport', '/nl/evaluatie/rapport'],
    ['/en/evaluation/report', '/en/evaluatie/rapport'],
  ])('toont op %s de pagina %s', (pad, pagina) => {
    expect(route(pad)).toMatchObject({ doe: 'toon', pad: pagina })
  })

  it.each([
    ['hoofdletters in de taal', '/NL', '/nl'],
    ['een streep aan het eind', '/nl/', '/nl'],
    ['een afdeling in de andere taal', '/en/kernpunten', '/en/key-points'],
    ['een Engelse afdeling in het Nederlands', '/nl/key-points', '/nl/kernpunten'],
    ['hoofdletters in de afdeling', '/nl/Kernpunten', '/nl/kernpunten'],
    ['een streep achter de afdeling', '/nl/kernpunten/', '/nl/kernpunten'],
    ['een streep te veel', '/nl//kernpunten', '/nl/kernpunten'],
    ['hoofdletters in het id', '/nl/kernpunten/C-K8', '/nl/kernpunten/c-k8'],
    ['een streep achter het id', '/nl/kernpunten/c-k8/', '/nl/kernpunten/c-k8'],
    ['een id met de afdeling van de andere taal', '/en/kernpunten/c-k8', '/en/key-points/c-k8'],
    ['een id in de verkeerde afdeling', '/nl/vragen/c-k8', '/nl/kernpunten/c-k8'],
    ['een id onder een afdeling zonder ids', '/nl/over/c-k8', '/nl/kernpunten/c-k8'],
    ['een onderdeel van een vraag', '/nl/vragen/c-c1', '/nl/vragen/c-v1#c-c1'],
    ['een onderdeel van een vraag, in het Engels', '/en/questions/C-C1', '/en/questions/c-v1#c-c1'],
    ['een toelichting', '/nl/toelichting/evaluatie', '/nl/toelichting#evaluatie'],
    ['een bevinding', '/en/evaluation/B3', '/en/evaluation#b3'],
    ['een subpagina in de andere taal', '/en/evaluatie/rapport', '/en/evaluation/report'],
    ['een subpagina met hoofdletters en een streep', '/nl/evaluatie/Rapport/', '/nl/evaluatie/rapport'],
    ['alles tegelijk', '/EN//Kernpunten/C-C1/', '/en/questions/c-v1#c-c1'],
  ])('verhuist %s', (_, pad, naar) => {
    expect(route(pad)).toEqual({ doe: 'verhuis', naar })
  })

  it.each([
    ['/nl/onzin', 'nl'],
    ['/nl/onzin/c-k8', 'nl'],
    ['/en/kernpunten/c-k99', 'en'],
    ['/nl/kernpunten/c-k8/rest', 'nl'],
    ['/EN/onzin', 'en'],
    ['/nl/c-k8', 'nl'],
    ['/nl/kernpunten/rapport', 'nl'],
    ['/nl/evaluatie/rapport/b3', 'nl'],
    ['/nl/niet-gevonden/x', 'nl'],
    ['/nl/__proto__', 'nl'],
    ['/nl/constructor', 'nl'],
    ['/nl/kernpunten/__proto__', 'nl'],
    ['/nl/kernpunten/constructor', 'nl'],
    ['/nl/kernpunten/c%2Dk8', 'nl'],
  ])('kent %s niet, en blijft in de taal', (pad, taal) => {
    expect(route(pad)).toEqual({ doe: 'onbekend', taal })
  })
})

it.each(['//evil.nl', '/\\evil.nl', '/nl//evil.nl', '//evil.nl/nl/kernpunten'])('stuurt %s niet naar buiten', pad => {
  expect(route(pad).doe).toBe('onbekend')
})

it('stuurt iemand nooit twee keer door', () => {
  for (const pad of ['/NL/', '/en/kernpunten', '/EN/vragen/C-K8/', '/nl/Toelichting']) {
    const eerste = route(pad)
    expect(eerste.doe === 'verhuis' && route(eerste.naar).doe).toBe('toon')
  }
})

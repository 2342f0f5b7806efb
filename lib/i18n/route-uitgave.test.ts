import { describe, expect, it } from 'vitest'
import { type Adressen, bepaalRoute } from './route'

const K8 = { sectie: 'kernpunten', slug: 'c-k8' } as const
const K3 = { sectie: 'kernpunten', slug: 'c-k3' } as const
const DOEL = { sectie: 'toelichting', anker: 'doel' } as const

/** C-K3 stond in de eerste editie en is daarna vervallen. */
const ADRESSEN: Adressen = {
  vandaag: { 'c-k8': K8, doel: DOEL, wtza: { sectie: 'bronnen', slug: 'wtza' } },
  uitgaven: {
    werkversie: { 'c-k8': K8, doel: DOEL },
    '1.0.0': { 'c-k8': K8, 'c-k3': K3, doel: DOEL },
    '2.0.0': { 'c-k8': K8, doel: DOEL },
  },
}
const route = (pad: string) => bepaalRoute(pad, ADRESSEN)
const kies = (pad: string) => {
  const gevonden = route(pad)
  return gevonden.doe === 'kies' ? [gevonden.naar('nl'), gevonden.naar('en')] : gevonden
}

describe('een kort adres dat aan een editie vastzit', () => {
  it.each([
    ['/C-K8@1.0.0', '/nl/edities/1.0.0/kernpunten/c-k8', '/en/editions/1.0.0/key-points/c-k8'],
    // Zoals mail en deelknoppen het schrijven, en aan het eind van een zin.
    ['/C-K8%401.0.0', '/nl/edities/1.0.0/kernpunten/c-k8', '/en/editions/1.0.0/key-points/c-k8'],
    ['/C-K8@1.0.0.', '/nl/edities/1.0.0/kernpunten/c-k8', '/en/editions/1.0.0/key-points/c-k8'],
    ['/c-k8@2.0.0', '/nl/edities/2.0.0/kernpunten/c-k8', '/en/editions/2.0.0/key-points/c-k8'],
    ['/doel@1.0.0', '/nl/edities/1.0.0/toelichting#doel', '/en/editions/1.0.0/background#doel'],
    ['/C-K3@1.0.0', '/nl/edities/1.0.0/kernpunten/c-k3', '/en/editions/1.0.0/key-points/c-k3'],
  ])('%s opent die editie', (pad, nl, en) => {
    expect(kies(pad)).toEqual([nl, en])
  })

  it.each(['/C-K3@2.0.0', '/C-K8@9.0.0', '/C-K8@', '/C-K8@1.0.0@2.0.0', '/wtza@1.0.0', '/C-K8@__proto__', '/@1.0.0'])(
    'kent %s niet',
    pad => {
      expect(route(pad)).toEqual({ doe: 'onbekend' })
    },
  )
})

describe('een adres in een editie', () => {
  it.each([
    ['/nl/edities', '/nl/edities'],
    ['/nl/edities/1.0.0', '/nl/uitgave/1.0.0'],
    ['/en/editions/1.0.0/key-points/c-k8', '/en/uitgave/1.0.0/kernpunten/c-k8'],
    ['/nl/edities/1.0.0/kernpunten', '/nl/uitgave/1.0.0/kernpunten'],
    ['/nl/edities/1.0.0/kernpunten/c-k3', '/nl/uitgave/1.0.0/kernpunten/c-k3'],
    ['/nl/werkversie', '/nl/uitgave/werkversie'],
    ['/en/draft/key-points/c-k8', '/en/uitgave/werkversie/kernpunten/c-k8'],
  ])('%s toont %s', (pad, intern) => {
    expect(route(pad)).toMatchObject({ doe: 'toon', pad: intern })
  })

  it.each([
    ['/nl/edities/1.0.0/kernpunten/C-K8', '/nl/edities/1.0.0/kernpunten/c-k8'],
    ['/en/edities/1.0.0/kernpunten/c-k8', '/en/editions/1.0.0/key-points/c-k8'],
    ['/nl/edities/1.0.0/vragen/c-k8', '/nl/edities/1.0.0/kernpunten/c-k8'],
    ['/nl/Werkversie/kernpunten', '/nl/werkversie/kernpunten'],
  ])('%s verhuist naar %s', (pad, naar) => {
    expect(route(pad)).toEqual({ doe: 'verhuis', naar })
  })

  it.each([
    '/nl/edities/3.0.0',
    '/nl/edities/werkversie',
    '/nl/edities/__proto__/kernpunten',
    '/nl/edities/2.0.0/kernpunten/c-k3',
    '/nl/edities/1.0.0/bronnen/wtza',
    '/nl/edities/1.0.0/bronnen',
    '/nl/edities/1.0.0/over',
    '/nl/edities/1.0.0/kernpunten/c-k8/x',
    '/nl/uitgave/1.0.0',
  ])('kent %s niet', pad => {
    expect(route(pad)).toEqual({ doe: 'onbekend', taal: 'nl' })
  })

  it('geeft zonder editie wat vandaag geldt, dus niet wat vervallen is', () => {
    expect(route('/C-K3')).toEqual({ doe: 'onbekend' })
    expect(kies('/C-K8')).toEqual(['/nl/kernpunten/c-k8', '/en/key-points/c-k8'])
  })
})

describe('een editie als los bestand', () => {
  it.each(['/edities/1.0.0/duidingskader-1.0.0-nl.html', '/edities/2.0.0/duidingskader-2.0.0-en.html'])(
    '%s is er',
    pad => {
      expect(route(pad)).toEqual({ doe: 'bestand', pad })
    },
  )

  it.each([
    '/edities/9.0.0/duidingskader-9.0.0-nl.html',
    '/edities/1.0.0/duidingskader-2.0.0-nl.html',
    '/edities/1.0.0/duidingskader-1.0.0-de.html',
    '/edities/werkversie/duidingskader-werkversie-nl.html',
  ])('%s is er niet', pad => {
    expect(route(pad)).toEqual({ doe: 'onbekend' })
  })
})

import { describe, expect, it } from 'vitest'
import { leesvormAdres } from '@/lib/domain/editiebestand'
import { type Adressen, bepaalRoute } from './route'

const K8 = { 'c-k8': { sectie: 'kernpunten', slug: 'c-k8' } } as const
const ADRESSEN: Adressen = { vandaag: K8, uitgaven: { werkversie: K8, '1.0.0': K8 } }
const route = (pad: string) => bepaalRoute(pad, ADRESSEN)

describe('een hele editie op één pagina', () => {
  it('staat in beide talen onder de editie', () => {
    expect(route('/nl/edities/1.0.0/boek')).toEqual({ doe: 'toon', pad: '/nl/uitgave/1.0.0/boek' })
    expect(route('/en/editions/1.0.0/book')).toEqual({ doe: 'toon', pad: '/en/uitgave/1.0.0/boek' })
  })
  it('verhuist van een andere schrijfwijze naar het goede adres', () => {
    expect(route('/en/edities/1.0.0/Boek')).toEqual({ doe: 'verhuis', naar: '/en/editions/1.0.0/book' })
  })
  it.each(['/nl/edities/9.0.0/boek', '/nl/edities/1.0.0/boek/c-k8', '/nl/werkversie/boek', '/nl/boek'])(
    'is er niet op %s',
    pad => {
      expect(route(pad)).toEqual({ doe: 'onbekend', taal: 'nl' })
    },
  )
})

describe('de PDF van een editie', () => {
  it.each(['nl', 'en'] as const)('is een vast bestand (%s)', taal => {
    const pad = leesvormAdres('pdf', '1.0.0', taal)
    expect(pad).toBe(`/edities/1.0.0/duidingskader-1.0.0-${taal}.pdf`)
    expect(route(pad)).toEqual({ doe: 'bestand', pad })
  })
  it.each([
    '/edities/9.0.0/duidingskader-9.0.0-nl.pdf',
    '/edities/1.0.0/duidingskader-2.0.0-nl.pdf',
    '/edities/1.0.0/duidingskader-1.0.0-de.pdf',
    '/edities/werkversie/duidingskader-werkversie-nl.pdf',
    '/edities/1.0.0/../../proxy.ts',
  ])('is er niet op %s', pad => {
    expect(route(pad)).toEqual({ doe: 'onbekend' })
  })
})

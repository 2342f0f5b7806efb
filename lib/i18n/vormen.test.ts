import { describe, expect, it } from 'vitest'
import { bepaalRoute } from './route'
import { padVanVorm, vormAdres } from './vormen'

const route = (pad: string) => bepaalRoute(pad, { vandaag: {}, uitgaven: {} })

describe('een item in een andere vorm', () => {
  it.each([
    ['/C-K8.json', '/api/onderdeel/C-K8'],
    ['/c-k8@1.0.0.json', '/api/onderdeel/c-k8%401.0.0'],
    ['/C-K8%401.0.0.JSON', '/api/onderdeel/C-K8%25401.0.0'],
    ['/C-K8@1.0.0.md', '/api/onderdeel/C-K8%401.0.0/md'],
    ['/%2e%2e.json', '/api/onderdeel/%252e%252e'],
    ['/..%2f..%2fgeheim.json', '/api/onderdeel/..%252f..%252fgeheim'],
    ['/...json', undefined],
    ['/..json', undefined],
    ['/.json', undefined],
    ['/json', undefined],
    ['/C-K8.xml', undefined],
    ['/C-K8@1.0.0', undefined],
    ['/a/C-K8.json', undefined],
  ])('%s wordt %s', (pad, intern) => {
    expect(route(pad)).toEqual(intern ? { doe: 'geef', pad: intern } : { doe: 'onbekend' })
  })

  it('heeft het adres dat ook gelezen wordt', () => {
    expect(vormAdres('json', 'C-K8', '1.0.0')).toBe('/C-K8@1.0.0.json')
    expect(padVanVorm(vormAdres('json', 'C-K8').slice(1))).toBe('/api/onderdeel/C-K8')
  })
})

describe('gegevens met een naam in het adres', () => {
  it.each([
    ['/api/kader/1.0.0.json', '/api/kader/1.0.0'],
    ['/api/schema/onderdeel-1.json', '/api/schema/onderdeel-1'],
    ['/edities/1.0.0/kernpunten-nl.csv', '/api/tabel/1.0.0/kernpunten/nl'],
    ['/edities/1.0.0/duidingskader-1.0.0-nl.docx', '/api/editie/docx/1.0.0/nl'],
    ['/plaatje/nl/c-k8.png', '/plaatje/nl/c-k8'],
    ['/sitemap.xml', '/sitemap.xml'],
    ['/llms.txt', '/llms.txt'],
  ])('%s staat intern op %s', (pad, intern) => {
    expect(route(pad)).toEqual({ doe: 'geef', pad: intern })
  })

  it.each([
    '/api/kader/1.0.0',
    '/api/kader/..json',
    '/api/kader/../geheim.json',
    '/api/kader/1.0.0.json/meer',
    '/api/onderdeel/C-K8',
    '/api/tabel/1.0.0/kernpunten/nl',
    '/edities/1.0.0/kernpunten.csv',
    '/edities/1.0.0/duidingskader-2.0.0-nl.docx',
    '/edities/1.0.0/duidingskader-1.0.0-fr.docx',
    '/edities/1.0.0/duidingskader-1.0.0-nl.exe',
    '/edities/1.0.0/duidingskader-1.0.0-nl.md/x',
    '/plaatje/nl/c-k8',
    '/plaatje/nl/../c-k8.png',
    '/robots.txt/',
  ])('%s is geen adres', pad => {
    expect(route(pad)).toEqual({ doe: 'onbekend' })
  })
})

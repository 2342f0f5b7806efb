import { expect, it } from 'vitest'
import { bepaalRoute } from './route'
import { editiebestandAdres, leesEditiebestand, leesItembestand } from './uitgangen'

const adressen = { vandaag: {}, uitgaven: {} }

it.each([
  ['C-K8.md', '/api/onderdeel/md/vandaag/C-K8'],
  ['c-k8@1.0.0.md', '/api/onderdeel/md/1.0.0/c-k8'],
  ['C-K8%401.0.0.MD', '/api/onderdeel/md/1.0.0/C-K8'],
  ['C-K8', undefined],
  ['C-K8@1.0.0', undefined],
  ['C-K8.exe', undefined],
  ['a@b@c.md', undefined],
  ['.md', undefined],
  ['C-K8.constructor', undefined],
])('%s wordt gemaakt op %s', (kort, pad) => {
  expect(leesItembestand(kort)).toBe(pad)
  if (pad) expect(bepaalRoute(`/${kort}`, adressen)).toEqual({ doe: 'geef', pad })
})

it('kent het bestand van een editie alleen onder zijn eigen naam', () => {
  const adres = editiebestandAdres('1.0.0', 'nl', 'docx')
  expect(adres).toBe('/edities/1.0.0/duidingskader-1.0.0-nl.docx')
  expect(bepaalRoute(adres, adressen)).toEqual({ doe: 'geef', pad: '/api/editie/docx/1.0.0/nl' })
  for (const fout of ['duidingskader-2.0.0-nl.docx', 'duidingskader-1.0.0-fr.docx', 'duidingskader-1.0.0-nl.exe', 'x'])
    expect(leesEditiebestand(['1.0.0', fout]), fout).toBeUndefined()
  expect(leesEditiebestand(['1.0.0', 'duidingskader-1.0.0-nl.md', 'x'])).toBeUndefined()
})

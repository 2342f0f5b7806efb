import { describe, expect, it } from 'vitest'
import { heeftItem, vergelijkItemInEdities, vorigeMet } from './editiestand'
import type { Editie } from './uitgave'

const editie = (versie: string, bestanden: Record<string, string>): Editie => ({
  versie,
  tekst: 'weergave',
  stand: { status: 'vastgesteld', sinds: '2026-01-01' },
  bevroren: '2026-11-22',
  vaststelling: 'Zo is het.',
  vingerafdruk: '0'.repeat(64),
  wijzigingen: [],
  bestanden: Object.fromEntries(Object.entries(bestanden).map(([pad, sha256]) => [pad, { sha256, editie: versie }])),
})

const eerste = editie('1.0.0', {
  'kernpunten/C-K1.nl.mdx': 'a',
  'kernpunten/C-K10.nl.mdx': 'b',
  'kernpunten/C-K3.nl.mdx': 'c',
  'kernpunten/C-K5.nl.mdx': 'd',
})
const tweede = editie('2.0.0', {
  'kernpunten/C-K1.nl.mdx': 'a',
  'kernpunten/C-K1.en.mdx': 'e',
  'kernpunten/C-K10.nl.mdx': 'b',
  'kernpunten/C-K5.nl.mdx': 'd2',
})

describe('een item van de eerste editie is in de tweede', () => {
  it.each([
    ['C-K10', 'gelijk'],
    ['C-K5', 'gewijzigd'],
    ['C-K3', 'vervallen'],
    ['c-k10', 'gelijk'],
  ])('%s: %s', (id, stand) => {
    expect(vergelijkItemInEdities(id, eerste, tweede, 'nl')).toBe(stand)
  })
})

it('noemt een vertaling die erbij komt geen wijziging, en een vertaling die verandert alleen in die taal', () => {
  expect(vergelijkItemInEdities('C-K1', eerste, tweede, 'en')).toBe('gelijk')
  const derde = editie('2.0.1', { 'kernpunten/C-K1.nl.mdx': 'a', 'kernpunten/C-K1.en.mdx': 'e2' })
  expect(vergelijkItemInEdities('C-K1', tweede, derde, 'en')).toBe('gewijzigd')
  expect(vergelijkItemInEdities('C-K1', tweede, derde, 'nl')).toBe('gelijk')
})

it('verwart C-K1 niet met C-K10', () => {
  expect(heeftItem(editie('1.0.0', { 'kernpunten/C-K10.nl.mdx': 'b' }), 'C-K1')).toBe(false)
})

it('noemt als vorige alleen een oudere editie waarin het item stond', () => {
  const derde = editie('3.0.0', { 'kernpunten/C-K3.nl.mdx': 'c' })
  const edities = [eerste, tweede, derde]
  expect(vorigeMet(edities, 'C-K3', '3.0.0')).toBe(eerste)
  expect(vorigeMet(edities, 'C-K5', '2.0.0')).toBe(eerste)
  expect(vorigeMet(edities, 'C-K5', '1.0.0')).toBeUndefined()
  expect(vorigeMet(edities, 'C-K99', '2.0.0')).toBeUndefined()
})

import { expect, it } from 'vitest'
import { LANGSTE_TITEL, leesTitel, leesWoorden, verplaats } from './dossier'

it('leest woorden met elk scheidingsteken', () => {
  expect(leesWoorden(' C-K8, S2;C-V1@1.0.0\nU3 ')).toEqual(['C-K8', 'S2', 'C-V1@1.0.0', 'U3'])
  expect(leesWoorden(' , ')).toEqual([])
})

it('maakt van een titel één regel zonder stuurtekens, en kort hem in', () => {
  expect(leesTitel('  Gesprek\n\tmet\u202e de\u0000 inspectie ')).toBe('Gesprek met de inspectie')
  expect(leesTitel('a'.repeat(200))).toHaveLength(LANGSTE_TITEL)
  const lang = leesTitel(`${'a'.repeat(LANGSTE_TITEL - 1)} b`)
  expect(leesTitel(lang)).toBe(lang)
})

it('verplaatst één onderdeel en laat de rest op volgorde', () => {
  expect(verplaats(['a', 'b', 'c', 'd'], 2, 1)).toEqual(['a', 'c', 'b', 'd'])
  expect(verplaats(['a', 'b', 'c', 'd'], 0, 3)).toEqual(['b', 'c', 'd', 'a'])
})

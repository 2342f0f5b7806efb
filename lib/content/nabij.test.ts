import { expect, it } from 'vitest'
import { zoekNabije } from './nabij'

const IDS = ['C-K1', 'C-K8', 'C-K10', 'normpraktijk-dubbel', 'visie-2035', 'wtza']

it.each([
  ['normpraktik-dubbel', 'normpraktijk-dubbel'],
  ['VISIE-2035', 'visie-2035'],
  ['c-k8', 'C-K8'],
  ['wtzaa', 'wtza'],
])('bedoelt met %s het id %s', (naam, bedoeld) => {
  expect(zoekNabije(naam, IDS)).toEqual([bedoeld])
})

it.each(['', 'iets heel anders', 'q'])('doet bij %j geen voorstel', naam => {
  expect(zoekNabije(naam, IDS)).toEqual([])
})

it('laat weg wat voor meer dan de helft anders is', () => {
  expect(zoekNabije('abcd', ['abxy', 'axyz'])).toEqual(['abxy'])
})

it('zet het dichtste eerst, en bij gelijke afstand het laagste nummer', () => {
  expect(zoekNabije('C-K9', IDS, 3)).toEqual(['C-K1', 'C-K8', 'C-K10'])
  expect(zoekNabije('G-K1', ['G-K10', 'G-K2'], 2)).toEqual(['G-K2', 'G-K10'])
})

it('geeft niet meer dan gevraagd', () => {
  expect(zoekNabije('C-K9', IDS, 2)).toHaveLength(2)
})

it('kent niets in een lege lijst', () => {
  expect(zoekNabije('C-K9', [])).toEqual([])
})

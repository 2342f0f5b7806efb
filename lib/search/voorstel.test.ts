import { expect, it } from 'vitest'
import { bouwIndex } from './bouw-index'
import { KADER } from './proef'
import { zoekOfStelVoor } from './voorstel'

const index = bouwIndex(KADER)
const voorstel = (vraag: string) => zoekOfStelVoor(index, vraag).voorstel

it('stelt voor wat het meest lijkt op een woord dat nergens staat', () => {
  expect(voorstel('veeldbellen')).toBe('beeldbellen')
})

it('laat weg wat nergens op lijkt, als de rest wel iets vindt', () => {
  expect(voorstel('qqqzzz xylofoon beeldbellen')).toBe('beeldbellen')
})

it('stelt niets voor als er al iets gevonden is, of als niets helpt', () => {
  expect(voorstel('beeldbellen')).toBeUndefined()
  expect(voorstel('qqqzzz')).toBeUndefined()
  expect(voorstel('')).toBeUndefined()
})

it('stelt binnen een soort alleen voor wat daar te vinden is', () => {
  expect(zoekOfStelVoor(index, 'veeldbellen', { soort: 'signaal' }).voorstel).toBeUndefined()
})

import { expect, it } from 'vitest'
import { zoekIngegaan } from './ingegaan'

const EDITIES = [
  { versie: '1.0.0', wijzigingen: [] },
  { versie: '2.0.0', wijzigingen: ['W1', 'W2'] },
  { versie: '2.0.1', wijzigingen: ['W3'] },
]
const WIJZIGINGEN = ['W1', 'W2', 'W3', 'W4'].map(id => ({ id }))

const ids = (van: string, naar: string) => zoekIngegaan(EDITIES, WIJZIGINGEN, [van, naar]).map(({ id }) => id)

it('geeft wat na de ene en tot en met de andere editie inging', () => {
  expect(ids('1.0.0', '2.0.0')).toEqual(['W1', 'W2'])
  expect(ids('2.0.0', '2.0.1')).toEqual(['W3'])
  expect(ids('1.0.0', '2.0.1')).toEqual(['W1', 'W2', 'W3'])
})

it('geeft terug in de tijd hetzelfde', () => expect(ids('2.0.1', '1.0.0')).toEqual(['W1', 'W2', 'W3']))

it('telt wat in geen editie staat bij de werkversie', () => {
  expect(ids('2.0.1', 'werkversie')).toEqual(['W4'])
  expect(ids('1.0.0', 'werkversie')).toEqual(['W1', 'W2', 'W3', 'W4'])
})

it('geeft niets als beide dezelfde zijn', () => {
  expect(ids('2.0.0', '2.0.0')).toEqual([])
  expect(ids('werkversie', 'werkversie')).toEqual([])
})

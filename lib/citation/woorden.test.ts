import { expect, it } from 'vitest'
import { woordenVan } from './woorden'

it.each([
  ['Patiënten', ['patienten']],
  ['Patiënten'.normalize('NFD'), ['patienten']],
  ['gewaarborgd.13 Verder', ['gewaarborgd', 'verder']],
  ['C-K8 en U3', ['c', 'k8', 'en', 'u3']],
  ['de visie 2035', ['de', 'visie', '2035']],
  ['… — “”', []],
])('leest uit “%s” de woorden', (tekst, woorden) => {
  expect(woordenVan(tekst)).toEqual(woorden)
})

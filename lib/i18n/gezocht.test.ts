import { expect, it } from 'vitest'
import { leesGezocht } from './gezocht'

it.each([
  ['/C-K9@1.0.0', 'C-K9', '1.0.0'],
  ['/nl/edities/1.0.0/kernpunten/c-k9', 'c-k9', '1.0.0'],
  ['/en/editions/1.0.0/key-points/c-k9', 'c-k9', '1.0.0'],
  ['/en/draft/key-points/c-k9', 'c-k9', 'werkversie'],
  ['/nl/kernpunten/c-k9', 'c-k9', undefined],
  ['/C-K9', 'C-K9', undefined],
  ['/', '', undefined],
])('leest uit %s wat er gezocht werd', (adres, id, uitgave) => {
  expect(leesGezocht(adres)).toEqual({ id, uitgave })
})

import { expect, it } from 'vitest'
import { kiesTaal } from './taalkeuze'

it.each([
  ['nl', 'nl'],
  ['en-GB,en;q=0.9', 'en'],
  ['fr, en;q=0.5, nl;q=0.4', 'en'],
  ['fr', 'nl'],
  ['', 'nl'],
  [undefined, 'nl'],
  ['*', 'nl'],
])('kiest bij %s %s', (wens, taal) => {
  expect(kiesTaal(new Headers(wens === undefined ? {} : { 'accept-language': wens }))).toBe(taal)
})

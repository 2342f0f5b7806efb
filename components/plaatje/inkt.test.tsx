import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { INKT } from './inkt'

it('heeft de kleuren van de site', () => {
  const css = readFileSync('app/globals.css', 'utf8')
  const bedoeld = Object.keys(INKT).map(naam => [naam, css.match(`--color-${naam}: light-dark\\((#[0-9a-f]{6})`)?.[1]])
  expect(INKT).toEqual(Object.fromEntries(bedoeld))
})

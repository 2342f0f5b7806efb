import { expect, it } from 'vitest'
import { dagVan } from './dag'

it.each([
  ['2026-11-22T12:00:00Z', '2026-11-22'],
  // In Nederland is het een uur later, en in de zomer twee.
  ['2026-11-22T23:30:00Z', '2026-11-23'],
  ['2026-07-01T21:59:00Z', '2026-07-01'],
  ['2026-07-01T22:00:00Z', '2026-07-02'],
  ['2026-12-31T23:00:00Z', '2027-01-01'],
])('%s is in Nederland %s', (moment, dag) => {
  expect(dagVan(new Date(moment))).toBe(dag)
})

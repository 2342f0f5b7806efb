import { expect, it } from 'vitest'
import { toonDatum } from './datum'

it('schrijft een dag in de taal van de lezer, ongeacht de tijdzone', () => {
  expect([toonDatum('2026-11-22', 'nl'), toonDatum('2026-01-01', 'en')]).toEqual(['22 november 2026', '1 January 2026'])
})

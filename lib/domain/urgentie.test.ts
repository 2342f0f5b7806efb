import { expect, it } from 'vitest'
import { isUrgentie, URGENTIEKLEUR, URGENTIES } from './urgentie'

it('kleurt de urgentieschaal van rood naar blauw', () => {
  expect(URGENTIES.map(niveau => URGENTIEKLEUR[niveau])).toEqual(['rood', 'rood', 'oranje', 'geel', 'groen', 'blauw'])
})

it('kent alleen de zes niveaus', () => {
  expect(URGENTIES.every(isUrgentie)).toBe(true)
  expect(['U6', 'u0', 'U', ''].some(isUrgentie)).toBe(false)
})

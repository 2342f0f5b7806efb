import { expect, it } from 'vitest'
import { type Emmers, neem } from './emmer'

const MAAT = { aantal: 3, seconden: 60 }
const reeks = (emmers: Emmers, adres: string, keer: number, nu = 0) =>
  Array.from({ length: keer }, () => neem(emmers, adres, MAAT, nu))

it('geeft een adres zijn hele emmer, en zegt daarna hoe lang het wachten is', () => {
  expect(reeks(new Map(), 'a', 5)).toEqual([undefined, undefined, undefined, 20, 20])
})

it('telt elk adres apart', () => {
  const emmers: Emmers = new Map()
  reeks(emmers, 'a', 3)
  expect(reeks(emmers, 'b', 1)).toEqual([undefined])
})

it('vult gelijkmatig bij, en nooit voller dan vol', () => {
  const emmers: Emmers = new Map()
  reeks(emmers, 'a', 3)
  expect(neem(emmers, 'a', MAAT, 19_000)).toBe(1)
  expect(neem(emmers, 'a', MAAT, 20_000)).toBeUndefined()
  expect(reeks(emmers, 'a', 4, 10_000_000)).toEqual([undefined, undefined, undefined, 20])
})

it('houdt ten hoogste tienduizend adressen bij, en vergeet het langst ongebruikte', () => {
  const emmers: Emmers = new Map()
  for (let nr = 0; nr < 10_000; nr += 1) neem(emmers, String(nr), MAAT, nr)
  neem(emmers, '0', MAAT, 10_000)
  for (let nr = 10_000; nr < 10_005; nr += 1) neem(emmers, String(nr), MAAT, nr)
  expect(emmers.size).toBe(10_000)
  expect(['0', '5', '6'].map(adres => emmers.has(adres))).toEqual([true, false, true])
})

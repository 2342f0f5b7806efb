import { expect, it } from 'vitest'
import type { Voorstelopslag } from '../opslag'
import { Storing } from '../opslag'
import { sleutelmerk } from '../record'
import { adresUit, MEESTE_OPEN, maatVan } from './limiet'
import { isVol } from './vol'

it('leest een andere maat uit de instelling, en laat onzin de gewone maat', () => {
  expect(maatVan('verstuur', '')).toEqual({ aantal: 10, seconden: 600 })
  expect(maatVan('verstuur', 'bekijk=5/1, verstuur=3/60')).toEqual({ aantal: 3, seconden: 60 })
  expect(maatVan('bekijk', 'bekijk=5/1, verstuur=3/60')).toEqual({ aantal: 5, seconden: 1 })
  for (const onzin of ['bekijk=0/60', 'bekijk=5', 'bekijk=-1/60', 'xbekijk=9/9', 'bekijk=9/9x'])
    expect(maatVan('bekijk', onzin), onzin).toEqual({ aantal: 60, seconden: 60 })
})

it('gelooft het laatste adres in de rij, want dat zette de eigen server erbij', () => {
  const uit = (waarde: string) => adresUit(new Headers({ 'x-forwarded-for': waarde }))
  expect(uit('1.2.3.4')).toBe('1.2.3.4')
  expect(uit('verzonnen, 9.9.9.9, 1.2.3.4')).toBe('1.2.3.4')
  expect(adresUit(new Headers())).toBe('?')
})

const SLEUTEL = '6f9619ff-8b86-4011-b42d-00c04fc964ff'
const opslagMet = (open: number, naam = 'x') =>
  ({
    getVoorstellen: async () => [
      ...Array.from({ length: open }, () => ({ stand: 'open', naam })),
      { stand: 'afgewezen', naam: 'y' },
    ],
  }) as unknown as Voorstelopslag

it('is vol bij het grootste aantal open voorstellen, behalve voor wie zijn eigen nog eens verstuurt', async () => {
  expect(await isVol(opslagMet(MEESTE_OPEN - 1), SLEUTEL)).toBeUndefined()
  expect(await isVol(opslagMet(MEESTE_OPEN), SLEUTEL)).toBe(MEESTE_OPEN)
  const eigen = `2026-11-22-c-k8-${sleutelmerk(SLEUTEL)}`
  expect(await isVol(opslagMet(MEESTE_OPEN, eigen), SLEUTEL.toUpperCase())).toBeUndefined()
})

it('houdt niemand tegen als de opslag het nu niet kan zeggen', async () => {
  const stuk = { getVoorstellen: async () => Promise.reject(new Storing('x')) } as unknown as Voorstelopslag
  expect(await isVol(stuk, SLEUTEL)).toBeUndefined()
})

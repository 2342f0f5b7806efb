import { expect, it } from 'vitest'
import { tafelAdres, tafelstukAdres, tafelvraag } from './tafel'

it('laat uit het adres weg wat niet gekozen is', () => {
  expect(tafelAdres({}, 'nl')).toBe('/nl/voorstellen')
  expect(tafelAdres({ id: undefined, status: '' }, 'en')).toBe('/en/proposals')
  expect(tafelAdres({ id: 'C-K8', status: 'open' }, 'nl')).toBe('/nl/voorstellen?id=C-K8&status=open')
})

it('noemt een blad pas vanaf het tweede', () => {
  expect(tafelvraag({ criterium: 'onbedoeld' }, 1)).toBe('criterium=onbedoeld')
  expect(tafelAdres({}, 'en', 2)).toBe('/en/proposals?blad=2')
})

it('laat een onbekende keuze in het adres niets anders worden dan een waarde', () => {
  expect(tafelAdres({ id: 'a&status=open#x' }, 'nl')).toBe('/nl/voorstellen?id=a%26status%3Dopen%23x')
})

it('kent het adres van een voorstel', () => {
  expect(tafelstukAdres('2026-11-22-c-k8-0a1b2c', 'en')).toBe('/en/proposals/2026-11-22-c-k8-0a1b2c')
})

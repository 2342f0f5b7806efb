import { expect, it } from 'vitest'
import type { Tekst } from '@/lib/domain/onderdeel'
import { maakTekst } from './maak-tekst'

const tekst = (plat: string, koppen: string[] = []): Tekst => ({
  ...{ code: '', plat, voetnoten: [], zie: [], bronnen: [], begrippen: [] },
  koppen: koppen.map(kop => ({ tekst: kop, anker: kop })),
})

it('zegt van elk blok of het een kop is', () => {
  expect(maakTekst(tekst('Inleiding.\nWie\nDe huisarts.', ['Wie'])).blokken).toEqual([
    { soort: 'alinea', tekst: 'Inleiding.' },
    { soort: 'kop', tekst: 'Wie' },
    { soort: 'alinea', tekst: 'De huisarts.' },
  ])
})

it('houdt een alinea die hetzelfde zegt als een kop erboven, voor een alinea', () => {
  const soorten = maakTekst(tekst('Wie\nWie\nWat\nWie', ['Wie', 'Wat', 'Wie'])).blokken.map(({ soort }) => soort)
  expect(soorten).toEqual(['kop', 'alinea', 'kop', 'kop'])
})

it('geeft bij een lege tekst geen blokken', () => {
  expect(maakTekst(tekst('')).blokken).toEqual([])
})

import { expect, it } from 'vitest'
import { getalVan } from './getallen'
import { stam } from './stam'
import { vormVan, woordenVan } from './woorden'

const zelfde = (...woorden: string[]) => new Set(woorden.map(woord => stam(vormVan(woord), 'nl'))).size

it.each([
  ['huisarts', 'huisartsen'],
  ['patiënt', 'patiënten', 'patient'],
  ['overdracht', 'overdragen', 'overgedragen'],
  ['inschrijven', 'ingeschreven', 'inschrijving'],
  ['registratie', 'registreren', 'registraties'],
  ['continu', 'continuïteit'],
  ['deelname', 'deelnemen'],
  ['supervisie', 'supervisor', 'superviseren'],
  ['beschikbaar', 'beschikbaarheid'],
  ['POH’s', "poh's", 'POH'],
])('%s en zijn vormen hebben één stam', (...woorden) => {
  expect(zelfde(...woorden)).toBe(1)
})

it('houdt uit elkaar wat verschilt', () => {
  expect(zelfde('praktijkhouder', 'praktijkeigenaar')).toBe(2)
  expect(stam('gezondheid', 'nl')).not.toBe(stam('zondag', 'nl'))
})

it('stamt Engels met de Engelse regels', () => {
  expect(stam('practices', 'en')).toBe(stam('practice', 'en'))
})

it.each([
  ['4.000', '4000'],
  ['4 000', '4000'],
  ['4000', '4000'],
  ['2.095', '2095'],
  ['4,5', '4,5'],
  ['40a', '40a'],
  ['zes', '6'],
  ['vierduizend', '4000'],
  ['eerste', '1'],
  ['2e', '2'],
  ['Art', 'artikel'],
])('schrijft %s als %s', (ruw, vorm) => {
  expect(vormVan(ruw)).toBe(vorm)
})

it('laat een lidwoord en een prototype-naam gewone woorden', () => {
  expect(['een', 'constructor', '__proto__', 'toString'].map(getalVan)).toEqual([
    'een',
    'constructor',
    '__proto__',
    'toString',
  ])
})

it('vindt woorden met hun plaats, ook rond streepjes, haakjes en getallen', () => {
  const tekst = 'De POH-GGZ (en C-K8) ziet 4.000 patiënten.'
  const woorden = woordenVan(tekst)
  expect(woorden.map(({ vorm }) => vorm)).toEqual(['de', 'poh', 'ggz', 'en', 'c-k8', 'ziet', '4000', 'patienten'])
  expect(woorden.map(({ begin, eind }) => tekst.slice(begin, eind))).toContain('patiënten')
  expect(woorden[2]?.vast).toBe(true)
})

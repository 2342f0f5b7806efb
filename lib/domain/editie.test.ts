import { expect, it } from 'vitest'
import { standVan, type Verloopstap } from './editie'

const EEN = { versie: '1.0.0', bevroren: '2026-01-01' }
const TWEE = { versie: '2.0.0', bevroren: '2027-02-02' }
const TIEN = { versie: '10.0.0', bevroren: '2030-03-03' }
const evaluatie: Verloopstap = { editie: '1.0.0', status: 'in evaluatie', sinds: '2026-06-01', reden: 'Na een jaar.' }
const weg: Verloopstap = { editie: '1.0.0', status: 'ingetrokken', sinds: '2026-09-01', reden: 'Besluit.' }

it('is eerst vastgesteld, sinds zij bevroren is', () => {
  expect(standVan('1.0.0', [EEN], [])).toEqual({ status: 'vastgesteld', sinds: '2026-01-01' })
})

it('volgt de laatste stap van het verloop, in welke volgorde die ook geschreven zijn', () => {
  expect(standVan('1.0.0', [EEN], [evaluatie])).toEqual({
    status: 'in evaluatie',
    sinds: '2026-06-01',
    reden: 'Na een jaar.',
  })
  expect(standVan('1.0.0', [EEN], [weg, evaluatie])?.status).toBe('ingetrokken')
})

it('kan na de evaluatie weer vastgesteld zijn', () => {
  const weer: Verloopstap = { ...evaluatie, status: 'vastgesteld', sinds: '2026-12-01' }
  expect(standVan('1.0.0', [EEN], [evaluatie, weer])).toMatchObject({ status: 'vastgesteld', sinds: '2026-12-01' })
})

it('is vanzelf vervangen door de eerstvolgende nieuwere editie', () => {
  expect(standVan('2.0.0', [TIEN, TWEE, EEN], [])).toEqual({
    status: 'vervangen',
    sinds: '2030-03-03',
    door: '10.0.0',
  })
  expect(standVan('1.0.0', [TIEN, TWEE, EEN], [evaluatie])).toMatchObject({ status: 'vervangen', door: '2.0.0' })
})

it('blijft ingetrokken als er een nieuwere komt', () => {
  expect(standVan('1.0.0', [EEN, TWEE], [weg])).toMatchObject({ status: 'ingetrokken', reden: 'Besluit.' })
})

it('komt niet terug als de nieuwere wordt ingetrokken', () => {
  expect(standVan('1.0.0', [EEN, TWEE], [{ ...weg, editie: '2.0.0' }])).toMatchObject({ status: 'vervangen' })
})

it('is er niet als de editie niet bestaat', () => {
  expect(standVan('3.0.0', [EEN], [])).toBeUndefined()
})

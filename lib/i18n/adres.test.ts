import { describe, expect, it } from 'vitest'
import { type Plek, SECTIES } from '@/lib/domain/plek'
import { TALEN } from '@/lib/domain/taal'
import { adresVan, kortAdres, sectieVan, thuis } from './adres'
import { SECTIEPAD } from './secties'

it.each<[Plek, nl: string, en: string]>([
  [{ sectie: 'kernpunten' }, '/nl/kernpunten', '/en/key-points'],
  [{ sectie: 'kernpunten', slug: 'c-k8' }, '/nl/kernpunten/c-k8', '/en/key-points/c-k8'],
  [{ sectie: 'vragen', slug: 'c-v1', anker: 'c-c1' }, '/nl/vragen/c-v1#c-c1', '/en/questions/c-v1#c-c1'],
  [{ sectie: 'evaluatie', subpagina: 'rapport' }, '/nl/evaluatie/rapport', '/en/evaluation/report'],
  [{ sectie: 'toelichting', anker: 'evaluatie' }, '/nl/toelichting#evaluatie', '/en/background#evaluatie'],
])('%o staat in elke taal op zijn adres', (plek, nl, en) => {
  expect([adresVan(plek, 'nl'), adresVan(plek, 'en')]).toEqual([nl, en])
})

it('heeft een begin in elke taal en een kort adres zonder taal', () => {
  expect(TALEN.map(thuis)).toEqual(['/nl', '/en'])
  expect(kortAdres('C-K8')).toBe('/C-K8')
})

describe('de naam van een afdeling', () => {
  it('is in elke taal te herkennen', () => {
    for (const sectie of SECTIES) for (const taal of TALEN) expect(sectieVan(SECTIEPAD[sectie][taal])).toBe(sectie)
  })

  it.each(['', 'Kernpunten', 'api', '__proto__', 'constructor'])('is niet %j', naam => {
    expect(sectieVan(naam)).toBeUndefined()
  })

  it('hoort bij één afdeling', () => {
    const namen = SECTIES.flatMap(sectie => [...new Set(Object.values<string>(SECTIEPAD[sectie]))])
    expect(new Set(namen).size).toBe(namen.length)
  })

  it('kan zo in een adres staan', () => {
    for (const naam of SECTIES.flatMap(sectie => Object.values(SECTIEPAD[sectie]))) expect(naam).toMatch(/^[a-z-]+$/)
  })
})

import { expect, it } from 'vitest'
import { getBuren, getGebruik, getKernwaardeVan, getLijst, getVerwijzers, moetItem } from './kader'

const nl = { taal: 'nl' } as const
const ids = (items: { id: string }[]) => items.map(({ id }) => id)

it('keert om wie op de kerntaken steunt, ook als dat in de tekst staat', () => {
  expect(ids(getGebruik('kerntaken', nl))).toEqual(['medisch-generalistisch', 'C-K4', 'C-K5', 'G-K11', 'M-K4'])
})

it('noemt bij een bron ook de bron die erbij hoort', () => {
  expect(ids(getVerwijzers('lhv-feiten-en-cijfers', nl))).toContain('normpraktijk-dubbel')
  expect(ids(getGebruik('lhv-feiten-en-cijfers', nl))).not.toContain('normpraktijk-dubbel')
})

it('keert om wie een begrip gebruikt', () => {
  expect(ids(getGebruik('anw', nl))).toEqual(expect.arrayContaining(['continuiteit', 'C-K4']))
})

it('noemt bij een signaal beide richtingen één keer', () => {
  const buren = ids(getBuren(moetItem('S2', nl), nl))
  expect(buren).toEqual(expect.arrayContaining(['C-V2', 'C-K8']))
  expect(new Set(buren).size).toBe(buren.length)
})

it('kent geen verwijzers van wat er niet is', () => {
  expect(getVerwijzers('C-K99', nl)).toEqual([])
})

it.each([
  ['C-K8', 'continuiteit'],
  ['P-V2', 'persoonsgericht'],
  ['P-A1', 'persoonsgericht'],
  ['U0', 'continuiteit'],
  ['M-T1', 'medisch-generalistisch'],
  ['E-W1', 'praktijkhouderschap'],
  ['gezamenlijk', 'gezamenlijk'],
  ['S2', undefined],
  ['wtza', undefined],
])('laat %s onder %s vallen', (id, kernwaarde) => {
  expect(getKernwaardeVan(moetItem(id, nl), nl)?.id).toBe(kernwaarde)
})

it('geeft de lijst die bij een vraag hoort, en bij een andere niets', () => {
  expect(ids(getLijst('criterium', 'C-V1', nl))).toEqual(['C-C1', 'C-C2', 'C-C3', 'C-C4', 'C-C5'])
  expect(getLijst('criterium', 'C-V2', nl)).toEqual([])
})

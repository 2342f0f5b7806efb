import { describe, expect, it } from 'vitest'
import { ID_VORM, isCode, slugVan } from './id'
import { REGISTERSOORTEN, type Registersoort } from './soort'

it('kent van elke soort de vorm', () => {
  expect(Object.keys(ID_VORM).toSorted()).toEqual([...REGISTERSOORTEN].toSorted())
})

describe('de vorm van een id', () => {
  it.each<[Registersoort, string[]]>([
    ['kernwaarde', ['continuiteit', 'medisch-generalistisch']],
    ['thema', ['praktijkhouderschap']],
    ['vraag', ['C-V1', 'E-V12']],
    ['kernpunt', ['C-K8', 'G-K10']],
    ['signaal', ['S1', 'S12']],
    ['urgentieniveau', ['U0', 'U5']],
    ['criterium', ['C-C5']],
    ['kwaliteitsaspect', ['P-A6']],
    ['kerntaak', ['M-T5']],
    ['toetspunt', ['E-W8']],
    ['randvoorwaarde', ['E-R3']],
    ['toelichting', ['wettelijk-kader']],
    ['bron', ['visie-2035', 'wtza']],
    ['begrip', ['anw', 'poh-ggz']],
    ['bevinding', ['B1', 'B47']],
    ['wijziging', ['W1', 'W12']],
  ])('van een %s laat %j toe', (soort, ids) => {
    for (const id of ids) expect(id).toMatch(ID_VORM[soort])
  })

  it.each<[Registersoort, string[]]>([
    ['kernwaarde', ['Continuiteit', 'continuïteit', 'medisch_generalistisch', '-zorg', 'zorg-', 'a--b', '']],
    ['vraag', ['C-V0', 'C-V01', 'c-v1', 'X-V1', 'CV1', 'C-V', 'C-K1', 'C-V1x', 'xC-V1']],
    ['kernpunt', ['C-K0', 'C-K01', 'c-k8', 'C-K8\n', 'C–K8', 'C-K８']],
    ['signaal', ['S0', 'S01', 's1', 'S', 'S-1']],
    ['bevinding', ['B0', 'B01', 'b1', 'B-1', 'W1']],
    ['urgentieniveau', ['U6', 'U00', 'u0', 'U-1']],
    ['bron', ['Visie', 'visie 2035', '2035-visie', '__proto__', '../wtza', 'wtza.yaml']],
  ])('van een %s weigert %j', (soort, ids) => {
    for (const id of ids) expect(id).not.toMatch(ID_VORM[soort])
  })
})

describe('een code', () => {
  it.each(['C-K8', 'G-K10', 'S2', 'U3'])('is %s', id => {
    expect(isCode(id)).toBe(true)
  })

  it.each(['visie-2035', 'anw', 'c-k8', 'C-K', 'C-K8-', ''])('is %j niet', id => {
    expect(isCode(id)).toBe(false)
  })
})

it('staat in een adres in kleine letters', () => {
  expect(slugVan('G-K10')).toBe('g-k10')
  expect(slugVan('visie-2035')).toBe('visie-2035')
})

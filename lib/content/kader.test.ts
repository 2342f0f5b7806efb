import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SOORTEN } from '@/lib/domain/soort'
import {
  getAlle,
  getHerkomst,
  getItem,
  getKernpunt,
  getKernwaarde,
  getKernwaarden,
  getNabije,
  getVan,
  moetItem,
  telPer,
} from './kader'

const nl = { taal: 'nl' } as const
const en = { taal: 'en' } as const
const ids = (items: { id: string }[]) => items.map(({ id }) => id)
const reeks = (begin: string, aantal: number) => Array.from({ length: aantal }, (_, i) => `${begin}${i + 1}`)

describe('leesvolgorde', () => {
  it('zet de vier kernwaarden en dan het thema', () => {
    expect(ids(getKernwaarden(nl))).toEqual([
      'continuiteit',
      'persoonsgericht',
      'gezamenlijk',
      'medisch-generalistisch',
      'praktijkhouderschap',
    ])
  })

  it('zet kernpunten per kernwaarde op nummer, met G-K10 na G-K9', () => {
    expect(ids(getAlle('kernpunt', nl))).toEqual([
      ...reeks('C-K', 8),
      ...reeks('P-K', 5),
      ...reeks('G-K', 12),
      ...reeks('M-K', 4),
    ])
  })

  it('zet vragen per kernwaarde op nummer, het thema als laatste', () => {
    expect(ids(getAlle('vraag', nl))).toEqual([
      ...reeks('C-V', 5),
      ...reeks('P-V', 3),
      ...reeks('G-V', 4),
      ...reeks('M-V', 3),
      ...reeks('E-V', 3),
    ])
  })

  it.each(['bron', 'begrip'] as const)('zet elke %s op naam, hoofdletters maken niet uit', soort => {
    const titels = getAlle(soort, nl).map(({ titel }) => titel)
    expect(titels).toEqual(titels.toSorted((a, b) => a.localeCompare(b, 'nl')))
  })

  it('is in het Engels dezelfde, behalve op naam', () => {
    for (const soort of SOORTEN.filter(soort => soort !== 'begrip'))
      expect(ids(getAlle(soort, en))).toEqual(ids(getAlle(soort, nl)))
  })
})

describe('opzoeken', () => {
  it.each(['C-K8', 'c-k8', 'C-k8'])('vindt het kernpunt als %s', id => {
    expect(getKernpunt(id, nl)?.id).toBe('C-K8')
  })

  it.each(['C-K99', '', '__proto__', 'constructor', 'C-K8 '])('vindt niets bij %j', id => {
    expect(getItem(id, nl)).toBeUndefined()
  })

  it('vindt alleen wat van de gevraagde soort is', () => {
    expect(getKernpunt('C-V1', nl)).toBeUndefined()
    expect(getVan('vraag', 'C-V1', nl)?.id).toBe('C-V1')
    expect(getKernwaarde('praktijkhouderschap', nl)?.soort).toBe('thema')
    expect(getKernwaarde('C-V1', nl)).toBeUndefined()
  })

  it('zegt in het Nederlands wat er niet is', () => {
    expect(() => moetItem('C-K99', nl)).toThrow('"C-K99" bestaat niet in content/; draai npm run check.')
  })

  it('stelt ids voor die lijken op wat iemand intypte', () => {
    expect(ids(getNabije('kontinuiteit', nl))[0]).toBe('continuiteit')
    expect(ids(getNabije('c-k88', nl))[0]).toBe('C-K8')
    expect(getNabije('c-k88', nl)).toHaveLength(5)
    expect(getNabije('', nl)).toEqual([])
  })
})

it('telt vragen en kernpunten per kernwaarde', () => {
  expect(telPer(nl).get('gezamenlijk')).toEqual({ vragen: 4, kernpunten: 12 })
  expect(telPer(nl).get('praktijkhouderschap')).toEqual({ vragen: 3, kernpunten: 0 })
})

it('geeft elke herkomstlijn wat eerdere teksten zeiden en wat het kader nu zegt', () => {
  const lijnen = getHerkomst(nl)
  expect(lijnen.map(({ volgorde }) => volgorde)).toEqual(lijnen.map((_, i) => i + 1))
  for (const { stand, kader } of lijnen) {
    expect(stand.length).toBeGreaterThan(0)
    for (const { bron } of stand) expect(getVan('bron', bron, nl)).toBeDefined()
    for (const id of kader.items) expect(getItem(id, nl)).toBeDefined()
  }
})

it('geeft de Nederlandse tekst waar de Engelse ontbreekt, en zegt dat', () => {
  for (const kernpunt of getAlle('kernpunt', en))
    expect(kernpunt.taal).toBe(existsSync(`content/kader/kernpunten/${kernpunt.id}.en.mdx`) ? 'en' : 'nl')
})

it('geeft elk item een eigen plek', () => {
  const plekken = SOORTEN.flatMap(soort => getAlle(soort, nl)).map(({ plek }) => JSON.stringify(plek))
  expect(new Set(plekken).size).toBe(plekken.length)
})

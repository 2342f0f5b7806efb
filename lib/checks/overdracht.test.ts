import { describe, expect, it } from 'vitest'
import { getAlle, getItem, moetItem } from '@/lib/content/kader'
import type { Item } from '@/lib/domain/onderdeel'
import { SOORTEN } from '@/lib/domain/soort'
import { EERSTE_VERSIE } from '@/lib/domain/versie'
import overdracht from './overdracht.json'

/** Wat van een onderdeel van het vastgestelde kader moet overkomen; een uittreksel van de inventaris. */
interface Verwacht {
  id: string
  soort: string
  bij?: string
  feiten?: string[]
  bronnen?: string[]
  zie?: string[]
  grondslag?: string
}

const items: Verwacht[] = overdracht.items
/** Wat is overgezet, is de eerste editie; wat daarna verandert, is een besluit. */
const keuze = { taal: 'nl', uitgave: EERSTE_VERSIE } as const
const met = (veld: 'bij' | 'feiten' | 'bronnen' | 'zie' | 'grondslag') => items.filter(item => item[veld] !== undefined)

const tekstVan = (item: Item) => ('tekst' in item ? item.tekst : undefined)

/** Waar de lezer vanuit dit item heen kan; de urgentieschaal in een tekst koppelt naar elk niveau. */
const koppelingen = (item: Item): string[] => [
  ...item.zie,
  ...(tekstVan(item)?.code.includes('Urgentieschaal') ? getAlle('urgentieniveau', keuze).map(({ id }) => id) : []),
]

/** Alles wat een lezer van het onderdeel ziet: velden, tekst en opmerkingen bij voetnoten. */
const leesbaar = (item: Item): string =>
  [
    ...Object.values(item).filter(waarde => typeof waarde === 'string'),
    tekstVan(item)?.plat,
    ...(tekstVan(item)?.voetnoten.map(({ opmerking }) => opmerking) ?? []),
  ].join('\n')

it('kent de hele inventaris', () => {
  expect(items).toHaveLength(145)
  expect(overdracht.voetnoten).toHaveLength(22)
})

it.each(items)('$id is een $soort', ({ id, soort }) => {
  expect(getItem(id, keuze)).toMatchObject({ id, soort })
})

it('voegt aan het kader zelf geen onderdelen toe', () => {
  const eigen = SOORTEN.filter(soort => soort !== 'begrip').flatMap(soort => getAlle(soort, keuze))
  expect(eigen.map(({ id }) => id).toSorted()).toEqual(items.map(({ id }) => id).toSorted())
})

it.each(met('bij'))('$id hoort bij $bij', ({ id, bij }) => {
  expect(moetItem(id, keuze)).toHaveProperty('bij', bij)
})

it.each(met('bronnen'))('$id verwijst naar de bronnen $bronnen', ({ id, bronnen }) => {
  const item = moetItem(id, keuze)
  const genoemd = 'bronnen' in item ? item.bronnen.map(({ bron }) => bron) : []
  expect(genoemd).toEqual(expect.arrayContaining(bronnen ?? []))
})

it.each(met('zie'))('$id verwijst naar $zie', ({ id, zie }) => {
  expect(koppelingen(moetItem(id, keuze))).toEqual(expect.arrayContaining(zie ?? []))
})

it.each(met('grondslag'))('$id rust op $grondslag', ({ id, grondslag }) => {
  expect(moetItem(id, keuze)).toHaveProperty('grondslag', grondslag)
})

describe.each(met('feiten'))('$id', ({ id, feiten }) => {
  it.each(feiten ?? [])('noemt letterlijk %s', feit => {
    const gelezen = leesbaar(moetItem(id, keuze))
    const schrijfwijzen = feit.split(' of ')
    expect(
      schrijfwijzen.some(schrijfwijze => gelezen.includes(schrijfwijze)),
      gelezen,
    ).toBe(true)
  })
})

it.each(overdracht.voetnoten)('voetnoot $nr staat bij $item en noemt $bronnen', ({ nr, bronnen, item }) => {
  const noten = tekstVan(moetItem(item, keuze))?.voetnoten ?? []
  expect(noten.find(noot => noot.nr === nr)?.bronnen).toEqual(bronnen)
})

it('heeft geen andere voetnoten dan die van het kader', () => {
  const nummers = SOORTEN.flatMap(soort => getAlle(soort, keuze)).flatMap(item =>
    (tekstVan(item)?.voetnoten ?? []).map(({ nr }) => nr),
  )
  expect(nummers.toSorted((a, b) => a - b)).toEqual(overdracht.voetnoten.map(({ nr }) => nr))
})

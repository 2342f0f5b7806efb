import { describe, expect, it } from 'vitest'
import { laatsteDag, maakRapport, telOpen } from './evaluatie'
import type { Item, Kernwaarde } from './onderdeel'
import type { Bevinding, Bevindingstatus, Wijziging } from './verloop'

const TEKST = { code: '', plat: 'Tekst.', koppen: [], voetnoten: [], zie: [], bronnen: [], begrippen: [] }
const PLEK = { sectie: 'evaluatie' } as const
const gemeen = { taal: 'nl', tekst: TEKST, plek: PLEK, zie: [], bronnen: [], plaats: '', volgorde: 1 } as const
const kernwaarde = (id: string, letter: string): Kernwaarde => ({
  ...gemeen,
  zie: [],
  bronnen: [],
  soort: 'kernwaarde',
  id,
  titel: id,
  letter,
  samenvatting: '',
})
const KERNWAARDEN = [kernwaarde('continuiteit', 'C'), kernwaarde('gezamenlijk', 'G')]
const item = (id: string): Item => ({ ...gemeen, zie: [], bronnen: [], soort: 'signaal', id, titel: id })
const van = (id: string) => ({ C: 'continuiteit', G: 'gezamenlijk' })[id.charAt(0)]
const bevinding = (id: string, items: string[], status: Bevindingstatus = 'gemeld'): Bevinding => ({
  soort: 'bevinding',
  id,
  titel: id,
  items,
  criterium: 'toepasbaarheid',
  herkomst: 'overdracht',
  gemeld: '2026-11-22',
  status,
  plek: PLEK,
  taal: 'nl',
  tekst: TEKST,
})
const WIJZIGING: Wijziging = {
  soort: 'wijziging',
  id: 'W1',
  titel: 'Anders',
  items: ['C-K1'],
  wijze: 'correctie',
  besluit: { door: 'de werkgroep', datum: '2027-01-10' },
  plek: { sectie: 'wijzigingen', anker: 'w1' },
  taal: 'nl',
  tekst: TEKST,
}

describe('tellen', () => {
  it('telt gemeld, besproken en aangehouden als open; overgenomen en afgewezen niet', () => {
    const statussen = ['gemeld', 'besproken', 'aangehouden', 'overgenomen', 'afgewezen'] as const
    const bevindingen = statussen.map((status, i) => bevinding(`B${i}`, ['C-K1'], status))
    expect(telOpen(bevindingen, KERNWAARDEN, van).totaal.samen).toBe(3)
  })

  it('telt wat twee kernwaarden raakt bij beide, en samen één keer; signalen apart', () => {
    const { rijen, totaal } = telOpen(
      [bevinding('B1', ['C-K1', 'C-V1', 'G-K1']), { ...bevinding('B2', ['S1']), criterium: 'onbedoeld' }],
      KERNWAARDEN,
      van,
    )
    expect(rijen.map(rij => [rij.kernwaarde?.id, rij.open.samen, rij.open.onbedoeld])).toEqual([
      ['continuiteit', 1, 0],
      ['gezamenlijk', 1, 0],
      [undefined, 1, 1],
    ])
    expect(totaal).toEqual({ toepasbaarheid: 1, bijdrage: 0, onbedoeld: 1, samen: 2 })
  })
})

describe('het rapport', () => {
  const maak = (bevindingen: Bevinding[]) =>
    maakRapport({
      items: ['C-V1', 'C-K1', 'G-K1', 'S1'].map(item),
      bevindingen,
      wijzigingen: [WIJZIGING],
      kernwaarden: KERNWAARDEN,
      van,
    }).map(({ kernwaarde: boven, regels }) => ({
      boven: boven?.id,
      regels: regels.map(({ id, item, bevindingen, ook, wijzigingen }) =>
        [id, item ? '' : 'vervallen', bevindingen, ook, wijzigingen].map(deel =>
          typeof deel === 'string' ? deel : deel.map(({ id }) => id).join(),
        ),
      ),
    }))

  it('zet elke bevinding één keer voluit, bij het onderdeel dat zij als eerste noemt, en noemt haar bij de andere', () => {
    expect(maak([bevinding('B1', ['G-K1', 'C-K1'])])).toEqual([
      { boven: 'continuiteit', regels: [['C-K1', '', '', 'B1', 'W1']] },
      { boven: 'gezamenlijk', regels: [['G-K1', '', 'B1', '', '']] },
    ])
  })

  it('houdt een bevinding over wat vervallen is', () => {
    expect(maak([bevinding('B2', ['X-K1', 'S1'])]).at(-1)).toEqual({
      boven: undefined,
      regels: [
        ['S1', '', '', 'B2', ''],
        ['X-K1', 'vervallen', 'B2', '', ''],
      ],
    })
  })
})

it('noemt de laatste dag waarop iets gemeld of besloten is', () => {
  expect(laatsteDag([], [])).toBeUndefined()
  expect(laatsteDag([bevinding('B1', ['C-K1'])], [])).toBe('2026-11-22')
  expect(laatsteDag([bevinding('B1', ['C-K1'])], [WIJZIGING])).toBe('2027-01-10')
})

import { describe, expect, it } from 'vitest'
import {
  kiesBlad,
  kiesVoorstellen,
  opStand,
  PER_BLAD,
  type Tafelkeuze,
  telOpenPerCriterium,
  telOpenPerOnderdeel,
  telPerStand,
} from './tafel'
import type { Voorstel } from './voorstel'
import { isVoorstelnaam } from './voorstelnaam'

const maak = (naam: string, rest: Partial<Voorstel> = {}): Voorstel => ({
  naam,
  soort: 'wijzigen',
  id: 'C-K8',
  titel: 'Strenger',
  wijziging: 'W1',
  wijze: 'aanscherping',
  reden: 'Daarom.',
  indiener: { naam: 'A. de Vries' },
  datum: '2026-11-22',
  stand: 'open',
  ...rest,
})

const ALLE = [
  maak('a', { criterium: 'onbedoeld' }),
  maak('b', { stand: 'afgewezen', criterium: 'onbedoeld' }),
  maak('c', { id: 'C-K1', criterium: 'bijdrage' }),
  maak('d', { stand: 'overgenomen' }),
  maak('e', { id: 'C-C1' }),
]
const NIETS: Tafelkeuze = { status: undefined, id: undefined, criterium: undefined }
const kies = (keuze: Partial<Tafelkeuze>, hoortBij: string[] = []) =>
  kiesVoorstellen(ALLE, { ...NIETS, ...keuze }, new Set(hoortBij)).map(({ naam }) => naam)

describe('een lezer die kiest', () => {
  it('ziet zonder keuze alles', () => {
    expect(kies({})).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  it('ziet wat bij al zijn keuzes past', () => {
    expect(kies({ status: 'open' })).toEqual(['a', 'c', 'e'])
    expect(kies({ criterium: 'onbedoeld' })).toEqual(['a', 'b'])
    expect(kies({ status: 'open', criterium: 'onbedoeld' })).toEqual(['a'])
  })

  it('ziet bij een vraag ook wat over de lijsten op haar blad gaat', () => {
    expect(kies({ id: 'C-V1' }, ['C-V1', 'C-C1'])).toEqual(['e'])
    expect(kies({ id: 'C-K8', status: 'afgewezen' }, ['C-K8'])).toEqual(['b'])
  })

  it.each([{ status: 'onzin' }, { criterium: '__proto__' }, { id: 'C-K99' }])('ziet bij %j niets', keuze => {
    expect(kies(keuze, ['C-K99'])).toEqual([])
  })
})

it('zet open eerst en afgewezen laatst, elk in de volgorde van binnenkomst', () => {
  expect(opStand(ALLE).map(({ naam }) => naam)).toEqual(['a', 'c', 'e', 'd', 'b'])
})

it('telt per stand, en van wat open is per onderdeel en per criterium', () => {
  expect(telPerStand(ALLE)).toEqual({ open: 3, overgenomen: 1, afgewezen: 1 })
  expect(telOpenPerOnderdeel(ALLE)).toEqual({ 'C-K8': 1, 'C-K1': 1, 'C-C1': 1 })
  expect(telOpenPerCriterium(ALLE)).toEqual({ toepasbaarheid: 0, bijdrage: 1, onbedoeld: 1 })
  expect(telOpenPerOnderdeel([])).toEqual({})
})

describe('een blad van de lijst', () => {
  const lijst = Array.from({ length: PER_BLAD * 2 + 1 }, (_, i) => i)

  it.each([
    [undefined, 1, 0, PER_BLAD],
    ['2', 2, PER_BLAD, PER_BLAD],
    ['3', 3, PER_BLAD * 2, 1],
    ['99', 3, PER_BLAD * 2, 1],
    ['0', 1, 0, PER_BLAD],
    ['-1', 1, 0, PER_BLAD],
    ['onzin', 1, 0, PER_BLAD],
    ['1e9', 1, 0, PER_BLAD],
  ])('%j is blad %i, vanaf %i', (gevraagd, nr, eerste, aantal) => {
    const blad = kiesBlad(lijst, gevraagd)
    expect([blad.nr, blad.van, blad.deel[0], blad.deel.length]).toEqual([nr, 3, eerste, aantal])
  })

  it('is er ook als er niets is', () => {
    expect(kiesBlad([], '4')).toEqual({ nr: 1, van: 1, deel: [] })
  })
})

describe('de naam van een voorstel', () => {
  it.each(['2026-11-22-c-k8-0a1b2c', '2026-11-22-continuiteit-0123456789abcdef0123456789abcdef01234567'])(
    'kan %s zijn',
    naam => {
      expect(isVoorstelnaam(naam)).toBe(true)
    },
  )

  it.each([
    '',
    'c-k8',
    '2026-11-22-c-k8',
    '2026-11-22-C-K8-0a1b2c',
    '2026-11-22-c-k8-0a1b2g',
    '2026-11-22-c-k8-0a1b2',
    '2026-11-22-../x-0a1b2c',
    '2026-11-22-c-k8-0a1b2c\n',
    '../2026-11-22-c-k8-0a1b2c',
  ])('is nooit %j', naam => {
    expect(isVoorstelnaam(naam)).toBe(false)
  })
})

import { describe, expect, it } from 'vitest'
import type { Wijze } from './verloop'
import { isVersie, ontleedVersie, vergelijkVersies, volgendeVersie } from './versie'

describe('een versie', () => {
  it('heeft drie getallen', () => {
    expect(ontleedVersie('1.20.300')).toEqual([1, 20, 300])
  })

  it.each(['', '1', '1.0', '1.0.0.0', 'v1.0.0', '01.0.0', '1.02.0', '1.0.0-a', '1.0.0\n', ' 1.0.0', '1.0.1234567'])(
    'is %j niet',
    tekst => {
      expect(isVersie(tekst)).toBe(false)
    },
  )

  it('staat op volgorde van getal, niet van letter', () => {
    expect(['10.0.0', '2.0.0', '1.10.0', '1.9.9', '1.9.10'].toSorted(vergelijkVersies)).toEqual([
      '1.9.9',
      '1.9.10',
      '1.10.0',
      '2.0.0',
      '10.0.0',
    ])
  })

  it('laat zich niet vergelijken met wat geen versie is', () => {
    expect(() => vergelijkVersies('1.0.0', 'laatste')).toThrow('"laatste" is geen versie')
  })
})

describe('de volgende versie', () => {
  it('is eerst 1.0.0, wat er ook veranderde', () => {
    expect(volgendeVersie(undefined, [])).toBe('1.0.0')
    expect(volgendeVersie(undefined, ['correctie'])).toBe('1.0.0')
  })

  it.each<[Wijze, string]>([
    ['toevoeging', '3.0.0'],
    ['aanscherping', '3.0.0'],
    ['versoepeling', '2.4.0'],
    ['vervallen', '2.4.0'],
    ['correctie', '2.3.5'],
  ])('na een %s op 2.3.4 is %s', (wijze, versie) => {
    expect(volgendeVersie('2.3.4', [wijze])).toBe(versie)
  })

  it.each<[Wijze[], string]>([
    [['correctie', 'versoepeling'], '1.1.0'],
    [['correctie', 'vervallen', 'aanscherping'], '2.0.0'],
    [['correctie', 'correctie'], '1.0.1'],
  ])('volgt uit de zwaarste van %j', (wijzen, versie) => {
    expect(volgendeVersie('1.0.0', wijzen)).toBe(versie)
  })

  it('is er niet als er niets veranderde', () => {
    expect(volgendeVersie('1.0.0', [])).toBeUndefined()
  })
})

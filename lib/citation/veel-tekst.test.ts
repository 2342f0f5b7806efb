import { afterEach, describe, expect, it, vi } from 'vitest'
import { maakNakijker } from './kijk-na'
import { NIEUW, TEKSTEN } from './proef'
import { MAX_TEKENS, MAX_ZINNEN } from './zinnen'

const kijk = maakNakijker(TEKSTEN)

describe('heel veel tekst', () => {
  afterEach(() => vi.restoreAllMocks())

  /** Hoe vaak er in een tekst of in de woordenlijst gezocht is. */
  function werk(tekst: string): number {
    const zoek = vi.spyOn(String.prototype, 'indexOf')
    const haal = vi.spyOn(Map.prototype, 'get')
    kijk(tekst)
    const keer = zoek.mock.calls.length + haal.mock.calls.length
    vi.restoreAllMocks()
    return keer
  }

  it('telt niet mee na het begin', () => {
    expect(kijk(`${' '.repeat(MAX_TEKENS)}${NIEUW}`).zinnen).toEqual([])
    expect(kijk(`${'kort. '.repeat(MAX_TEKENS / 6)} ${NIEUW}`).zinnen.map(({ past }) => past)).not.toContain(
      'letterlijk',
    )
  })

  it.each([
    ['zinnen', 'Dit is een zin die nergens staat. '],
    ['één zin', 'huisarts '],
    ['één woord', 'a'],
    ['weglatingen', 'de […] '],
    ['aanhalingstekens', '"een twee drie vier" '],
    ['adressen', '/nl/kernpunten/c-k8 '],
    ['ids', 'C-K8@1.0.0 '],
    ['schuine strepen', '/'],
    ['haakjes', '('],
  ])('geeft niet meer werk dan een bladzijde: %s', (_, stukje) => {
    const bladzijde = stukje.repeat(Math.ceil(MAX_TEKENS / stukje.length))
    const bijlage = stukje.repeat(Math.ceil(100_000 / stukje.length))
    expect(werk(bijlage)).toBeLessThanOrEqual(werk(bladzijde))
    expect(werk(bijlage)).toBeLessThan(20_000)
    expect(kijk(bijlage).ingekort).toBe(true)
    expect(kijk(bijlage).zinnen.length).toBeLessThanOrEqual(MAX_ZINNEN)
  })
})

import { describe, expect, it } from 'vitest'
import type { Redlineblok } from '@/lib/domain/redline'
import { isGewijzigd, maakRedline } from './redline'

/** Leesbaar opgeschreven: [-weg-] en {+nieuw+}. */
const toon = (blokken: Redlineblok[]) =>
  blokken.map(blok =>
    blok
      .map(({ soort, tekst }) => (soort === 'weg' ? `[-${tekst}-]` : soort === 'nieuw' ? `{+${tekst}+}` : tekst))
      .join(''),
  )

describe('een redline', () => {
  it('merkt binnen een blok alleen de woorden die anders zijn', () => {
    const oud = ['1 fte huisarts kan ten hoogste 4000 patiënten bedienen.']
    const nieuw = ['1 fte huisarts mag ten hoogste 3000 patiënten bedienen.']
    expect(toon(maakRedline(oud, nieuw))).toEqual([
      '1 fte huisarts [-kan-]{+mag+} ten hoogste [-4000-]{+3000+} patiënten bedienen.',
    ])
  })
  it('voegt samen wat door één gelijk woord gescheiden is, maar niet door meer', () => {
    const oud = ['De huisarts kent de patiënt en doet dat altijd.']
    const nieuw = ['De huisarts ziet de mens en doet dat vaak.']
    expect(toon(maakRedline(oud, nieuw))).toEqual([
      'De huisarts [-kent de patiënt-]{+ziet de mens+} en doet dat [-altijd-]{+vaak+}.',
    ])
  })
  it('laat gelijke blokken met rust en merkt hele nieuwe en weggehaalde blokken', () => {
    expect(toon(maakRedline(['een', 'twee', 'drie'], ['een', 'drie', 'vier']))).toEqual([
      'een',
      '[-twee-]',
      'drie',
      '{+vier+}',
    ])
  })
  it('geeft de oude en de nieuwe tekst precies terug', () => {
    const oud = ['Huisartsen werken samen.', 'Altijd.', 'Ook in de wijk.']
    const nieuw = ['Huisartsen werken altijd samen.', 'Ook in de wijk en de regio.', 'Slot.']
    const blokken = maakRedline(oud, nieuw)
    const zonder = (soort: string) =>
      blokken
        .map(blok =>
          blok
            .filter(stuk => stuk.soort !== soort)
            .map(({ tekst }) => tekst)
            .join(''),
        )
        .filter(Boolean)
    expect(zonder('nieuw')).toEqual(oud)
    expect(zonder('weg')).toEqual(nieuw)
  })
  it('is niet gewijzigd als alles gelijk is, ook niet bij twee lege teksten', () => {
    expect(isGewijzigd(maakRedline(['een'], ['een']))).toBe(false)
    expect(isGewijzigd(maakRedline([], []))).toBe(false)
    expect(isGewijzigd(maakRedline(['een'], []))).toBe(true)
  })
  it('blijft bij een heel lang gewijzigd blok binnen zijn geduld en verliest niets', () => {
    const lang = (begin: number) => Array.from({ length: 6000 }, (_, i) => `w${begin + i * 7}`).join(' ')
    const [oud, nieuw] = [lang(0), lang(3)]
    const [blok = []] = maakRedline([oud], [nieuw])
    expect(
      blok
        .filter(({ soort }) => soort !== 'nieuw')
        .map(({ tekst }) => tekst)
        .join(''),
    ).toBe(oud)
    expect(
      blok
        .filter(({ soort }) => soort !== 'weg')
        .map(({ tekst }) => tekst)
        .join(''),
    ).toBe(nieuw)
  })
})

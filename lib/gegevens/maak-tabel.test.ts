import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { maakTabel } from './maak-tabel'
import { BRON, maakKernpunt, maakProefstof } from './proef'

const stof = maakProefstof()
const lees = (csv: string): string[][] => {
  const { data, errors } = Papa.parse<string[]>(csv.slice(1), { delimiter: ';', newline: '\r\n' })
  expect(errors).toEqual([])
  return data.slice(0, -1)
}
const kolom = (csv: string, naam: string): string[] => {
  const [kop = [], ...rijen] = lees(csv)
  return rijen.map(rij => rij[kop.indexOf(naam)] ?? '')
}

describe('een tabel', () => {
  it('begint met een BOM, scheidt met puntkomma’s en sluit elke regel met CRLF', () => {
    const csv = maakTabel('kernpunten', [maakKernpunt()], stof)
    expect(csv.startsWith('\uFEFFId;Titel;Tekst;')).toBe(true)
    expect(csv.endsWith('\r\n')).toBe(true)
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('houdt puntkomma’s, aanhalingstekens en regeleinden heel', () => {
    const plat = 'Eén; "twee"\ndrie'
    const csv = maakTabel('kernpunten', [maakKernpunt({ tekst: { ...maakKernpunt().tekst, plat } })], stof)
    expect(kolom(csv, 'Tekst')).toEqual([plat])
  })

  it.each(['=1+1', '+31', '-1', '@SUM(A1)', '\t=1', '＝1'])('laat %j geen formule worden', titel => {
    expect(kolom(maakTabel('bronnen', [{ ...BRON, titel }], stof), 'Titel')).toEqual([`'${titel}`])
  })

  it('laat een streepje midden in de tekst staan', () => {
    expect(kolom(maakTabel('bronnen', [{ ...BRON, titel: 'Wet - regel' }], stof), 'Titel')).toEqual(['Wet - regel'])
  })

  it('heeft zonder rijen toch een kop', () => {
    expect(lees(maakTabel('signalen', [], stof))[0]?.slice(0, 2)).toEqual(['Id', 'Titel'])
  })
})

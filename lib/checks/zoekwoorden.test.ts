import { expect, it } from 'vitest'
import { controleerMet } from './proef'
import { REGISTER } from './register'
import { OMGANGSTAAL, ZOEKWOORDEN } from './zoekwoorden'

const met = (tekst: string) => controleerMet({ [ZOEKWOORDEN]: tekst }).map(fout => fout.replace(`${ZOEKWOORDEN}:`, ''))

it('laat zoekwoorden bij een onderdeel door, en kan zonder het bestand', () => {
  expect(met('C-K1: [dezelfde dokter, vertrouwd gezicht]\nS1: [noodplan]\n')).toEqual([])
  expect(controleerMet({})).toEqual([])
})

it('leest ook de omgangstaal, waar een bron of begrip wel in mag', () => {
  expect(controleerMet({ [OMGANGSTAAL]: 'C-K1: [mijn dokter]\nvisie-2035: [over tien jaar]\n' })).toEqual([])
  expect(controleerMet({ [OMGANGSTAAL]: 'C-K1: [a]\nvisie-2053: [b]\n' })).toEqual([
    `${OMGANGSTAAL}:2 — "visie-2053" bestaat niet. Bedoelt u "visie-2035"?`,
  ])
})

it('laat woorden staan bij een onderdeel dat vervallen is', () => {
  const register = (oud: string) =>
    oud.replace('[S1]', '[S1, S2]').replace('vervallen: []', 'vervallen: [{ id: S2, sinds: 2.0.0, reden: opgegaan }]')
  expect(controleerMet({ [ZOEKWOORDEN]: 'S2: [oud]\n', [REGISTER]: register })).toEqual([])
})

it.each([
  ['een id dat niet bestaat', 'C-K1: [a]\nC-K2: [b]\n', '2 — "C-K2" bestaat niet. Bedoelt u "C-K1"?'],
  ['een woord twee keer', 'C-K1: [a, b, a]\n', '1 — "a" staat er twee keer bij C-K1; haal er één weg'],
  ['een lege lijst', 'C-K1: []\n', '1 — veld "C-K1" laat het veld weg als er niets in staat'],
  ['een bron', 'visie-2035: [a]\n', '1 — zet de zoekwoorden van "visie-2035" in content/bronnen/visie-2035.yaml zelf'],
  ['een haak die niet sluit', 'C-K1: [a\n', /de gegevens zijn niet te lezen/],
])('wijst %s aan', (_, tekst, melding) => {
  expect(met(tekst)).toEqual([typeof melding === 'string' ? melding : expect.stringMatching(melding)])
})

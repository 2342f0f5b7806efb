import { expect, it } from 'vitest'
import { controleerMet } from './proef'
import { REGISTER } from './register'
import { ZOEKVRAGEN } from './zoekvragen'

const vraag = (vraag: string, soort = 'woord', antwoord = '{ C-K1: 3 }') =>
  `- vraag: ${vraag}\n  soort: ${soort}\n  antwoord: ${antwoord}\n`
const met = (tekst: string) => controleerMet({ [ZOEKVRAGEN]: tekst }).map(fout => fout.replace(`${ZOEKVRAGEN}:`, ''))

it('laat goede vragen door, ook een getal, en kan zonder het bestand', () => {
  expect(met(vraag('vaste huisarts') + vraag('4000', 'getal') + vraag('xyzzy', 'onzin', '{}'))).toEqual([])
  expect(controleerMet({})).toEqual([])
})

it('laat een antwoord staan dat vervallen is', () => {
  const register = (oud: string) =>
    oud.replace('[S1]', '[S1, S2]').replace('vervallen: []', 'vervallen: [{ id: S2, sinds: 2.0.0, reden: opgegaan }]')
  expect(controleerMet({ [ZOEKVRAGEN]: vraag('a', 'woord', '{ S2: 3 }'), [REGISTER]: register })).toEqual([])
})

it.each([
  [
    'een antwoord dat niet bestaat',
    vraag('a', 'woord', '{ C-K2: 3 }'),
    '3 — antwoord "C-K2" bestaat niet. Bedoelt u "C-K1"?',
  ],
  ['een cijfer te hoog', vraag('a', 'woord', '{ C-K1: 4 }'), '3 — veld "0.antwoord.C-K1" moet 1, 2 of 3 zijn'],
  ['een soort die niet bestaat', vraag('a', 'wrd'), /^2 — "wrd" kan niet bij "0.soort"/],
  ['een vraag twee keer', vraag('ANW') + vraag('anw'), '4 — de vraag "anw" staat ook op regel 1; haal er één weg'],
  ['onzin met antwoord', vraag('a', 'onzin'), /^3 — bij onzin hoort geen antwoord/],
  ['een leeg antwoord', vraag('a', 'woord', '{}'), /^3 — het antwoord is leeg/],
  ['een veld te veel', `${vraag('a')}  cijfer: 3\n`, /^4 — veld "cijfer" bestaat hier niet/],
  ['een haak die niet sluit', vraag('a', 'woord', '{ C-K1: 3'), /de gegevens zijn niet te lezen/],
  ['een leeg bestand', '[]\n', /is leeg; zet er een vraag in/],
])('wijst %s aan', (_, tekst, melding) => {
  expect(met(tekst)).toEqual([typeof melding === 'string' ? melding : expect.stringMatching(melding)])
})

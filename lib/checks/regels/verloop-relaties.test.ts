import { describe, expect, it } from 'vitest'
import { vervang } from '../proef'
import { KERNPUNT, REGISTER } from '../proef-kader'
import { BEVINDING, controleerVerloopMet, WIJZIGING } from '../proef-verloop'

const BESLUIT = 'besluit: { door: de werkgroep, datum: "2026-12-01", reden: nuttig }'
const bij = (regel: number, melding: string) => [`${BEVINDING}:${regel} — ${melding}`]

describe('relaties', () => {
  it.each([
    ['[C-K1]', '[C-K11]', 5, 'item "C-K11" bestaat niet. Bedoelt u "C-K1"?'],
    ['[C-K1]', '[]', 5, 'veld "items" noemt minstens één onderdeel'],
    ['[C-K1]', '[C-K1, C-K1]', 5, 'veld "items" noemt een onderdeel twee keer; haal er één weg'],
    [
      '[C-K1]',
      '[visie-2035]',
      5,
      '"visie-2035" is een bron, geen item; kies een item, of gebruik de verwijzing die daarbij hoort',
    ],
  ])('items: %s → %s', (oud, nieuw, regel, melding) => {
    expect(controleerVerloopMet({ [BEVINDING]: vervang(oud, nieuw) })).toEqual(bij(regel, melding))
  })

  it('vraagt naar een wijziging die bestaat', () => {
    expect(
      controleerVerloopMet({
        [BEVINDING]: vervang('status: gemeld', `status: overgenomen\n${BESLUIT}\nwijziging: W2`),
      }),
    ).toEqual(bij(11, 'wijziging "W2" bestaat niet. Bedoelt u "W1"?'))
  })

  it('laat het kader zelf niet naar een bevinding verwijzen', () => {
    expect(controleerVerloopMet({ [KERNPUNT]: vervang('bronnen:', 'zie: [B1]\nbronnen:') })).toEqual([
      `${KERNPUNT}:8 — "B1" is een bevinding, geen item; kies een item, of gebruik de verwijzing die daarbij hoort`,
    ])
  })

  it('mag een vervallen onderdeel blijven noemen, in de gegevens en in de tekst', () => {
    const register = (geldig: string) =>
      geldig
        .replace('[C-K1]', '[C-K1, C-K2]')
        .replace('vervallen: []', 'vervallen:\n  - { id: C-K2, sinds: 2.0.0, reden: opgegaan }')
    expect(
      controleerVerloopMet({ [REGISTER]: register, [BEVINDING]: geldig => geldig.replaceAll('C-K1', 'C-K2') }),
    ).toEqual([])
  })
})

describe('wat blijft', () => {
  const WEG = `${REGISTER}:11 — bevinding "B1" is uitgegeven maar staat niet meer in de map evaluatie/bevindingen; zet het bestand terug, want dit blijft altijd te lezen`

  it('mist een bevinding die is weggehaald', () => {
    expect(controleerVerloopMet({ [BEVINDING]: null })).toEqual([WEG])
  })

  it('laat een bevinding ook niet vervallen', () => {
    const register = vervang('vervallen: []', 'vervallen:\n  - { id: B1, sinds: 2.0.0, reden: klaar }')
    expect(controleerVerloopMet({ [BEVINDING]: null, [REGISTER]: register })).toEqual([WEG])
  })

  it('kent alleen ids met een B en een nummer', () => {
    const pad = BEVINDING.replace('B1', 'X1')
    expect(
      controleerVerloopMet({
        [BEVINDING]: null,
        [pad]: () => '---\nid: X1\nsoort: bevinding\n---\n\nTekst.\n',
        [REGISTER]: vervang('[B1]', '[X1]'),
      }),
    ).toContain(`${pad}:2 — id "X1" heeft niet de vorm van een bevinding (^B[1-9]\\d*$)`)
  })
})

describe('de tekst', () => {
  const tekst = (mdx: string) => controleerVerloopMet({ [BEVINDING]: geldig => `${geldig}\n${mdx}\n` })

  it.each([
    [
      'Noot.<Voetnoot nr="2" bron="visie-2035" />',
      '<Voetnoot> past hier niet; gebruik alleen <Zie>, <Bron> of <Begrip>',
    ],
    ['<Onderdelen soort="criterium" />', '<Onderdelen> past hier niet; gebruik alleen <Zie>, <Bron> of <Begrip>'],
    ['## Kop', 'een kop past hier niet; schrijf alinea’s'],
  ])('weigert %s', (mdx, melding) => {
    expect(tekst(mdx)).toContain(`${BEVINDING}:15 — ${melding}`)
  })
})

describe('een wijziging', () => {
  it.each([
    ['wijze: correctie', 'wijze: foutje', 6, /^"foutje" kan niet bij "wijze"; kies uit toevoeging, aanscherping, /],
    ['wijze:', 'pullRequest: http://x.nl\nwijze:', 6, /^veld "pullRequest" moet een adres met https:\/\/ zijn$/],
    ['[C-K1]', '[C-K9]', 5, /^item "C-K9" bestaat niet/],
    [', datum: "2026-12-01"', '', 7, /^veld "besluit.datum" ontbreekt/],
  ])('%s → %s', (oud, nieuw, regel, melding) => {
    const [fout = '', ...rest] = controleerVerloopMet({ [WIJZIGING]: vervang(oud, nieuw) })
    expect(rest).toEqual([])
    expect(fout.startsWith(`${WIJZIGING}:${regel} — `)).toBe(true)
    expect(fout.split(' — ')[1]).toMatch(melding)
  })
})

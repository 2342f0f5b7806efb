import { describe, expect, it } from 'vitest'
import { controleerTekst } from '../proef'

describe('koppen', () => {
  it.each([
    ['# Titel', 12, 'de titel staat al boven de pagina; begin koppen met ##'],
    ['Titel\n=====', 12, 'de titel staat al boven de pagina; begin koppen met ##'],
    ['### Te diep', 12, 'kop slaat een niveau over; gebruik ## in plaats van ###'],
    ['## Goed\n\n#### Te diep', 14, 'kop slaat een niveau over; gebruik ### in plaats van ####'],
    ['## A\n\n### B\n\n## C\n\n#### D', 18, 'kop slaat een niveau over; gebruik ### in plaats van ####'],
    ['Tekst.\n\n##', 14, 'kop zonder tekst; schrijf er een of haal hem weg'],
    ['## <Voetnoot nr="2" bron="visie-2035" />', 12, 'kop zonder tekst; schrijf er een of haal hem weg'],
  ])('wijst %j aan', (tekst, regel, melding) => {
    expect(controleerTekst(tekst)).toEqual([`${regel} — ${melding}`])
  })

  it('laat koppen toe die één niveau dieper gaan, en meer dan één terug', () => {
    expect(controleerTekst('## A\n\n### B\n\n#### C\n\n## D\n\n### E')).toEqual([])
  })
})

describe('woorden om op te klikken', () => {
  it.each([
    ['[](https://lhv.nl)', 'koppeling zonder tekst; schrijf woorden tussen [ ]'],
    ['[ ](https://lhv.nl)', 'koppeling zonder tekst; schrijf woorden tussen [ ]'],
    ['[&nbsp;](https://lhv.nl)', 'koppeling zonder tekst; schrijf woorden tussen [ ]'],
    ['tekst <Zie id="C-V1"> </Zie> meer', '<Zie> zonder tekst; schrijf woorden tussen begin en eind'],
    ['tekst <Begrip id="huisartsteam">&nbsp;</Begrip>', '<Begrip> zonder tekst; schrijf woorden tussen begin en eind'],
    [
      'tekst <Bron id="visie-2035"><Voetnoot nr="2" bron="visie-2035" /></Bron>',
      '<Bron> zonder tekst; schrijf woorden tussen begin en eind',
    ],
  ])('weigert %s', (tekst, melding) => {
    expect(controleerTekst(tekst)).toEqual([`12 — ${melding}`])
  })

  it.each([
    'Zie <Zie id="C-V1" />.',
    'Een <Begrip id="huisartsteam" /> of <Bron id="visie-2035"></Bron>.',
    'Een <Begrip id="huisartsteam">**team**</Begrip>.',
    '[LHV](https://lhv.nl)',
    'Meer op https://lhv.nl.',
    '- **vet**\n- _nadruk_\n\n1. ~~weg~~\\\n   nieuwe regel',
    '<Urgentieschaal />',
    'De prijs is 5 &lt; 6, en a < b.',
  ])('laat %j toe', tekst => {
    expect(controleerTekst(tekst)).toEqual([])
  })
})

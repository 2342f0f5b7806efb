import { describe, expect, it } from 'vitest'
import { controleerMet, controleerTekst, vervang } from '../proef'
import { BRON, HERKOMST, KERNPUNT, VRAAG } from '../proef-kader'

const LIJST = 'content/kader/onderdelen/C-C1.nl.mdx'
const URGENTIE = 'content/kader/urgentie/U0.nl.mdx'
const ANDERS = 'of gebruik de verwijzing die daarbij hoort'

describe('in de voorgegevens', () => {
  it.each([
    [KERNPUNT, '- visie-2035', '- visie-2053', 9, 'bron "visie-2053" bestaat niet. Bedoelt u "visie-2035"?'],
    [
      KERNPUNT,
      '- visie-2035',
      '- { id: visie, vindplaats: b }',
      9,
      'bron "visie" bestaat niet. Bedoelt u "visie-2035"?',
    ],
    [KERNPUNT, '- visie-2035', '- visie-2035\n  - abc', 10, 'bron "abc" bestaat niet.'],
    [KERNPUNT, '- visie-2035', '- VISIE-2035', 9, 'bron "VISIE-2035" bestaat niet. Bedoelt u "visie-2035"?'],
    [KERNPUNT, '- visie-2035', '- constructor', 9, 'bron "constructor" bestaat niet.'],
    [VRAAG, '- C-K1', '- C-K11', 10, 'item "C-K11" bestaat niet. Bedoelt u "C-K1"?'],
    [VRAAG, '- C-K1', '- c-k1', 10, 'item "c-k1" bestaat niet. Bedoelt u "C-K1"?'],
    [
      BRON,
      'type: visie',
      'type: visie\nzie:\n  - visie-2034',
      6,
      'bron "visie-2034" bestaat niet. Bedoelt u "visie-2035"?',
    ],
    [KERNPUNT, 'bij: c', 'bij: k', 5, 'kernwaarde "kontinuiteit" bestaat niet. Bedoelt u "continuiteit"?'],
    [URGENTIE, 'bij: C-V1', 'bij: C-V2', 5, 'vraag "C-V2" bestaat niet. Bedoelt u "C-V1"?'],
    [LIJST, 'bij: C-V1', 'bij: C-V2', 5, 'kernwaarde of vraag "C-V2" bestaat niet. Bedoelt u "C-V1"?'],
    [HERKOMST, 'bron: visie-2035', 'bron: visie-2034', 5, 'bron "visie-2034" bestaat niet. Bedoelt u "visie-2035"?'],
    [HERKOMST, '[C-K1]', '[C-V1, C-K11]', 8, 'item "C-K11" bestaat niet. Bedoelt u "C-K1"?'],
  ])('%s: %s → %s komt nergens uit', (bestand, oud, nieuw, regel, melding) => {
    expect(controleerMet({ [bestand]: vervang(oud, nieuw) })).toEqual([`${bestand}:${regel} — ${melding}`])
  })

  it.each([
    [
      KERNPUNT,
      '- visie-2035',
      '- visie-2035\n  - C-V1',
      10,
      `"C-V1" is een vraag, geen bron; kies een bron, ${ANDERS}`,
    ],
    [VRAAG, '- C-K1', '- visie-2035', 10, `"visie-2035" is een bron, geen item; kies een item, ${ANDERS}`],
    [VRAAG, '- C-K1', '- huisartsteam', 10, `"huisartsteam" is een begrip, geen item; kies een item, ${ANDERS}`],
    [BRON, 'type: visie', 'type: visie\nzie: [C-K1]', 5, `"C-K1" is een kernpunt, geen bron; kies een bron, ${ANDERS}`],
    [HERKOMST, 'bron: visie-2035', 'bron: C-K1', 5, `"C-K1" is een kernpunt, geen bron; kies een bron, ${ANDERS}`],
    [HERKOMST, '[C-K1]', '[visie-2035]', 8, `"visie-2035" is een bron, geen item; kies een item, ${ANDERS}`],
    [
      KERNPUNT,
      'bij: continuiteit',
      'bij: S1',
      5,
      `"S1" is een signaal, geen kernwaarde; kies een kernwaarde, ${ANDERS}`,
    ],
    [
      VRAAG,
      'bij: continuiteit',
      'bij: C-V1',
      5,
      `"C-V1" is een vraag, geen kernwaarde; kies een kernwaarde, ${ANDERS}`,
    ],
    [URGENTIE, 'bij: C-V1', 'bij: U0', 5, `"U0" is een urgentieniveau, geen vraag; kies een vraag, ${ANDERS}`],
    [
      LIJST,
      'bij: C-V1',
      'bij: C-C1',
      5,
      `"C-C1" is een criterium, geen kernwaarde of vraag; kies een kernwaarde of vraag, ${ANDERS}`,
    ],
  ])('%s: %s → %s is van de verkeerde soort', (bestand, oud, nieuw, regel, melding) => {
    expect(controleerMet({ [bestand]: vervang(oud, nieuw) })).toEqual([`${bestand}:${regel} — ${melding}`])
  })
})

describe('in de tekst', () => {
  it.each([
    ['<Zie id="C-K9" />', 'item "C-K9" bestaat niet. Bedoelt u "C-K1"?'],
    ['<Zie id="c-v1" />', 'item "c-v1" bestaat niet. Bedoelt u "C-V1"?'],
    ['<Zie id="C-K9">de grens</Zie>', 'item "C-K9" bestaat niet. Bedoelt u "C-K1"?'],
    ['<Bron id="visie-2034" />', 'bron "visie-2034" bestaat niet. Bedoelt u "visie-2035"?'],
    ['<Begrip id="huisartsteem">team</Begrip>', 'begrip "huisartsteem" bestaat niet. Bedoelt u "huisartsteam"?'],
    ['<Voetnoot nr="2" bron="visie-2034" />', 'bron "visie-2034" bestaat niet. Bedoelt u "visie-2035"?'],
    ['<Voetnoot nr="2" bron="visie-2035 abc" />', 'bron "abc" bestaat niet.'],
    ['<Zie id="team" />', 'item "team" bestaat niet.'],
    ['<Zie id="constructor" />', 'item "constructor" bestaat niet.'],
    ['<Zie id="visie-2035" />', `"visie-2035" is een bron, geen item; kies een item, ${ANDERS}`],
    ['<Zie id="huisartsteam" />', `"huisartsteam" is een begrip, geen item; kies een item, ${ANDERS}`],
    ['<Bron id="C-V1" />', `"C-V1" is een vraag, geen bron; kies een bron, ${ANDERS}`],
    ['<Begrip id="visie-2035" />', `"visie-2035" is een bron, geen begrip; kies een begrip, ${ANDERS}`],
    ['<Voetnoot nr="2" bron="huisartsteam" />', `"huisartsteam" is een begrip, geen bron; kies een bron, ${ANDERS}`],
  ])('wijst %s aan op de goede regel', (mdx, melding) => {
    expect(controleerTekst(`Eerst een alinea.\n\n- Een punt\n- Nog een: ${mdx}`)).toEqual([`15 — ${melding}`])
  })

  it('noemt elke kapotte verwijzing in een regel', () => {
    expect(controleerTekst('<Zie id="C-K8" /> en <Zie id="C-K9" />')).toEqual([
      '12 — item "C-K8" bestaat niet. Bedoelt u "C-K1"?',
      '12 — item "C-K9" bestaat niet. Bedoelt u "C-K1"?',
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { controleerMet, vervang } from '../proef'
import { KERNPUNT, REGISTER } from '../proef-kader'
import { BEVINDING, controleerVerloopMet, WIJZIGING } from '../proef-verloop'

const BESLUIT = 'besluit: { door: de werkgroep, datum: "2026-12-01", reden: nuttig }'
const status = (naam: string, ...regels: string[]) =>
  vervang('status: gemeld', [`status: ${naam}`, ...regels].join('\n'))
const bij = (regel: number, melding: string) => [`${BEVINDING}:${regel} — ${melding}`]

describe('wat mag', () => {
  it('keurt een bevinding en een wijziging goed', () => {
    expect(controleerVerloopMet()).toEqual([])
  })

  it('mist de mappen niet als er nog niets gemeld of veranderd is', () => {
    expect(controleerMet({})).toEqual([])
  })

  it.each([
    ['besproken'],
    ['besproken', BESLUIT],
    ['aangehouden', BESLUIT],
    ['afgewezen', BESLUIT],
    ['overgenomen', BESLUIT, 'wijziging: W1'],
  ])('keurt status %s goed', (naam, ...regels) => {
    expect(controleerVerloopMet({ [BEVINDING]: status(naam, ...regels) })).toEqual([])
  })

  it.each([['herkomst: partij\npartij: Zorgverzekeraars Nederland'], ['herkomst: tekst\nbron: visie-2035']])(
    'keurt %j goed',
    herkomst => {
      expect(controleerVerloopMet({ [BEVINDING]: vervang('herkomst: overdracht', herkomst) })).toEqual([])
    },
  )
})

describe('een besluit en een wijziging', () => {
  const ZEG = 'zeg door wie, op welke datum en om welke reden'
  it.each([
    ['overgenomen', ['wijziging: W1'], 2, `veld "besluit" ontbreekt bij "status: overgenomen"; ${ZEG}`],
    ['aangehouden', [], 2, `veld "besluit" ontbreekt bij "status: aangehouden"; ${ZEG}`],
    ['afgewezen', [], 2, `veld "besluit" ontbreekt bij "status: afgewezen"; ${ZEG}`],
    [
      'overgenomen',
      [BESLUIT],
      2,
      'veld "wijziging" ontbreekt bij "status: overgenomen"; zeg welke wijziging eruit volgde',
    ],
    [
      'afgewezen',
      [BESLUIT, 'wijziging: W1'],
      11,
      'veld "wijziging" hoort alleen bij "status: overgenomen"; haal het weg',
    ],
    [
      'afgewezen',
      [BESLUIT.replace('2026-12-01', '2026-11-21')],
      10,
      'veld "besluit.datum" ligt vóór "gemeld"; verbeter een van beide',
    ],
    [
      'afgewezen',
      [BESLUIT.replace(', reden: nuttig', '')],
      10,
      'veld "besluit.reden" ontbreekt; voeg een regel "besluit.reden: …" toe',
    ],
  ])('status %s met %j', (naam, regels, regel, melding) => {
    expect(controleerVerloopMet({ [BEVINDING]: status(naam, ...regels) })).toEqual(bij(regel, melding))
  })

  it('kan niet bij wat alleen gemeld is', () => {
    expect(controleerVerloopMet({ [BEVINDING]: status('gemeld', BESLUIT) })).toEqual(
      bij(10, 'veld "besluit" kan niet bij "status: gemeld"; verander de status of haal het besluit weg'),
    )
  })
})

describe('waar een bevinding vandaan komt', () => {
  it.each([
    ['herkomst: partij', 2, 'veld "partij" ontbreekt bij "herkomst: partij"; zeg welke partij dit meldde'],
    ['herkomst: tekst', 2, 'veld "bron" ontbreekt bij "herkomst: tekst"; zeg uit welke bron dit komt'],
    ['herkomst: overdracht\npartij: ZN', 8, 'veld "partij" hoort alleen bij "herkomst: partij"; haal het weg'],
    [
      'herkomst: partij\npartij: ZN\nbron: visie-2035',
      9,
      'veld "bron" hoort alleen bij "herkomst: tekst"; haal het weg',
    ],
    ['herkomst: tekst\nbron: visie', 8, 'bron "visie" bestaat niet. Bedoelt u "visie-2035"?'],
    [
      'herkomst: partei',
      7,
      '"partei" kan niet bij "herkomst"; kies uit overdracht, partij, tekst. Bedoelt u "partij"?',
    ],
  ])('%j', (herkomst, regel, melding) => {
    expect(controleerVerloopMet({ [BEVINDING]: vervang('herkomst: overdracht', herkomst) })).toEqual(
      bij(regel, melding),
    )
  })
})

describe('datums', () => {
  const DATUM = 'zet een datum tussen aanhalingstekens; zonder leest niet elk programma haar hetzelfde'
  it.each([
    ['2026-11-22', DATUM],
    ['"22 november 2026"', 'veld "gemeld" moet een datum zijn, zoals "2026-11-22"'],
    ['"2026-02-30"', 'veld "gemeld" moet een datum zijn, zoals "2026-11-22"'],
  ])('gemeld: %s', (gemeld, melding) => {
    expect(controleerVerloopMet({ [BEVINDING]: vervang('"2026-11-22"', gemeld) })).toEqual(bij(8, melding))
  })
})

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
    expect(controleerVerloopMet({ [BEVINDING]: status('overgenomen', BESLUIT, 'wijziging: W2') })).toEqual(
      bij(11, 'wijziging "W2" bestaat niet. Bedoelt u "W1"?'),
    )
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

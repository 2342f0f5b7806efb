import { describe, expect, it } from 'vitest'
import { controleerMet, vervang } from '../proef'
import { REGISTER } from '../proef-kader'
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

describe('een wijziging die nog een voorstel is', () => {
  const GENOMEN = 'besluit: { door: de werkgroep, datum: "2026-12-01" }'
  const VOORSTEL = 'voorstel: { naam: 2026-11-22-c-k1-0123456789ab, door: J. Jansen, datum: "2026-11-22" }'.replace(
    /naam: (\S+),/,
    'naam: "$1",',
  )
  const met = (regels: string) => controleerVerloopMet({ [WIJZIGING]: vervang(GENOMEN, regels) })

  it('hoeft geen besluit te hebben, en mag het houden als er besloten is', () => {
    expect(met(VOORSTEL)).toEqual([])
    expect(met(VOORSTEL.replace('Jansen,', 'Jansen, organisatie: Huisartsen Oost,'))).toEqual([])
    expect(met(`${GENOMEN}\n${VOORSTEL}`)).toEqual([])
  })

  it('zegt wie het voorstelt; zonder dat is een besluit nodig', () => {
    expect(met('pullRequest: https://voorbeeld.nl/1')).toEqual([
      `${WIJZIGING}:2 — veld "besluit" ontbreekt; zeg door wie en op welke datum dit is besloten`,
    ])
    expect(met(VOORSTEL.replace(' door: J. Jansen,', ''))).toEqual([
      `${WIJZIGING}:7 — veld "voorstel.door" ontbreekt; voeg een regel "voorstel.door: …" toe`,
    ])
  })

  it.each(['../x', 'c-k1', 'c-k1-0123456789abc', 'C-K1-0123456789ab', 'c-k1-0123456789ab/x'])('heet niet %s', naam => {
    expect(met(VOORSTEL.replace('c-k1-0123456789ab', naam))).toEqual([
      `${WIJZIGING}:7 — veld "voorstel.naam" moet de naam van een voorstel zijn`,
    ])
  })

  it('hoeft niet in het register te staan, en vervalt nooit als zij er wel staat', () => {
    const zonder = controleerVerloopMet({ [REGISTER]: vervang('  wijziging: [W1]\n', '') })
    expect(zonder).toEqual([])
    expect(controleerVerloopMet({ [WIJZIGING]: null })).toEqual([
      expect.stringMatching(/^content\/kader\/register\.yaml:\d+ — wijziging "W1" is uitgegeven maar staat niet meer/),
    ])
    expect(controleerVerloopMet({ [REGISTER]: vervang('wijziging: [W1]', 'kernpunt: [W1]') })).not.toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { maakNakijker } from './kijk-na'
import { BLIJFT, NIEUW, OUD, STEEN, TEKSTEN } from './proef'

const kijk = maakNakijker(TEKSTEN)
/** Per gevonden zin hoe hij past en waar hij staat. */
const zinnen = (tekst: string) =>
  kijk(tekst).zinnen.map(({ past, plaatsen }) => [past, ...plaatsen.map(({ id, stand }) => `${id} ${stand}`)].join(' '))

describe('een zin die er letterlijk staat', () => {
  it.each([
    ['zoals hij er staat', NIEUW],
    ['zonder punt', NIEUW.slice(0, -1)],
    ['in hoofdletters', NIEUW.toUpperCase()],
    ['zonder accenten', NIEUW.replace('ë', 'e')],
    ['met losse accenten', NIEUW.normalize('NFD')],
    ['tussen gekrulde aanhalingstekens', `“${NIEUW}”`],
    ['tussen lage aanhalingstekens', `„${NIEUW}”`],
    ['tussen haakjes uit het Frans', `«\u00A0${NIEUW}\u00A0»`],
    ['met vaste en dunne spaties', NIEUW.replaceAll(' ', '\u202F')],
    ['met een zachte afbreekstreep', NIEUW.replace('patiënten', 'patiën\u00ADten')],
    ['afgebroken aan het eind van een regel', NIEUW.replace('patiënten', 'patiën-\r\nten').replace('kan ', 'kan\n')],
    ['met een breedteloze spatie', NIEUW.replace(' kan', '\u200B kan')],
    ['met een voetnootcijfer', `${NIEUW}¹³`],
    ['met een vast voetnootcijfer', `${NIEUW}13`],
    ['met een voetnoot tussen haken', `${NIEUW}[13]`],
    ['de helft ervan', 'kan ten hoogste 3500 patiënten'],
    ['over twee alinea’s', `${NIEUW} ${BLIJFT}`],
    ['met een weglating', '1 fte huisarts kan […] 3500 patiënten bedienen'],
    ['met puntjes', '1 fte huisarts kan ... 3500 patiënten bedienen'],
    ['in een zin van de schrijver', `Het kader zegt: “${NIEUW}”`],
    [
      'als klein deel van een lange zin',
      'Wij schreven u vorige maand al uitvoerig over ons bezwaar, en “kan ten hoogste 3500 patiënten” is heel duidelijk.',
    ],
    ['met het id erachter', `“${NIEUW}” (C-K8)`],
  ])('%s', (_, tekst) => {
    expect(zinnen(tekst)).toEqual(['letterlijk C-K8 gelijk'])
  })

  it('telt alleen in hele woorden', () => {
    expect(zinnen('fte huisarts kan ten hoogste 350')).not.toContain('letterlijk C-K8 gelijk')
  })

  it('kan in meer onderdelen staan', () => {
    expect(zinnen(BLIJFT)).toEqual(['letterlijk C-K8 gelijk G-K1 gelijk'])
    expect(kijk(BLIJFT).zinnen[0]?.plaatsen[0]?.edities).toEqual(['1.0.0', '1.1.0', '2.0.0'])
  })
})

describe('een zin die er niet meer staat', () => {
  it('noemt de edities waarin hij stond', () => {
    const [zin] = kijk(OUD).zinnen
    expect(zin).toMatchObject({
      past: 'letterlijk',
      plaatsen: [{ id: 'C-K8', stand: 'gewijzigd', edities: ['1.0.0', '1.1.0'] }],
    })
  })

  it('noemt de grafsteen als het onderdeel vervallen is', () => {
    const [zin] = kijk('De praktijk heeft altijd een vaste telefoon aan de muur.').zinnen
    expect(zin).toMatchObject({ past: 'letterlijk', plaatsen: [{ id: 'C-K3', stand: 'vervallen', grafsteen: STEEN }] })
  })
})

describe('een zin die anders is', () => {
  it('lijkt op wat er staat, met het woord dat verschilt', () => {
    const [zin] = kijk('Iedere patiënt kent zijn eigen nieuwe huisarts bij naam.').zinnen
    expect(zin).toMatchObject({
      past: 'lijkt',
      plaatsen: [{ id: 'C-K9', zin: 'Iedere patiënt kent zijn eigen vaste huisarts bij naam.' }],
    })
    expect(zin?.plaatsen[0]?.verschil?.filter(({ soort }) => soort !== 'gelijk')).toEqual([
      { soort: 'weg', tekst: 'vaste' },
      { soort: 'nieuw', tekst: 'nieuwe' },
    ])
  })

  it('van verre: toont hoogstens drie zinnen die in de buurt komen', () => {
    expect(zinnen('Iedere huisarts kent wel een patiënt met zijn eigen naam')[0]).toMatch(/^verwant C-K9 gelijk/)
  })

  it('helemaal: niet gevonden', () => {
    expect(zinnen('De kat krabt de krullen van de trap.')).toEqual(['niet'])
  })

  it('kijkt van een hele brief elke zin na', () => {
    const brief = `Geachte heer, ik schrijf u hierover.\n\n${BLIJFT} ${NIEUW.replace('hoogste', 'laagste')} De kat krabt de krullen van de trap.`
    expect(zinnen(brief)).toEqual([
      'niet',
      'letterlijk C-K8 gelijk G-K1 gelijk',
      expect.stringMatching(/^lijkt C-K8 gelijk/),
      'niet',
    ])
  })
})

describe('adressen in geplakte tekst', () => {
  it('worden beantwoord naast de zin', () => {
    const { aanhalingen } = kijk(`“${OUD}” (C-K8@1.0.0)`)
    expect(aanhalingen).toMatchObject([{ antwoord: { id: 'C-K8', stand: 'gewijzigd' } }])
    expect(zinnen(`“${OUD}” (C-K8@1.0.0)`)).toEqual(['letterlijk C-K8 gewijzigd'])
  })

  it('zijn alleen genoeg', () => {
    expect(kijk('C-K3')).toMatchObject({
      teKort: false,
      aanhalingen: [{ antwoord: { stand: 'vervallen' } }],
      zinnen: [],
    })
    expect(kijk('https://a.example/en/editions/1.0.0/key-points/c-k8')).toMatchObject({ zinnen: [], aanhalingen: [{}] })
  })
})

it.each(['', 'drie woorden maar', '… — “” 😀'])('vraagt bij “%s” om meer', tekst => {
  expect(kijk(tekst)).toEqual({ teKort: true, ingekort: false, aanhalingen: [], zinnen: [] })
})

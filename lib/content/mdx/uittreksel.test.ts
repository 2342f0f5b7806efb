import { describe, expect, it } from 'vitest'
import { ontleed } from './ontleed'
import { maakUittreksel } from './uittreksel'

const lees = (mdx: string) => maakUittreksel(ontleed(mdx))

describe('de platte tekst', () => {
  it('heeft een regel voor elke alinea, kop en elk lijstpunt', () => {
    expect(lees('Eerste\nalinea.\n\n## Kop\n\n- een\n- twee\n\n1. drie').plat).toBe(
      'Eerste alinea.\nKop\neen\ntwee\ndrie',
    )
  })

  it('laat opmaak weg en houdt de woorden', () => {
    expect(lees('Dit is **vet**, _schuin_ en [een koppeling](https://lhv.nl).').plat).toBe(
      'Dit is vet, schuin en een koppeling.',
    )
  })

  it('leest een verwijzing zonder eigen woorden als haar id', () => {
    expect(lees('Zie <Zie id="C-K8" /> en <Zie id="C-K9">de grens</Zie>.').plat).toBe('Zie C-K8 en de grens.')
  })

  it('leest een voetnoot niet mee', () => {
    expect(lees('Zorg.<Voetnoot nr="1" bron="wtza" opmerking="Let op." /> Meer.').plat).toBe('Zorg. Meer.')
  })

  it('maakt van een harde regelovergang een spatie', () => {
    expect(lees('een\\\ntwee').plat).toBe('een twee')
  })

  it('is leeg bij een lijst of schaal zonder tekst', () => {
    expect(lees('<Urgentieschaal />').plat).toBe('')
  })
})

describe('de verwijzingen', () => {
  it('noemt elk id één keer, in volgorde', () => {
    const { zie, bronnen, begrippen } = lees(
      '<Zie id="C-K8" /> <Begrip id="anw">ANW</Begrip> <Zie id="S1" />\n\n<Zie id="C-K8">weer</Zie> <Bron id="wtza" /> <Begrip id="hap" /> <Begrip id="anw" />',
    )
    expect({ zie, bronnen, begrippen }).toEqual({ zie: ['C-K8', 'S1'], bronnen: ['wtza'], begrippen: ['anw', 'hap'] })
  })

  it('telt de bronnen van een voetnoot mee', () => {
    expect(lees('Zorg.<Voetnoot nr="20" bron="wtza wkkgz" />').bronnen).toEqual(['wtza', 'wkkgz'])
  })

  it('vindt ook wat binnen een lijst of ander element staat', () => {
    expect(lees('- **<Zie id="C-K8">de <Begrip id="anw">ANW</Begrip></Zie>**')).toMatchObject({
      zie: ['C-K8'],
      begrippen: ['anw'],
    })
  })

  it('voert een uitdrukking niet uit en telt haar niet', () => {
    expect(lees('<Zie id={"C-K8"} />').zie).toEqual([])
  })
})

it('geeft van elke voetnoot nummer, bronnen en opmerking', () => {
  expect(
    lees('A<Voetnoot nr="2" bron="wtza" />B<Voetnoot nr="13" bron="wmg wgbo" opmerking="Ook dit." />').voetnoten,
  ).toEqual([
    { nr: 2, bronnen: ['wtza'], opmerking: undefined },
    { nr: 13, bronnen: ['wmg', 'wgbo'], opmerking: 'Ook dit.' },
  ])
})

it('geeft koppen hun anker, en een tweede kop met dezelfde woorden een ander', () => {
  expect(lees('## Vijf criteria\n\n### Patiënt & **team**\n\n## Vijf criteria').koppen).toEqual([
    { tekst: 'Vijf criteria', anker: 'vijf-criteria' },
    { tekst: 'Patiënt & team', anker: 'patiënt--team' },
    { tekst: 'Vijf criteria', anker: 'vijf-criteria-1' },
  ])
})

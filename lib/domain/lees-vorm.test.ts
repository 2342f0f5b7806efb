import { describe, expect, it } from 'vitest'
import { bijRij, leesKnop, leesVorm, naarInvoer } from './lees-vorm'

const vorm = (velden: Record<string, string>) => {
  const data = new FormData()
  for (const [naam, waarde] of Object.entries(velden)) data.set(naam, waarde)
  return data
}

const BRONNEN = {
  'velden.bronnen.0.id': 'visie-2035',
  'velden.bronnen.0.vindplaats': '',
  'velden.bronnen.1.id': '',
  'velden.bronnen.1.vindplaats': '',
  'velden.bronnen.2.id': 'wtza',
  'velden.bronnen.2.vindplaats': 'artikel 3',
  'velden.bronnen.3.id': '',
  'velden.bronnen.3.vindplaats': '',
}

describe('een formulier lezen', () => {
  it('geeft alles terug zoals het er staat, ook wat niet kan', () => {
    const waarden = leesVorm(vorm({ soort: 'wijzigen', id: '../x', tekst: ' a\r\n{b} ', wijze: 'raar', naam: ' J ' }))
    expect(waarden).toMatchObject({ soort: 'wijzigen', id: '../x', tekst: ' a\n{b} ', wijze: 'raar', naam: ' J ' })
  })

  it('houdt lege rijen tussen gevulde, en laat die aan het eind weg', () => {
    expect(leesVorm(vorm(BRONNEN)).bronnen.map(({ id }) => id)).toEqual(['visie-2035', '', 'wtza'])
    expect(leesVorm(vorm({ 'velden.zie.0': '', 'velden.zie.1': '' })).zie).toEqual([])
  })

  it('maakt van een Enter in een veld van één regel een spatie', () => {
    expect(leesVorm(vorm({ 'velden.titel': 'een\r\ntwee' })).regels).toEqual({ titel: 'een twee' })
  })

  it('leest een bestand als leeg, en een onbekende knop als bekijken', () => {
    const data = vorm({ knop: 'wis alles' })
    data.set('tekst', new File(['x'], 'x.txt'))
    expect(leesVorm(data).tekst).toBe('')
    expect(leesKnop(data)).toBe('bekijk')
    expect(leesKnop(vorm({ knop: 'verstuur' }))).toBe('verstuur')
  })
})

describe('de invoer', () => {
  it('heeft alleen wat bij de soort hoort', () => {
    const velden = { id: 'C-K8', bij: 'continuiteit', basis: 'x', tekst: 'y', 'velden.titel': 't' }
    expect(Object.keys(naarInvoer(leesVorm(vorm({ ...velden, soort: 'nieuw' }))))).not.toContain('basis')
    expect(Object.keys(naarInvoer(leesVorm(vorm({ ...velden, soort: 'nieuw' }))))).not.toContain('id')
    expect(Object.keys(naarInvoer(leesVorm(vorm({ ...velden, soort: 'vervallen' }))))).not.toContain('tekst')
    expect(naarInvoer(leesVorm(vorm({ ...velden, soort: 'wijzigen' })))).toMatchObject({
      id: 'C-K8',
      basis: 'x',
      velden: { titel: 't', bronnen: [], zie: [] },
    })
  })

  it('laat lege rijen weg, en een fout komt terug bij de rij die er staat', () => {
    const waarden = leesVorm(vorm({ ...BRONNEN, soort: 'wijzigen', 'velden.zie.0': '', 'velden.zie.1': 'C-K1' }))
    expect(naarInvoer(waarden)).toMatchObject({ velden: { bronnen: [{ id: 'visie-2035' }, { id: 'wtza' }] } })
    const veldVan = (veld: string) => bijRij({ veld, melding: 'x' }, waarden).veld
    expect(veldVan('velden.bronnen.1.vindplaats')).toBe('velden.bronnen.2.vindplaats')
    expect(veldVan('velden.zie.0')).toBe('velden.zie.1')
    expect(veldVan('velden.bronnen')).toBe('velden.bronnen')
    expect(veldVan('tekst')).toBe('tekst')
  })
})

import { BibLatexParser, CSLParser, RISParser } from 'biblatex-csl-converter'
import { describe, expect, it } from 'vitest'
import { GEVALLEN } from '@/lib/content/proef-verwijzing'
import { titelVan } from '@/lib/domain/id'
import { schrijfBestand, schrijfRegel } from './schrijf'

type Knoop = { text?: string; literal?: Knoop[]; family?: Knoop[]; given?: Knoop[] } | string | Knoop[]

/** De tekst van een veld zoals de lezer van biblatex-csl-converter het teruggeeft. */
function plat(knoop: Knoop | undefined): string {
  if (knoop === undefined || typeof knoop === 'string') return knoop ?? ''
  if (Array.isArray(knoop)) return knoop.map(plat).join('')
  return knoop.text ?? (knoop.literal ? plat(knoop.literal) : `${plat(knoop.given)} ${plat(knoop.family)}`)
}

const eerste = (items: object): { entry_key: string; fields: Record<string, Knoop> } => {
  const [item, ...rest] = Object.values(items)
  expect(rest).toEqual([])
  return item
}

it('probeert elk onderdeel in twee talen', () => {
  expect(GEVALLEN.length).toBeGreaterThan(150)
})

it('geeft elke verwijzing in een taal een eigen sleutel', () => {
  const sleutels = GEVALLEN.filter(({ taal }) => taal === 'nl').map(({ csl }) => csl.id)
  expect(new Set(sleutels).size).toBe(sleutels.length)
})

describe.each(GEVALLEN)('$item.id@$editie.versie, $taal', ({ taal, editie, item, csl }) => {
  const url = csl.URL
  const klopt = (velden: Record<string, Knoop>) => {
    expect(plat(velden.title)).toBe(titelVan(item))
    expect([velden.author].flat().map(plat)).toEqual([
      'Landelijke Huisartsen Vereniging',
      'Nederlands Huisartsen Genootschap',
    ])
    expect(plat(velden.edition)).toContain(editie.versie)
    expect(plat(velden.note)).toContain(item.plaats)
    expect(velden.url).toBe(url)
  }

  it('is BibTeX', () => {
    const { entries, errors, warnings } = new BibLatexParser(schrijfBestand(csl, 'bib'), {
      processUnexpected: true,
      processUnknown: true,
    }).parse()
    expect([...errors, ...warnings]).toEqual([])
    const { entry_key, fields } = eerste(entries)
    expect(entry_key).toBe(csl.id)
    klopt(fields)
    expect(fields.date).toBe(editie.bevroren.slice(0, 7))
    expect(plat(fields.note)).toContain('2027-03-09')
  })

  it('is RIS', () => {
    const ris = schrijfBestand(csl, 'ris')
    const regels = ris.replace(/\n$/, '').split('\n')
    for (const regel of regels) expect(regel).toMatch(/^[A-Z][A-Z0-9] {2}- (\S.*)?$/)
    expect([regels[0], regels.at(-1)]).toEqual(['TY  - CHAP', 'ER  - '])
    expect(regels).toContain('Y2  - 2027/03/09/')
    const lezer = new RISParser(ris)
    const { entries } = lezer.parse()
    expect(lezer.errors).toEqual([])
    klopt(eerste(entries).fields)
  })

  it('is CSL-JSON', () => {
    const gelezen = JSON.parse(schrijfBestand(csl, 'csl'))
    expect(gelezen).toEqual([csl])
    const lezer = new CSLParser({ [csl.id]: gelezen[0] })
    const { fields } = eerste(lezer.parse())
    expect(lezer.errors).toEqual([])
    klopt(fields)
    expect(fields.urldate).toBe('2027-03-09')
  })

  it('heeft een regel in Vancouver en in APA', () => {
    const vancouver = schrijfRegel(csl, 'vancouver', taal)
    const apa = schrijfRegel(csl, 'apa', taal)
    for (const regel of [vancouver, apa]) {
      expect(regel).toMatch(/^Landelijke Huisartsen Vereniging/)
      for (const deel of [titelVan(item), 'Duidingskader kernwaarden huisartsenzorg', editie.versie, url])
        expect(regel).toContain(deel)
    }
    expect(vancouver).toContain(taal === 'nl' ? '[geciteerd 9 maart 2027]. Beschikbaar op: ' : '[cited 2027 Mar 9]. ')
    expect(apa).toContain(`& Nederlands Huisartsen Genootschap. (${editie.bevroren.slice(0, 4)})`)
  })
})

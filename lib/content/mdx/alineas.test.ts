import { createHash } from 'node:crypto'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { leesDocumenten } from '../documenten'
import { nummerAlineas } from './alineas'
import { ontleed } from './ontleed'

/** Per nummer de eerste woorden van de alinea. */
function alineas(mdx: string): [nr: unknown, tekst: string][] {
  const boom = ontleed(mdx)
  nummerAlineas()(boom)
  const gevonden: [unknown, string][] = []
  visit(boom, knoop => {
    const nr = knoop.data && 'hProperties' in knoop.data ? knoop.data.hProperties?.['data-alinea'] : undefined
    if (nr === undefined) return
    const [{ offset: van = 0 } = {}, { offset: tot = 0 } = {}] = [knoop.position?.start, knoop.position?.end]
    gevonden.push([nr, mdx.slice(van, tot)])
  })
  return gevonden
}

describe('de nummers van alinea’s', () => {
  it('tellen alinea’s en lijstpunten in leesvolgorde, koppen niet', () => {
    expect(
      alineas('Een.\n\n## Kop\n\nTwee.\n\n- drie\n- vier\n\nVijf.').map(([nr, tekst]) => `${nr} ${tekst}`),
    ).toEqual(['1 Een.', '2 Twee.', '3 - drie', '4 - vier', '5 Vijf.'])
  })

  it('tellen een alinea in een lijstpunt niet apart, en een punt in een punt wel', () => {
    const mdx = '- een\n\n  nog een\n\n  - twee\n\nDrie.'
    expect(alineas(mdx).map(([nr, tekst]) => `${nr} ${tekst.split('\n')[0]}`)).toEqual([
      '1 - een',
      '2 - twee',
      '3 Drie.',
    ])
  })

  it('tellen wat met een begrip begint als alinea, en een lijst onderdelen niet', () => {
    const mdx = '<Begrip id="anw">ANW</Begrip> is er.\n\n<Onderdelen soort="criterium" />\n\nTwee.'
    expect(alineas(mdx).map(([nr]) => nr)).toEqual([1, 2])
  })
})

/** Wat in een brief staat, blijft kloppen: van een vastgestelde editie verandert geen nummer meer. */
it('wijzen in editie 1.0.0 voor altijd dezelfde tekst aan', () => {
  const som = createHash('sha256')
  for (const map of ['Kernwaarde', 'Vraag', 'Signaal', 'Urgentieniveau', 'Toelichting'] as const)
    for (const { gegevens, taal, mdx } of leesDocumenten(map, '1.0.0').toSorted((a, b) =>
      a.gegevens.id.localeCompare(b.gegevens.id),
    ))
      for (const [nr, tekst] of alineas(mdx?.raw ?? '')) som.update(`${gegevens.id}.${taal}#a${nr} ${tekst}\n`)
  expect(som.digest('hex')).toBe('6c52abd2d811dc9725ffdf064e29baf3d175dd703fc708557e946a6b457cc834')
})

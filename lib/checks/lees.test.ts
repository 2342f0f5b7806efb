import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { leesInhoud } from './lees'
import { controleerMet, inTijdelijkeMap, schrijf } from './proef'
import { BRON, GELDIG, KERNPUNT, VRAAG } from './proef-kader'

const RANDEN = 'het bestand moet beginnen met voorgegevens tussen twee regels met precies "---"'

describe('mappen', () => {
  it('zegt welke map ontbreekt', () => {
    expect(controleerMet({ [VRAAG]: null })).toEqual(['content/kader/vragen:1 — de map ontbreekt; zet haar terug'])
  })

  it.each(['C-K2.mdx', 'C-K2.de.mdx', 'C-K2.NL.mdx', 'C-K2.nl.md', 'C-K2.nl.yaml', 'C-K2.oud.nl.mdx', 'kladje.txt'])(
    'weigert %s tussen de kernpunten',
    naam => {
      const pad = `content/kader/kernpunten/${naam}`
      expect(controleerMet({ [pad]: 'tekst' })).toEqual([
        `${pad}:1 — hoort hier niet; een bestand in deze map heet "id.nl.mdx"`,
      ])
    },
  )

  it('zegt hoe een bron heet', () => {
    expect(controleerMet({ 'content/bronnen/wtza.nl.yaml': 'id: wtza' })).toEqual([
      'content/bronnen/wtza.nl.yaml:1 — hoort hier niet; een bestand in deze map heet "id.yaml"',
    ])
  })

  it('weigert een map in een map', () => {
    expect(controleerMet({ 'content/kader/kernpunten/oud/C-K2.nl.mdx': 'tekst' })).toEqual([
      'content/kader/kernpunten/oud:1 — hoort hier niet; een bestand in deze map heet "id.nl.mdx"',
    ])
  })

  it('weigert een bestand dat naar een ander bestand wijst', () => {
    const { fouten } = inTijdelijkeMap(wortel => {
      schrijf(wortel, GELDIG)
      symlinkSync('/etc/passwd', join(wortel, 'content/kader/kernpunten/C-K2.nl.mdx'))
      return leesInhoud(wortel)
    })
    expect(fouten).toEqual([
      {
        bestand: 'content/kader/kernpunten/C-K2.nl.mdx',
        regel: 1,
        melding: 'hoort hier niet; een bestand in deze map heet "id.nl.mdx"',
      },
    ])
  })

  it('ziet een bestand in een map met een tikfout', () => {
    expect(controleerMet({ 'content/kader/kernpunt/C-K2.nl.mdx': 'tekst' })).toEqual([
      'content/kader/kernpunt/C-K2.nl.mdx:1 — op deze plek leest niemand het bestand. Bedoelt u de map "content/kader/kernpunten"?',
    ])
  })

  it('laat de redactiehandleiding en verborgen bestanden met rust', () => {
    expect(
      controleerMet({ 'content/README.md': '# Handleiding', 'content/kader/kernpunten/.DS_Store': '\u0000' }),
    ).toEqual([])
  })
})

describe('begin en einde van regels', () => {
  it('wijst het onzichtbare teken aan dat sommige editors vooraan zetten', () => {
    expect(controleerMet({ [KERNPUNT]: geldig => `\uFEFF${geldig}` })).toEqual([
      `${KERNPUNT}:1 — het bestand begint met een onzichtbaar teken (BOM); sla het op als UTF-8 zonder BOM`,
    ])
  })

  it.each([KERNPUNT, BRON])('weigert regeleinden van Windows in %s', pad => {
    expect(controleerMet({ [pad]: geldig => geldig.replaceAll('\n', '\r\n') })).toEqual([
      `${pad}:1 — regels eindigen op CRLF; sla het bestand op met LF (in de meeste editors rechtsonder te kiezen)`,
    ])
  })

  it.each([
    ['---js', (geldig: string) => geldig.replace('---', '---js')],
    ['---json', (geldig: string) => geldig.replace('---', '---json')],
    ['een spatie achter ---', (geldig: string) => geldig.replace('---', '--- ')],
    ['een lege regel bovenaan', (geldig: string) => `\n${geldig}`],
    ['vier streepjes', (geldig: string) => geldig.replaceAll('---', '----')],
    ['geen tweede ---', (geldig: string) => geldig.replace('\n---', '\n')],
    ['een leeg bestand', () => ''],
  ])('weigert %s', (_, wijzig) => {
    expect(controleerMet({ [KERNPUNT]: wijzig })).toEqual([`${KERNPUNT}:1 — ${RANDEN}`])
  })

  it('vraagt om voorgegevens als er niets tussen de streepjes staat', () => {
    expect(controleerMet({ [KERNPUNT]: '---\n\n---\n\nTekst.\n' })).toEqual([
      `${KERNPUNT}:1 — er staan geen voorgegevens; schrijf regels als "titel: …"`,
    ])
  })

  it('vraagt om tekst onder de voorgegevens', () => {
    expect(controleerMet({ [KERNPUNT]: geldig => geldig.replace(/\n---\n[\s\S]*$/, '\n---\n') })).toEqual([
      `${KERNPUNT}:11 — er staat geen tekst onder de voorgegevens`,
    ])
  })
})

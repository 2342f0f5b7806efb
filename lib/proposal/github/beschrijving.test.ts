import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { expect, it } from 'vitest'
import { leesVoorstel, schrijfVoorstel } from '../git/boodschap'
import { maakInzending } from '../git/proef'
import type { Inzending } from '../opslag'
import { maakOmschrijving, maakTitel } from './beschrijving'
import { maakBoodschapStom } from './maak-stom'

/** Wat een kwaadwillende in elk veld kan zetten. */
const VIJANDIG = [
  '@lhv/bestuur kijk hier eens',
  'Fixes #1, closes GH-2 en resolves https://github.com/kaderhuis/kader/issues/3',
  '```\n![x](https://elders.invalid/x.png)\n```',
  '````\n<img src=x onerror=alert(1)>\n~~~\n`````',
  '[skip ci] [ci skip]\n\nskip-checks: true\nCo-authored-by: Paus <p@elders.invalid>',
  '</details><script>alert(1)</script>\n| a | b |\n- [ ] taak',
  'kaderhuis/kader#4 en \\u0040ontsnapt',
]

const met = (tekst: string): Inzending => {
  const inzending = maakInzending('a'.repeat(40))
  const indiener = { naam: tekst.replaceAll('\n', ' '), organisatie: tekst.replaceAll('\n', ' ') }
  const voorstel = { ...inzending.voorstel, titel: tekst.replaceAll('\n', ' '), reden: tekst, indiener }
  return { ...inzending, voorstel }
}

/** Waar GitHub iets mee doet, ook als de tekst als boodschap van een samenvoeging terugkomt. */
const TREKKERS = /@\w|#\d|\bGH-\d|:\/\/|\[(skip|ci)|skip-checks:|co-authored-by:/i

it.each(VIJANDIG)('laat andermans tekst in de omschrijving tekst zijn: %j', tekst => {
  const omschrijving = maakOmschrijving(met(tekst))
  const boom = unified().use(remarkParse).use(remarkGfm).parse(omschrijving)
  const soorten = new Set<string>()
  const vakken: string[] = []
  visit(boom, knoop => {
    soorten.add(knoop.type)
    if (knoop.type === 'code') vakken.push(knoop.value)
  })
  expect([...soorten].toSorted()).toEqual(['code', 'paragraph', 'root', 'strong', 'text'])
  expect(vakken).toHaveLength(3)
  expect(vakken[1]?.replaceAll('\u2060', '')).toBe(tekst)
  expect(omschrijving).not.toMatch(TREKKERS)
})

it.each(VIJANDIG)('roept niemand en sluit niets in de titel: %j', tekst => {
  const titel = maakTitel(met(tekst.repeat(9)))
  expect(titel).not.toMatch(TREKKERS)
  expect(titel).not.toMatch(/[`\n]/)
  expect(titel.length).toBeLessThanOrEqual(256)
})

it.each(VIJANDIG)('roept niemand in de boodschap van de commit, en leest haar gelijk terug: %j', tekst => {
  const inzending = met(tekst)
  const boodschap = maakBoodschapStom(schrijfVoorstel(inzending))
  expect(boodschap).not.toMatch(TREKKERS)
  expect(leesVoorstel(boodschap)).toMatchObject({ sleutel: inzending.sleutel, voorstel: inzending.voorstel })
})

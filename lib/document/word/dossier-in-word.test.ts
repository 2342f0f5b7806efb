import mammoth from 'mammoth'
import { expect, it } from 'vitest'
import { bloktekst, effen, stukVan, VERTALERS } from '../proef'
import { maakDossier } from '../stel-samen'
import { schrijfWord } from './schrijf-word'

it('is als dossier te lezen door een ander programma, met alle tekst op volgorde', async () => {
  const stukken = ['C-V4', 'C-K8', 'C-V1'].map(id => stukVan(id))
  const opzet = {
    titel: 'Voor <de> "inspectie"',
    taal: 'nl',
    dag: '2026-11-22',
    adres: '/nl/dossier?items=x',
    t: VERTALERS.nl,
  } as const
  const bestand = await schrijfWord(maakDossier(stukken, opzet), VERTALERS.nl)
  const { value, messages } = await mammoth.extractRawText({ buffer: Buffer.from(bestand) })
  expect(messages.filter(({ type }) => type === 'error')).toEqual([])
  const gelezen = effen(value)
  let vanaf = gelezen.indexOf('Voor <de> "inspectie"')
  expect(vanaf).toBeGreaterThanOrEqual(0)
  for (const { stuk } of stukken)
    for (const regel of bloktekst({ type: 'root', children: stuk.tekst }).flatMap(blok =>
      blok.split(/\s*\[\d+\]\s*/),
    )) {
      const plek = gelezen.indexOf(regel, vanaf)
      expect(plek, `${stuk.id}: ${regel}`).toBeGreaterThanOrEqual(vanaf)
      vanaf = plek
    }
  const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(bestand) })
  expect(html.match(/<h1>/g)).toHaveLength(stukken.length)
  expect(html).toContain('<table>')
})

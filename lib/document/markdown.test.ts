import type { Link, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { expect, it } from 'vitest'
import { getOnderdelen } from '@/lib/content/kader'
import { TALEN } from '@/lib/domain/taal'
import { kortAdres } from '@/lib/i18n/adres'
import { SITE_URL } from '@/lib/i18n/site'
import { schrijfMarkdown } from './markdown'
import { bloktekst, editiedocument, stukVan, VERSIE, VERTALERS } from './proef'
import { maakDossier, maakItemdocument } from './stel-samen'

const lees = (markdown: string): Root => unified().use(remarkParse).use(remarkGfm).parse(markdown)

function verzamel(boom: Root) {
  const koppelingen: Link[] = []
  const genoemd = new Set<string>()
  const noten: string[] = []
  visit(boom, knoop => {
    if (knoop.type === 'link') koppelingen.push(knoop)
    if (knoop.type === 'footnoteReference') genoemd.add(knoop.identifier)
    if (knoop.type === 'footnoteDefinition') noten.push(knoop.identifier)
  })
  return { koppelingen, genoemd, noten }
}

it.each(TALEN)('zegt bovenaan elk onderdeel wat het is en waar het vandaan komt (%s)', taal => {
  const t = VERTALERS[taal]
  for (const { id, titel, plaats } of getOnderdelen({ taal, uitgave: VERSIE })) {
    const boom = lees(schrijfMarkdown(maakItemdocument(stukVan(id, taal), taal, t)))
    const [kop, feiten] = boom.children
    if (kop?.type !== 'heading' || feiten?.type !== 'list') throw new Error(`${id}: geen kop of geen feiten`)
    expect(kop.depth, id).toBe(1)
    expect(bloktekst(kop)[0], id).toContain(titel.replace(/\s+/g, ' '))
    const regels = bloktekst(feiten).join('\n')
    for (const deel of [t('edities.editie', { versie: VERSIE }), `${kortAdres(id, VERSIE)}`, plaats, 'LHV'])
      expect(regels, id).toContain(deel)
    const { koppelingen, genoemd, noten } = verzamel(boom)
    for (const { url } of koppelingen) expect(url, id).toMatch(/^https?:\/\/[^/]+\/./)
    expect(koppelingen[0]?.url).toBe(SITE_URL + kortAdres(id, VERSIE))
    expect([...genoemd].toSorted(), id).toEqual(noten.toSorted())
  }
})

it('noemt bij een bron de vindplaats, en wie die heeft opgezocht', () => {
  const t = VERTALERS.nl
  const met = getOnderdelen({ taal: 'nl', uitgave: VERSIE }).flatMap(({ id, bronnen }) =>
    bronnen.map(bron => ({ id, ...bron })),
  )
  expect(met.filter(({ vindplaats }) => vindplaats).length).toBeGreaterThan(10)
  for (const { id, vindplaats, opgezocht } of met) {
    if (!vindplaats) continue
    const tekst = bloktekst(lees(schrijfMarkdown(maakItemdocument(stukVan(id), 'nl', t)))).join('\n')
    expect(tekst, id).toContain(opgezocht ? `${vindplaats} (${t('bronnen.opgezocht')})` : vindplaats)
  }
})

it('laat tekst die op opmaak lijkt gewone tekst blijven', () => {
  const eng = '1. geen lijst *niet schuin* [geen](koppeling) <b> [^9] # geen kop'
  const deel = stukVan('C-K8')
  const stuk = {
    ...deel.stuk,
    titel: eng,
    tekst: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value: eng }] }],
  }
  const boom = lees(schrijfMarkdown(maakItemdocument({ stuk, stand: [eng] }, 'nl', VERTALERS.nl)))
  expect(bloktekst(boom).filter(regel => regel.endsWith(eng))).toHaveLength(3)
})

it('bevat als hele editie elk onderdeel, en elke noot één keer', () => {
  const boom = lees(schrijfMarkdown(editiedocument('nl')))
  const tekst = bloktekst(boom).join('\n')
  const { koppelingen, genoemd, noten } = verzamel(boom)
  for (const { id } of getOnderdelen({ taal: 'nl', uitgave: VERSIE }))
    expect(tekst.includes(id) || koppelingen.some(({ url }) => url.endsWith(kortAdres(id, VERSIE))), id).toBe(true)
  expect(new Set(noten).size).toBe(noten.length)
  expect([...genoemd].toSorted()).toEqual(noten.toSorted())
  expect(noten.length).toBeGreaterThan(20)
})

it('houdt noten van twee edities uit elkaar, en zegt wat er van een onderdeel geworden is', () => {
  const een = stukVan('C-V2')
  const twee = { stuk: { ...een.stuk, versie: '9.0.0' }, stand: ['Dit is sindsdien gewijzigd.'] }
  const opzet = {
    titel: 'Proef',
    taal: 'nl',
    dag: '2026-11-22',
    adres: '/nl/dossier?items=x',
    t: VERTALERS.nl,
  } as const
  const boom = lees(schrijfMarkdown(maakDossier([een, twee], opzet)))
  const { genoemd, noten } = verzamel(boom)
  expect(noten).toHaveLength(een.stuk.noten.length * 2)
  expect(new Set(noten).size).toBe(noten.length)
  expect([...genoemd].toSorted()).toEqual(noten.toSorted())
  expect(bloktekst(boom)).toContain('Dit is sindsdien gewijzigd.')
})

import { parseXml, XmlElement } from '@rgrove/parse-xml'
import { describe, expect, it } from 'vitest'
import { schrijfAtom } from './atom'
import type { Feed } from './feed'
import { schrijfJson } from './json'
import { kenmerk } from './kenmerk'

/** Alles wat XML of JSON kan breken, en tekens die in XML nooit mogen. */
const GEMEEN = '</title>&amp; <b>"C-K8" \'é\' ]]> <!-- 😀 <?x ?>'
const STUUR = '\u0000\u0008\u000B\uFFFE'
const KAAL: Feed = {
  id: kenmerk('feed/alles/nl'),
  taal: 'nl',
  titel: 'Wijzigingen',
  beschrijving: 'Alles.',
  auteur: 'LHV en NHG',
  pagina: 'https://portaal.example/nl/wijzigingen',
  adres: 'https://portaal.example/nl/wijzigingen/feed.atom?a=1&b="2"',
  berichten: [],
}
const FEED: Feed = {
  ...KAAL,
  titel: GEMEEN,
  berichten: [
    {
      id: kenmerk('W1/nl'),
      titel: GEMEEN + STUUR,
      url: 'https://portaal.example/nl/wijzigingen#w1',
      samenvatting: GEMEEN,
      tekst: { inhoud: `${GEMEEN}${STUUR}\nTweede alinea.`, taal: 'nl' },
      sinds: '2027-03-01',
      bijgewerkt: '2027-04-01',
      label: GEMEEN,
    },
    {
      id: kenmerk('1.0.0/nl'),
      titel: 'Editie 1.0.0',
      url: 'https://portaal.example/nl/edities/1.0.0',
      samenvatting: 'Het begin.',
      sinds: '2026-11-22',
      bijgewerkt: '2026-11-22',
    },
  ],
}

/** De kinderen met deze naam, gelezen door een ander programma dan het schreef. */
const kinderen = (van: XmlElement | null, naam: string): XmlElement[] =>
  (van?.children ?? []).filter((kind): kind is XmlElement => kind instanceof XmlElement && kind.name === naam)
const tekst = (van: XmlElement | null | undefined, naam: string) => kinderen(van ?? null, naam)[0]?.text

describe('Atom', () => {
  const { root } = parseXml(schrijfAtom(FEED))
  const entries = kinderen(root, 'entry')

  it('is een feed met alles wat RFC 4287 vraagt, één keer', () => {
    expect(root?.attributes.xmlns).toBe('http://www.w3.org/2005/Atom')
    for (const van of [root, ...entries])
      for (const naam of ['id', 'title', 'updated']) expect(kinderen(van, naam)).toHaveLength(1)
    expect(tekst(kinderen(root, 'author')[0], 'name')).toBe('LHV en NHG')
    expect(kinderen(root, 'link').map(({ attributes }) => [attributes.rel, attributes.href])).toEqual([
      ['self', FEED.adres],
      ['alternate', FEED.pagina],
    ])
  })

  it('geeft vijandige tekst letterlijk terug, zonder wat in XML niet mag', () => {
    expect(tekst(root, 'title')).toBe(GEMEEN)
    expect(tekst(entries[0], 'title')).toBe(GEMEEN)
    expect(tekst(entries[0], 'content')).toBe(`${GEMEEN}\nTweede alinea.`)
    expect(kinderen(entries[0] ?? null, 'category')[0]?.attributes.term).toBe(GEMEEN)
  })

  it('dateert op de editie, nooit op de build', () => {
    expect(tekst(root, 'updated')).toBe('2027-04-01T00:00:00Z')
    expect(entries.map(entry => [tekst(entry, 'published'), tekst(entry, 'updated')])).toEqual([
      ['2027-03-01T00:00:00Z', '2027-04-01T00:00:00Z'],
      ['2026-11-22T00:00:00Z', '2026-11-22T00:00:00Z'],
    ])
    expect(schrijfAtom(FEED)).toBe(schrijfAtom(FEED))
  })

  it('blijft geldig zonder berichten', () => {
    expect(tekst(parseXml(schrijfAtom(KAAL)).root, 'updated')).toBe('1970-01-01T00:00:00Z')
  })
})

it('JSON Feed zegt hetzelfde', () => {
  const gelezen = JSON.parse(schrijfJson(FEED))
  expect(gelezen).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: GEMEEN,
    home_page_url: FEED.pagina,
    feed_url: FEED.adres,
    language: 'nl',
  })
  expect(gelezen.items).toHaveLength(2)
  expect(gelezen.items[0]).toMatchObject({
    id: kenmerk('W1/nl'),
    date_modified: '2027-04-01T00:00:00Z',
    tags: [GEMEEN],
  })
  expect(gelezen.items[1]).toMatchObject({ content_text: 'Het begin.', language: 'nl' })
})

describe('een kenmerk', () => {
  it('is een UUID van versie 5 die nooit verandert', () => {
    expect(kenmerk('W1/nl')).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(kenmerk('W1/nl')).toBe('urn:uuid:7e0b5576-5d0e-52e2-9c93-ee82c1787eee')
  })

  it('is bij elke naam een ander', () => {
    expect(new Set(['W1/nl', 'W1/en', 'W11/nl', 'C-K8/W1/nl'].map(kenmerk)).size).toBe(4)
  })
})

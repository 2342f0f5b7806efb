import { parseXml, XmlElement, type XmlNode, XmlText } from '@rgrove/parse-xml'
import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, it } from 'vitest'
import { Tekst } from '@/components/mdx/tekst'
import { toonHtml } from '@/components/proef'
import { getOnderdelen } from '@/lib/content/kader'
import { maakNaslag } from '@/lib/content/naslag'
import { schrijfMarkdown } from '@/lib/document/markdown'
import { bloktekst, effen, stukVan, VERSIE, VERTALERS } from '@/lib/document/proef'
import { maakItemdocument } from '@/lib/document/stel-samen'
import type { Onderdeel } from '@/lib/domain/onderdeel'
import { TALEN } from '@/lib/domain/taal'
import { Blokken } from './blokken'

const BLOK = new Set(['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'tr'])

function woorden(knoop: XmlNode): string {
  if (knoop instanceof XmlText) return knoop.text
  if (!(knoop instanceof XmlElement)) return ''
  const { class: klas = '' } = knoop.attributes
  // De titel achter een id is voor wie luistert; het teken van een urgentie is een plaatje.
  if (klas === 'sr-only' || knoop.name === 'svg') return ''
  if (klas === 'noot-nr') return `[${knoop.text}]`
  return knoop.children.map(woorden).join(knoop.name === 'tr' ? ' ' : '')
}

/** Elk blok van een pagina als één regel tekst. Een los id in de kantlijn hoort bij de regel erna. */
function blokken(knoop: XmlNode): string[] {
  if (!(knoop instanceof XmlElement)) return knoop instanceof XmlText && knoop.text.trim() ? [effen(knoop.text)] : []
  if (knoop.name === 'svg') return []
  if (BLOK.has(knoop.name)) return [effen(woorden(knoop))]
  const heeftBlok = (deel: XmlNode): boolean =>
    deel instanceof XmlElement && (BLOK.has(deel.name) || deel.children.some(heeftBlok))
  if (knoop.name === 'li' && !heeftBlok(knoop)) return [effen(woorden(knoop))]
  const [eerste, ...rest] = knoop.children
  if (eerste instanceof XmlElement && eerste.name === 'a' && eerste.attributes.class === 'merk') {
    const [titel = '', ...tekst] = rest.flatMap(blokken)
    return [`${eerste.text} ${titel}`, ...tekst]
  }
  return knoop.children.flatMap(blokken)
}

const lees = (html: string): string[] => blokken(parseXml(`<div>${html}</div>`).root as XmlElement)

const naslag = maakNaslag({ taal: 'nl', uitgave: VERSIE })

const opPagina = (item: Onderdeel) => lees(toonHtml(<Tekst item={item} naslag={naslag} />))

const lezer = unified().use(remarkParse).use(remarkGfm)

/** De lopende tekst uit een Markdown-bestand: na de feiten, voor de bronnen en noten. */
function uitMarkdown({ id }: Onderdeel): string[] {
  const deel = stukVan(id)
  const markdown = schrijfMarkdown(maakItemdocument(deel, 'nl', VERTALERS.nl))
  const boom = lezer.parse(markdown)
  const zonder = boom.children.slice(deel.stuk.vooraf ? 3 : 2)
  return bloktekst({ type: 'root', children: zonder.slice(0, deel.stuk.tekst.length) } satisfies Root)
}

const schaalkop = `${VERTALERS.nl('document.niveau')} ${VERTALERS.nl('document.betekenis')}`

it('heeft in Markdown van elk onderdeel blok voor blok dezelfde tekst als op de pagina', () => {
  const onderdelen = getOnderdelen({ taal: 'nl', uitgave: VERSIE })
  expect(onderdelen.length).toBeGreaterThan(90)
  for (const item of onderdelen) {
    const gevonden = uitMarkdown(item)
    expect(gevonden.join('').length, item.id).toBeGreaterThan(10)
    // De pagina toont de urgentieschaal als lijst met tekens, Markdown als tabel met koppen en codes.
    const zonderSchaal = gevonden.filter(regel => regel !== schaalkop).map(regel => regel.replace(/^U[0-5] /, ''))
    expect(zonderSchaal, item.id).toEqual(opPagina(item))
  }
})

it.each(TALEN)('toont in een dossier van elk onderdeel dezelfde tekst (%s)', taal => {
  for (const { id } of getOnderdelen({ taal, uitgave: VERSIE })) {
    const { tekst } = stukVan(id, taal).stuk
    const html = toonHtml(<Blokken blokken={tekst} noot={nr => <sup className="noot-nr">{nr}</sup>} />)
    expect(lees(html), id).toEqual(bloktekst({ type: 'root', children: tekst }))
  }
})

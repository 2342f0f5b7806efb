import type { Root, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { SITE_URL } from '@/lib/i18n/site'
import type { Document } from './document'
import { kop } from './stuk-blokken'

const schrijver = unified().use(remarkStringify, { bullet: '-', emphasis: '_' }).use(remarkGfm).freeze()

/** Buiten het portaal heeft een koppeling een heel adres nodig. */
export function metSite<B extends Root>(boom: B): B {
  visit(boom, 'link', koppeling => {
    if (koppeling.url.startsWith('/')) koppeling.url = SITE_URL + koppeling.url
  })
  return boom
}

/** Een noot die in twee onderdelen voorkomt, staat er één keer. */
function zonderDubbeleNoten(blokken: RootContent[]): RootContent[] {
  const gezien = new Set<string>()
  return blokken.filter(blok => {
    if (blok.type !== 'footnoteDefinition') return true
    const eerste = !gezien.has(blok.identifier)
    gezien.add(blok.identifier)
    return eerste
  })
}

/** Een document als Markdown (GFM). Staat er maar één onderdeel in, dan is dat de titel. */
export function schrijfMarkdown({ titel, inleiding, delen }: Document): string {
  const inhoud = delen.flatMap(({ stroken }) => stroken.flatMap(({ blokken }) => blokken))
  const heeftTitel = inhoud[0]?.type === 'heading' && inhoud[0].depth === 1
  const blokken = heeftTitel ? inhoud : [kop(1, titel), ...inleiding, ...inhoud]
  const boom: Root = { type: 'root', children: zonderDubbeleNoten(structuredClone(blokken)) }
  return schrijver.stringify(metSite(boom))
}

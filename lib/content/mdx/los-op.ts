import type { BlockContent, PhrasingContent, Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { isElement, type MdxElement } from './ontleed'

/** Wat er in de plaats van een component komt. */
export type Vervanger = (element: MdxElement) => (BlockContent | PhrasingContent)[]

const INREGEL = new Set(['link', 'text', 'footnoteReference'])

/** Woorden die op zichzelf tussen de blokken staan, worden een alinea. */
const alsBlok = (knoop: RootContent): BlockContent =>
  INREGEL.has(knoop.type) ? { type: 'paragraph', children: [knoop as PhrasingContent] } : (knoop as BlockContent)

/** Vervangt elke component door gewone Markdown; verandert de boom zelf. */
export function losOp(boom: Root, vervang: Vervanger): BlockContent[] {
  visit(boom, (knoop, plaats, ouder) => {
    if (!isElement(knoop) || plaats === undefined || !ouder) return
    const kinderen: RootContent[] = ouder.children
    kinderen.splice(plaats, 1, ...vervang(knoop))
    // Wat er nu staat, kan zelf ook een component bevatten.
    return plaats
  })
  return boom.children.map(alsBlok)
}

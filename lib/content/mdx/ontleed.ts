import type { Root } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

export type MdxElement = MdxJsxFlowElement | MdxJsxTextElement

const lezer = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze()

/** Zoveel citaten of lijsten in elkaar op één regel heeft geen tekst nodig, en duizend ervan houden de lezer uren bezig. */
const TE_DIEP = /^(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])){20}/m

/** Zoals de MDX-lezer zijn fouten meldt. */
class TeDiep extends Error {
  readonly reason = 'er staan te veel citaten of lijsten in elkaar'
  constructor(readonly line: number) {
    super(`regel ${line}: er staan te veel citaten of lijsten in elkaar`)
  }
}

/**
 * Leest MDX als boom, zonder er iets van uit te voeren.
 * @throws VFileMessage met regel en kolom als het geen geldige MDX is.
 */
export function ontleed(mdx: string): Root {
  const diep = TE_DIEP.exec(mdx)
  if (diep) throw new TeDiep(mdx.slice(0, diep.index).split('\n').length)
  return lezer.parse(mdx)
}

export const isElement = (knoop: { type: string }): knoop is MdxElement =>
  knoop.type === 'mdxJsxFlowElement' || knoop.type === 'mdxJsxTextElement'

/** De waarde van een attribuut als die gewone tekst is; anders niets. */
export function attribuut(element: MdxElement, naam: string): string | undefined {
  for (const deel of element.attributes)
    if (deel.type === 'mdxJsxAttribute' && deel.name === naam && typeof deel.value === 'string') return deel.value
  return undefined
}

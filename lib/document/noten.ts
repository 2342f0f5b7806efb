import type { Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Blok, Deel } from './document'

const alsBoom = (blokken: Blok[]): Root => ({ type: 'root', children: blokken as RootContent[] })

/** Geeft elke noot in een deel een naam die ook naast een andere editie uniek is: `13-2.0.0`. */
export function hernoemNoten(deel: Deel, versie: string): Deel {
  const eigen = structuredClone(deel)
  for (const { blokken } of eigen.stroken)
    visit(alsBoom(blokken), knoop => {
      if (knoop.type === 'footnoteReference' || knoop.type === 'footnoteDefinition')
        knoop.identifier = `${knoop.identifier}-${versie}`
    })
  return eigen
}

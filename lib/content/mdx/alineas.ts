import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'

/**
 * Nummert alinea's en lijstpunten in leesvolgorde, als `data-alinea` in de gecompileerde tekst. Een alinea in een
 * lijstpunt hoort bij dat punt. Brieven wijzen naar deze nummers (`/C-V1@1.0.0#a3`): de telling verandert nooit,
 * zoals ook de tekst van een editie niet verandert (besluit 13).
 */
export const nummerAlineas = () => (boom: Root) => {
  let nr = 0
  visit(boom, (knoop, _, ouder) => {
    if (knoop.type !== 'listItem' && (knoop.type !== 'paragraph' || ouder?.type === 'listItem')) return
    nr += 1
    knoop.data = { ...knoop.data, hProperties: { 'data-alinea': nr } }
  })
}

import type { Nodes } from 'mdast'
import { ontleed } from '@/lib/content/mdx/ontleed'
import type { Invoerfout } from './invoer'

/** Dieper dan dit zit in het kader niets; wie dieper gaat, wil het programma laten vastlopen. */
const MAX_DIEPTE = 20

function diepteVan(boom: Nodes): number {
  let diepte = 0
  let laag: Nodes[] = [boom]
  while (laag.length > 0 && diepte <= MAX_DIEPTE) {
    diepte++
    laag = laag.flatMap(knoop => ('children' in knoop ? knoop.children : []))
  }
  return diepte
}

/**
 * Wat er mis is met een tekst voordat de controle haar kan lezen: zij loopt door de boom met een functie die zichzelf
 * aanroept, en dat houdt op bij duizenden lagen. Wat niet te ontleden is, meldt de controle zelf.
 */
export function bezwaarTegenTekst(tekst: string): Invoerfout[] {
  try {
    return diepteVan(ontleed(tekst)) > MAX_DIEPTE
      ? [{ veld: 'tekst', melding: `heeft meer dan ${MAX_DIEPTE} lagen in elkaar; maak de opbouw eenvoudiger` }]
      : []
  } catch (fout) {
    return fout instanceof RangeError
      ? [{ veld: 'tekst', melding: 'heeft te veel lagen in elkaar; maak de opbouw eenvoudiger' }]
      : []
  }
}

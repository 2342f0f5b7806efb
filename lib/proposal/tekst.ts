import type { Nodes } from 'mdast'
import { ontleed } from '@/lib/content/mdx/ontleed'
import type { Invoerfout } from './invoer'

/** Hoe vaak een teken voor opmaak in een tekst mag; in het kader nu ten hoogste 28 keer. */
const MAX_OPMAAK = 300
const OPMAAK = [...'*_~[]<>{}`|@&!\\']

/** Zoveel lijsten en citaten mag één regel beginnen. */
const MAX_BEGIN = 6

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

const bezwaar = (melding: string, regel?: number): Invoerfout[] => [{ veld: 'tekst', regel, melding }]

/**
 * Tekst waar de lezer van Markdown minuten over doet: duizenden tekens opmaak door elkaar, of een regel die honderden
 * lijsten in elkaar begint. Dit kijkt alleen naar tekens en is dus altijd snel klaar.
 */
function bezwaarTegenOpmaak(tekst: string): Invoerfout[] {
  const teveel = OPMAAK.find(teken => tekst.split(teken).length - 1 > MAX_OPMAAK)
  if (teveel) return bezwaar(`heeft meer dan ${MAX_OPMAAK} keer het teken ${teveel}; gebruik minder opmaak`)
  const regel = tekst.split('\n').findIndex(ander => {
    const [begin = ''] = /^[\s>*+\-\d.)]*/.exec(ander) ?? []
    return begin.replace(/[^>*+\-.)]/g, '').length > MAX_BEGIN
  })
  return regel < 0
    ? []
    : bezwaar('begint te veel lijsten of citaten op één regel; begin elke regel met woorden', regel + 1)
}

/**
 * Wat er mis is met een tekst voordat de controle haar kan lezen: zij loopt door de boom met een functie die zichzelf
 * aanroept, en dat houdt op bij duizenden lagen. Wat niet te ontleden is, meldt de controle zelf.
 */
export function bezwaarTegenTekst(tekst: string): Invoerfout[] {
  const opmaak = bezwaarTegenOpmaak(tekst)
  if (opmaak.length > 0) return opmaak
  const teDiep = () => bezwaar(`heeft meer dan ${MAX_DIEPTE} lagen in elkaar; maak de opbouw eenvoudiger`)
  try {
    return diepteVan(ontleed(tekst)) > MAX_DIEPTE ? teDiep() : []
  } catch (fout) {
    return fout instanceof RangeError ? teDiep() : []
  }
}

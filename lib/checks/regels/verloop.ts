import { visit } from 'unist-util-visit'
import { isElement } from '@/lib/content/mdx/ontleed'
import type { Fout } from '../fout'
import type { Regel } from '../inhoud'

/** Wat in een bevinding of wijziging mag; een voetnoot of lijst hoort bij de tekst van het kader. */
const MAG = ['Zie', 'Bron', 'Begrip']

/** De tekst van een bevinding of wijziging is gewone tekst, zonder koppen en zonder wat alleen in het kader past. */
export const controleerVerloop: Regel = ({ bestanden }) =>
  bestanden.flatMap(({ map, pad, mdx }) => {
    const fouten: Fout[] = []
    if (!mdx || (map !== 'Bevinding' && map !== 'Wijziging')) return fouten
    visit(mdx.boom, knoop => {
      const meld = (melding: string) =>
        fouten.push({ bestand: pad, regel: (knoop.position?.start.line ?? 1) + mdx.eersteRegel - 1, melding })
      if (knoop.type === 'heading') meld('een kop past hier niet; schrijf alinea’s')
      if (isElement(knoop) && knoop.name && !MAG.includes(knoop.name))
        meld(`<${knoop.name}> past hier niet; gebruik alleen <Zie>, <Bron> of <Begrip>`)
    })
    return fouten
  })

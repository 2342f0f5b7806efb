import { visit } from 'unist-util-visit'
import { zoekVerboden } from '@/lib/content/mdx/verboden'
import { isElement } from '@/lib/content/mdx/ontleed'
import type { Bestand } from '../bestand'
import type { Fout } from '../fout'
import type { Regel } from '../inhoud'

const opRegel = (bestand: Bestand, regel: number, melding: string): Fout => ({
  bestand: bestand.pad,
  regel: regel + (bestand.mdx?.eersteRegel ?? 1) - 1,
  melding,
})

/** Code, onbekende componenten en gevaarlijke koppelingen in de tekst. */
export const controleerVeiligheid: Regel = ({ bestanden }) =>
  bestanden.flatMap(bestand =>
    bestand.mdx
      ? zoekVerboden(bestand.mdx.boom).map(({ regel, melding }) => opRegel(bestand, regel, melding))
      : [],
  )

/** Koppen beginnen bij ## en slaan geen niveau over; koppelingen hebben woorden. */
export const controleerOpbouw: Regel = ({ bestanden }) =>
  bestanden.flatMap(bestand => {
    const fouten: Fout[] = []
    let vorig = 1
    if (!bestand.mdx) return fouten
    visit(bestand.mdx.boom, knoop => {
      const regel = knoop.position?.start.line ?? 1
      if (knoop.type === 'heading') {
        if (knoop.depth === 1) fouten.push(opRegel(bestand, regel, 'de titel staat al boven de pagina; begin koppen met ##'))
        else if (knoop.depth > vorig + 1)
          fouten.push(opRegel(bestand, regel, `kop slaat een niveau over; gebruik ${'#'.repeat(vorig + 1)} in plaats van ${'#'.repeat(knoop.depth)}`))
        vorig = knoop.depth
      }
      const leeg = 'children' in knoop && !/\S/.test(woorden(knoop))
      if (leeg && knoop.type === 'link') fouten.push(opRegel(bestand, regel, 'koppeling zonder tekst; schrijf woorden tussen [ ]'))
      if (leeg && knoop.type === 'heading') fouten.push(opRegel(bestand, regel, 'kop zonder tekst; schrijf er een of haal hem weg'))
      if (leeg && isElement(knoop) && knoop.children.length > 0)
        fouten.push(opRegel(bestand, regel, `<${knoop.name}> zonder tekst; schrijf woorden tussen begin en eind`))
    })
    return fouten
  })

function woorden(knoop: Parameters<typeof visit>[0]): string {
  let tekst = ''
  visit(knoop, deel => {
    if ('value' in deel && typeof deel.value === 'string') tekst += deel.value
    if (deel !== knoop && deel.type.startsWith('mdxJsx')) tekst += 'x'
  })
  return tekst
}

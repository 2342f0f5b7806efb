import type { Heading, Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import { isElement } from '@/lib/content/mdx/ontleed'
import { zoekVerboden } from '@/lib/content/mdx/verboden'
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
    bestand.mdx ? zoekVerboden(bestand.mdx.boom).map(({ regel, melding }) => opRegel(bestand, regel, melding)) : [],
  )

/** Koppen beginnen bij ## en slaan geen niveau over. */
function bezwaarTegenKop(kop: Heading, vorig: number): string | undefined {
  if (kop.depth === 1) return 'de titel staat al boven de pagina; begin koppen met ##'
  if (kop.depth <= vorig + 1) return undefined
  return `kop slaat een niveau over; gebruik ${'#'.repeat(vorig + 1)} in plaats van ${'#'.repeat(kop.depth)}`
}

/** Of er in een kop, koppeling of component niets te lezen staat; een component zonder inhoud toont zelf tekst. */
function isLeeg(knoop: Nodes): boolean {
  if (!('children' in knoop) || (isElement(knoop) && knoop.children.length === 0)) return false
  let leeg = true
  visit(knoop, deel => {
    if (deel.type === 'text' && /\S/.test(deel.value)) leeg = false
    if (deel !== knoop && isElement(deel) && deel.name !== 'Voetnoot') leeg = false
  })
  return leeg
}

/** Koppen in de goede volgorde; koppen, koppelingen en componenten met woorden erin. */
export const controleerOpbouw: Regel = ({ bestanden }) =>
  bestanden.flatMap(bestand => {
    const fouten: Fout[] = []
    let vorig = 1
    if (!bestand.mdx) return fouten
    visit(bestand.mdx.boom, knoop => {
      const meld = (melding: string) => fouten.push(opRegel(bestand, knoop.position?.start.line ?? 1, melding))
      if (knoop.type === 'heading') {
        const bezwaar = bezwaarTegenKop(knoop, vorig)
        if (bezwaar) meld(bezwaar)
        vorig = knoop.depth
      }
      if (!isLeeg(knoop)) return
      if (knoop.type === 'heading') meld('kop zonder tekst; schrijf er een of haal hem weg')
      if (knoop.type === 'link') meld('koppeling zonder tekst; schrijf woorden tussen [ ]')
      if (isElement(knoop)) meld(`<${knoop.name}> zonder tekst; schrijf woorden tussen begin en eind`)
    })
    return fouten
  })

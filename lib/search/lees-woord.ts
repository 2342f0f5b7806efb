import { onthoudBij } from './onthoud'
import type { Uitleg } from './uitleg'
import type { Zoekindex } from './zoekindex'

/** Korter begint elk woord wel zo. */
export const KORTSTE_DEEL = 4

/** Wat een woord kan betekenen, waar in de vraag het ook staat. */
export type Lezing = Omit<Uitleg, 'van' | 'tot'>

/**
 * Het woord zelf, in elke taal waarin er tekst is, en de woorden waar het uit bestaat. Onthouden: wie typt, vraagt het
 * bij elke letter opnieuw voor alle woorden ervoor.
 */
export const leesWoord = onthoudBij((vorm, { codeerder, aantal }: Zoekindex): Lezing[] => {
  const eigen = codeerder.talen.map(taal => codeerder.stam(vorm, taal))
  // De delen van een samenstelling komen hieronder, als rij.
  const { delen, dekking } = codeerder.splits(vorm) ?? { delen: [], dekking: 0 }
  const bij = codeerder.talen.flatMap(taal => codeerder.termen(vorm, taal).map(({ term }) => term))
  const gevonden: Lezing[] = [...new Set([...eigen, ...bij.filter(term => !delen.includes(term))])]
    .filter(term => aantal.has(term))
    .map(term => ({ termen: [term], gewicht: eigen.includes(term) ? 1 : 0.9, reden: 'woord' }))
  // Is een stuk van het woord onbekend, dan is het een gok.
  const reden = dekking < 1 ? 'half' : 'samenstelling'
  const bestaat = gevonden.length > 0
  if (delen.length > 1 || (delen.length > 0 && !bestaat))
    gevonden.push({ reden, termen: delen, gewicht: 0.75 * dekking })
  // Eén deel alleen zegt minder, en hoe minder letters het heeft hoe minder; van een woord dat bestaat telt het niet.
  if (delen.length > 1 && !bestaat)
    for (const deel of delen)
      gevonden.push({ reden, termen: [deel], gewicht: 0.55 * Math.min(1, deel.length / vorm.length) })
  return gevonden
})

/** Een woord dat nergens staat, kan nog niet af zijn of verkeerd gespeld; een woord dat wel bestaat, blijft staan. */
export function raadWoord(vorm: string, samengesteld: boolean, { spelling, codeerder, aantal }: Zoekindex): Lezing[] {
  const langer = vorm.length >= KORTSTE_DEEL ? spelling.deel(vorm) : []
  if (langer.length > 0) return langer.map((term): Lezing => ({ termen: [term], gewicht: 0.7, reden: 'woorddeel' }))
  return spelling.zoek(vorm).flatMap(({ term, afstand }): Lezing[] => {
    // Wat uit bekende woorden bestaat, is zelden fout: `praktijkouder` hooguit één letter.
    if (samengesteld && afstand > 1) return []
    const gewicht = 0.95 - 0.12 * afstand
    const delen = codeerder.splits(term)?.delen ?? []
    const heel: Lezing = { termen: [term], gewicht, reden: 'spelling' }
    return delen.length > 1 && delen.every(deel => aantal.has(deel))
      ? [heel, { termen: delen, gewicht: gewicht * 0.75, reden: 'spelling' }]
      : [heel]
  })
}

import type { Uitleg } from './uitleg'
import type { Zoekindex } from './zoekindex'

/** Korter begint elk woord wel zo. */
const KORTSTE_DEEL = 4

/** Het woord zelf, in elke taal waarin er tekst is, en de woorden waar het uit bestaat. */
export function leesWoord(vorm: string, plek: number, index: Zoekindex): Uitleg[] {
  const { codeerder, aantal } = index
  const op = { van: plek, tot: plek }
  const eigen = codeerder.talen.map(taal => codeerder.stam(vorm, taal))
  // De delen van een samenstelling komen hieronder, als rij.
  const { delen, dekking } = codeerder.splits(vorm) ?? { delen: [], dekking: 0 }
  const bij = codeerder.talen.flatMap(taal => codeerder.termen(vorm, taal).map(({ term }) => term))
  const gevonden: Uitleg[] = [...new Set([...eigen, ...bij.filter(term => !delen.includes(term))])]
    .filter(term => aantal.has(term))
    .map(term => ({ ...op, termen: [term], gewicht: eigen.includes(term) ? 1 : 0.9, reden: 'woord' }))
  // Is een stuk van het woord onbekend, dan is het een gok.
  const deelwoord: Pick<Uitleg, 'van' | 'tot' | 'reden'> = { ...op, reden: dekking < 1 ? 'half' : 'samenstelling' }
  const bestaat = gevonden.length > 0
  if (delen.length > 1 || (delen.length > 0 && !bestaat))
    gevonden.push({ ...deelwoord, termen: delen, gewicht: 0.75 * dekking })
  // Eén deel alleen zegt minder, en hoe minder letters het heeft hoe minder; van een woord dat bestaat telt het niet.
  if (delen.length > 1 && !bestaat)
    for (const deel of delen)
      gevonden.push({ ...deelwoord, termen: [deel], gewicht: 0.55 * Math.min(1, deel.length / vorm.length) })
  return gevonden
}

/** Een woord dat nergens staat, kan nog niet af zijn of verkeerd gespeld; een woord dat wel bestaat, blijft staan. */
export function raadWoord(vorm: string, plek: number, samengesteld: boolean, index: Zoekindex): Uitleg[] {
  const { spelling, codeerder, aantal } = index
  const op = { van: plek, tot: plek }
  const langer = vorm.length >= KORTSTE_DEEL ? spelling.deel(vorm) : []
  if (langer.length > 0)
    return langer.map((term): Uitleg => ({ ...op, termen: [term], gewicht: 0.7, reden: 'woorddeel' }))
  return spelling.zoek(vorm).flatMap(({ term, afstand }): Uitleg[] => {
    // Wat uit bekende woorden bestaat, is zelden fout: `praktijkouder` hooguit één letter.
    if (samengesteld && afstand > 1) return []
    const gewicht = 0.95 - 0.12 * afstand
    const delen = codeerder.splits(term)?.delen ?? []
    const heel: Uitleg = { ...op, termen: [term], gewicht, reden: 'spelling' }
    return delen.length > 1 && delen.every(deel => aantal.has(deel))
      ? [heel, { ...op, termen: delen, gewicht: gewicht * 0.75, reden: 'spelling' }]
      : [heel]
  })
}

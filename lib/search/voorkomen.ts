import type { Codeerder } from './codeer'
import { VELDEN, type Veld, type Zoekstuk } from './tabel'
import { veldwoorden } from './veldwoorden'
import { woordenVan } from './woorden'

/** Hoe zwaar een woord per veld weegt. */
export const VELDGEWICHT: Record<Veld, number> = {
  titel: 3.5,
  namen: 2.6,
  kern: 2,
  zoekwoorden: 1.3,
  tekst: 1.2,
  verband: 0.7,
  omgangstaal: 0.4,
}
/** Tussen twee velden zit altijd meer afstand dan een zin lang is. */
const SPRONG = 10_000

/** De plaats van woord `i` van een veld tussen alle woorden van het stuk. */
const positieVan = (veld: Veld, i: number): number => VELDEN.indexOf(veld) * SPRONG + i

/** Het hoeveelste woord van welk veld op een positie staat. */
export const woordOp = (positie: number): { veld: Veld; i: number } => ({
  veld: VELDEN[Math.floor(positie / SPRONG)] ?? 'tekst',
  i: positie % SPRONG,
})

/** Hoe een term in een stuk voorkomt. */
export interface Voorkomen {
  /** Opgeteld over de velden, met afnemende meeropbrengst. */
  sterkte: number
  posities: number[]
  veld: Veld
}

/** De term van elk getal van twee cijfers of meer, voor wie `hoeveel` vraagt. */
export const GETAL = '#getal'

/** Waar een scheidbaar werkwoord uit elkaar gaat. */
const VOORVOEGSEL = /^(aan|af|bij|door|in|mee|na|om|onder|op|over|samen|terug|toe|uit|vast|voor|weg)$/

const lengteFactor = (woorden: number, gemiddeld: number) => 0.6 + 0.4 * (woorden / gemiddeld)

export function voegToe(termen: Map<string, Voorkomen>, term: string, bij: Voorkomen): void {
  const al = termen.get(term)
  if (!al) termen.set(term, { ...bij, posities: [...bij.posities] })
  else {
    if (bij.sterkte > VELDGEWICHT[al.veld] / 2 && VELDGEWICHT[bij.veld] > VELDGEWICHT[al.veld]) al.veld = bij.veld
    al.sterkte += bij.sterkte
    al.posities.push(...bij.posities)
  }
}

/** Per woord van een zoekwoord welk deel ervan het is. */
const deelVan =
  ({ isStop }: Codeerder) =>
  (zoekwoord: string): number[] => {
    const woorden = woordenVan(zoekwoord)
    const aantal = woorden.filter(({ vorm }) => !isStop(vorm)).length
    return woorden.map(() => 1 / aantal)
  }

/** De termen van één veld: hoe vaker hoe sterker, maar elke keer minder, en in een lange tekst telt één woord minder. */
export function leesVeld(stuk: Zoekstuk, veld: Veld, codeerder: Codeerder, gemiddeld: number): Map<string, Voorkomen> {
  const gevonden = new Map<string, { gewicht: number; posities: number[] }>()
  const woorden = veldwoorden(stuk, veld)
  // Een zoekwoord van meer woorden geldt als geheel; één woord ervan zegt maar een deel.
  const delen = veld === 'zoekwoorden' || veld === 'omgangstaal' ? stuk[veld].flatMap(deelVan(codeerder)) : undefined
  const tel = (term: string, gewicht: number, positie: number) => {
    const al = gevonden.get(term) ?? { gewicht: 0, posities: [] }
    al.gewicht += gewicht
    al.posities.push(positie)
    gevonden.set(term, al)
  }
  woorden.forEach(({ vorm, vast }, i) => {
    const deel = delen?.[i] ?? 1
    const positie = positieVan(veld, i)
    if (!codeerder.isStop(vorm))
      for (const { term, gewicht } of codeerder.termen(vorm, stuk.taal)) tel(term, gewicht * deel, positie)
    // `e-health` is ook als `ehealth` te vinden.
    const vorige = woorden[i - 1]
    if (/^\d/.test(vorm) && veld !== 'verband') tel(GETAL, 1, positie)
    // `af te wijken` is ook als `afwijken` te vinden.
    const voor = woorden[i - 2]?.vorm ?? ''
    if (vorige?.vorm === 'te' && VOORVOEGSEL.test(voor)) tel(codeerder.stam(voor + vorm, stuk.taal), 1, positie)
    if (vast && vorige) tel(codeerder.stam(vorige.vorm + vorm, stuk.taal), 1, positie)
  })
  const lengte = lengteFactor(woorden.length, gemiddeld)
  const sterk = (gewicht: number) => (VELDGEWICHT[veld] * (gewicht * 1.8)) / (gewicht + 0.8 * lengte)
  return new Map(
    [...gevonden].map(([term, { gewicht, posities }]) => [term, { sterkte: sterk(gewicht), posities, veld }]),
  )
}

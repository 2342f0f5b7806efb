import { onthoudVorige } from './onthoud'
import type { Begrepen, Uitleg } from './uitleg'
import type { Voorkomen } from './voorkomen'
import type { Zoekindex } from './zoekindex'

/** Hoe ver twee woorden uit elkaar mogen staan om samen iets te zeggen. */
const NABIJ = 3

/** Of een getal vlak voor het woord staat: `4000 patiënten`. */
const isVlakVoor = (getal: Voorkomen, woord: Voorkomen): boolean =>
  getal.posities.some(p => woord.posities.includes(p + 1))

const isBijeen = (a: Voorkomen, b: Voorkomen, afstand: number): boolean =>
  a.posities.some(p => b.posities.some(q => Math.abs(p - q) <= afstand))

/** De beste uitleg van een zoekwoord in een stuk, en hoe haar termen daar staan. */
export interface Raak {
  waarde: number
  uitleg: Uitleg
  gevonden: Voorkomen[]
}

/** Een stuk dat alle termen van een uitleg heeft. */
interface Samen {
  plaats: number
  gevonden: Voorkomen[]
  /** Gemiddeld over de termen. */
  sterkte: number
  /** Minder dan 1 als zij los van elkaar staan. */
  bijeen: number
}

function hoeSamen(plaats: number, gevonden: Voorkomen[]): Samen {
  const los = gevonden.some((bij, i) => {
    const vorige = gevonden[i - 1]
    return vorige && !isBijeen(vorige, bij, NABIJ)
  })
  const sterkte = gevonden.reduce((som, { sterkte }) => som + sterkte, 0) / gevonden.length
  return { plaats, gevonden, sterkte, bijeen: los ? 0.35 : 1 }
}

/** De stukken die al deze termen hebben. De index weet wie de eerste heeft; de andere hoeven niet bekeken te worden. */
function vindSamen([eerste = '', ...rest]: string[], { vind, termen }: Zoekindex): Samen[] {
  return vind(eerste).flatMap(({ plaats, bij }) => {
    const gevonden = [bij]
    for (const term of rest) {
      const ook = termen[plaats]?.get(term)
      if (!ook) return []
      gevonden.push(ook)
    }
    return [hoeSamen(plaats, gevonden)]
  })
}

const opzoeker = onthoudVorige<Zoekindex, Samen[]>()

/** Of termen hier alleen uit de omgangstaal bekend zijn: een aanwijzing, en maar half bewijs. */
export const isAangewezen = (gevonden: Voorkomen[]): boolean => gevonden.every(({ veld }) => veld === 'omgangstaal')

/** Bij `hoeveel` staat het getal vlak voor het woord; een half getypt woord is geen woord dat iemand in de mond neemt. */
function magZo({ reden }: Uitleg, gevonden: Voorkomen[]): boolean {
  const [getal, woord] = gevonden
  if (reden === 'getal') return getal !== undefined && woord !== undefined && isVlakVoor(getal, woord)
  return reden !== 'woorddeel' || !isAangewezen(gevonden)
}

/** Per stuk van elk zoekwoord de beste uitleg. */
export function besteUitleg(
  { woorden, uitleg }: Begrepen,
  waarde: number[],
  index: Zoekindex,
): Map<number, (Raak | undefined)[]> {
  const zoekOp = opzoeker(index)
  const perStuk = new Map<number, (Raak | undefined)[]>()
  uitleg.forEach((een, i) => {
    for (const { plaats, gevonden, sterkte, bijeen } of zoekOp(een.termen.join(' '), () =>
      vindSamen(een.termen, index),
    )) {
      const hoe = magZo(een, gevonden) ? een.gewicht * sterkte * bijeen * (waarde[i] ?? 0) : 0
      if (hoe === 0) continue
      const beste = perStuk.get(plaats) ?? woorden.map(() => undefined)
      perStuk.set(plaats, beste)
      for (let plek = een.van; plek <= een.tot; plek++)
        if (hoe > (beste[plek]?.waarde ?? 0)) beste[plek] = { waarde: hoe, uitleg: een, gevonden }
    }
  })
  return perStuk
}

/** Extra voor zoekwoorden die ook in het stuk bij elkaar staan. */
export function samenhang(beste: (Raak | undefined)[], { woorden }: Begrepen): number {
  let extra = 0
  for (let plek = 1; plek < beste.length; plek++) {
    const [links, rechts] = [beste[plek - 1], beste[plek]]
    if (!links || !rechts || links.uitleg === rechts.uitleg) continue
    const [a, b] = [links.gevonden.at(-1), rechts.gevonden[0]]
    if (!a || !b || !isBijeen(a, b, NABIJ)) continue
    extra += 0.5 * Math.min(woorden[plek - 1]?.zeldzaam ?? 0, woorden[plek]?.zeldzaam ?? 0)
  }
  return extra
}

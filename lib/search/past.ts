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

/** Hoe goed een stuk bij één uitleg past, als daar al haar termen staan. */
function past({ gewicht, reden }: Uitleg, gevonden: Voorkomen[]): number {
  const [eerste, tweede] = gevonden
  if (reden === 'getal' && !(eerste && tweede && isVlakVoor(eerste, tweede))) return 0
  const sterkte = gevonden.reduce((som, { sterkte }) => som + sterkte, 0) / gevonden.length
  const los = gevonden.some((bij, i) => {
    const vorige = gevonden[i - 1]
    return vorige && !isBijeen(vorige, bij, NABIJ)
  })
  return gewicht * sterkte * (los ? 0.35 : 1)
}

/** De beste uitleg van een zoekwoord in een stuk, en hoe haar termen daar staan. */
export interface Raak {
  waarde: number
  uitleg: Uitleg
  gevonden: Voorkomen[]
}

/** Hoe alle termen in een stuk staan; niets als er een ontbreekt. */
function vindAlle(
  rest: string[],
  eerste: Voorkomen,
  stuk: Map<string, Voorkomen> | undefined,
): Voorkomen[] | undefined {
  const gevonden = [eerste]
  for (const term of rest) {
    const bij = stuk?.get(term)
    if (!bij) return undefined
    gevonden.push(bij)
  }
  return gevonden
}

/**
 * Per stuk van elk zoekwoord de beste uitleg. De index weet welke stukken een term hebben; de andere hoeven niet
 * bekeken te worden.
 */
export function besteUitleg(
  { woorden, uitleg }: Begrepen,
  waarde: number[],
  { vind, termen }: Zoekindex,
): Map<number, (Raak | undefined)[]> {
  const perStuk = new Map<number, (Raak | undefined)[]>()
  uitleg.forEach((een, i) => {
    const [eerste = '', ...rest] = een.termen
    for (const { plaats, bij } of vind(eerste)) {
      const gevonden = vindAlle(rest, bij, termen[plaats])
      const hoe = gevonden ? past(een, gevonden) * (waarde[i] ?? 0) : 0
      if (!gevonden || hoe === 0) continue
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

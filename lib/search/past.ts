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

/** Hoe goed een stuk bij één uitleg past; 0 als er een term ontbreekt. */
function past({ termen, gewicht, reden }: Uitleg, stuk: Map<string, Voorkomen>): number {
  const gevonden: Voorkomen[] = []
  for (const term of termen) {
    const bij = stuk.get(term)
    if (!bij) return 0
    gevonden.push(bij)
  }
  const [eerste, tweede] = gevonden
  if (reden === 'getal' && !(eerste && tweede && isVlakVoor(eerste, tweede))) return 0
  const sterkte = gevonden.reduce((som, { sterkte }) => som + sterkte, 0) / gevonden.length
  const los = gevonden.some((bij, i) => {
    const vorige = gevonden[i - 1]
    return vorige && !isBijeen(vorige, bij, NABIJ)
  })
  return gewicht * sterkte * (los ? 0.35 : 1)
}

/** De beste uitleg van een zoekwoord in een stuk. */
export interface Raak {
  waarde: number
  uitleg: Uitleg
}

/**
 * Per stuk van elk zoekwoord de beste uitleg. FlexSearch weet welke stukken een term hebben; de andere hoeven niet
 * bekeken te worden.
 */
export function besteUitleg(
  { woorden, uitleg }: Begrepen,
  waarde: number[],
  { flex, tabel, termen }: Zoekindex,
): Map<number, (Raak | undefined)[]> {
  const perStuk = new Map<number, (Raak | undefined)[]>()
  uitleg.forEach((een, i) => {
    for (const id of flex.search(een.termen[0] ?? '', { limit: tabel.stukken.length })) {
      const plaats = Number(id)
      const stuk = termen[plaats]
      const hoe = stuk ? past(een, stuk) * (waarde[i] ?? 0) : 0
      if (hoe === 0) continue
      const beste = perStuk.get(plaats) ?? woorden.map(() => undefined)
      perStuk.set(plaats, beste)
      for (let plek = een.van; plek <= een.tot; plek++)
        if (hoe > (beste[plek]?.waarde ?? 0)) beste[plek] = { waarde: hoe, uitleg: een }
    }
  })
  return perStuk
}

/** Extra voor zoekwoorden die ook in het stuk bij elkaar staan. */
export function samenhang(beste: (Raak | undefined)[], { woorden }: Begrepen, stuk: Map<string, Voorkomen>): number {
  let extra = 0
  for (let plek = 1; plek < beste.length; plek++) {
    const [links, rechts] = [beste[plek - 1], beste[plek]]
    if (!links || !rechts || links.uitleg === rechts.uitleg) continue
    const a = stuk.get(links.uitleg.termen.at(-1) ?? '')
    const b = stuk.get(rechts.uitleg.termen[0] ?? '')
    if (!a || !b || !isBijeen(a, b, NABIJ)) continue
    extra += 0.5 * Math.min(woorden[plek - 1]?.zeldzaam ?? 0, woorden[plek]?.zeldzaam ?? 0)
  }
  return extra
}

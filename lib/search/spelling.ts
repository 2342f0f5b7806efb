import { distance } from 'fastest-levenshtein'
import type { Codeerder } from './codeer'
import { VELDEN, type Zoekstuk } from './tabel'
import { veldwoorden } from './veldwoorden'

/** Een woord uit de inhoud en hoe ver een verkeerd gespeld woord ervan af staat. */
export interface Spelgenoot {
  term: string
  afstand: number
}

export interface Spelling {
  /** De dichtstbijzijnde termen, alleen voor woorden van vijf letters of meer. */
  zoek: (vorm: string) => Spelgenoot[]
  /** De termen van langere woorden die zo beginnen of eindigen. */
  deel: (vorm: string) => string[]
}

const KORTSTE = 5

/** Hoe een woord ongeveer klinkt: wie `kontinuiteit` of `pratijk` schrijft, schrijft op gehoor. */
const klank = (woord: string): string =>
  woord
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/sch/g, 's')
    .replace(/ch/g, 'g')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/[cq]/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/ij|ei|y/g, 'i')
    .replace(/ie/g, 'i')
    .replace(/ou|au/g, 'o')
    .replace(/z/g, 's')
    .replace(/v/g, 'f')
    .replace(/d$/, 't')
    .replace(/([^aeou])\1+/g, '$1')

/** Of twee woorden alleen verschillen doordat twee letters naast elkaar verwisseld zijn. */
function isVerwisseld(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2)
}

const grens = (lengte: number) => (lengte < KORTSTE ? 0 : lengte < 8 ? 1 : lengte < 13 ? 2 : 3)

export function maakSpelling(stukken: Zoekstuk[], { stam, isStop }: Codeerder): Spelling {
  const vormen = new Map<string, { term: string; klank: string }>()
  for (const stuk of stukken)
    for (const veld of VELDEN)
      for (const { vorm } of veldwoorden(stuk, veld))
        if (vorm.length >= 4 && !/\d/.test(vorm) && !isStop(vorm) && !vormen.has(vorm))
          vormen.set(vorm, { term: stam(vorm, stuk.taal), klank: klank(vorm) })
  const lijst = [...vormen].sort(([a], [b]) => (a < b ? -1 : 1))

  return {
    deel: vorm => {
      const eindigt = (ander: string) => vorm.length >= KORTSTE && ander.endsWith(vorm)
      const langer = lijst.filter(([ander]) => ander.startsWith(vorm) || eindigt(ander))
      return [...new Set(langer.map(([, { term }]) => term))]
    },
    zoek: vorm => {
      const ruimte = grens(vorm.length)
      if (ruimte === 0) return []
      const gehoord = klank(vorm)
      const beste = new Map<string, number>()
      for (const [ander, { term, klank }] of lijst) {
        if (Math.abs(ander.length - vorm.length) > ruimte) continue
        const geschreven = isVerwisseld(vorm, ander) ? 1 : distance(vorm, ander)
        // Wat hetzelfde klinkt, is dichterbij dan het aantal letters zegt.
        const afstand = Math.min(geschreven, distance(gehoord, klank) + 0.5)
        // De eerste letter gaat zelden mis, en een andere maakt bijna altijd een ander woord.
        if (afstand > ruimte || klank[0] !== gehoord[0]) continue
        if (afstand < (beste.get(term) ?? Number.POSITIVE_INFINITY)) beste.set(term, afstand)
      }
      const kortst = Math.min(...beste.values())
      return [...beste].filter(([, afstand]) => afstand <= kortst).map(([term, afstand]) => ({ term, afstand }))
    },
  }
}

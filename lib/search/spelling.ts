import { distance } from 'fastest-levenshtein'
import { TALEN } from '@/lib/domain/taal'
import type { Codeerder } from './codeer'
import { onthoud } from './onthoud'
import { EIGEN_VELDEN, type Zoekstuk } from './tabel'
import { vormenVan } from './woordenboek'

/** Een woord uit de inhoud en hoe ver een verkeerd gespeld woord ervan af staat. */
export interface Spelgenoot {
  term: string
  afstand: number
}

export interface Spelling {
  /** De dichtstbijzijnde termen, alleen voor woorden van vijf letters of meer. */
  zoek: (vorm: string) => Spelgenoot[]
  /** De termen van langere woorden die zo beginnen of eindigen, alleen voor vier letters of meer. */
  deel: (vorm: string) => string[]
}

const KORTSTE = 5
/** Zo lang is elk woord dat hier telt. */
const BEGIN = 4

const KLANKEN: Record<string, string> = {
  ph: 'f',
  th: 't',
  sch: 's',
  ch: 'g',
  c: 'k',
  q: 'k',
  x: 'ks',
  ij: 'i',
  ei: 'i',
  y: 'i',
  ie: 'i',
  ou: 'o',
  au: 'o',
  z: 's',
  v: 'f',
}

/** Hoe een woord ongeveer klinkt: wie `kontinuiteit` of `pratijk` schrijft, schrijft op gehoor. */
const klank = (woord: string): string =>
  woord
    .replace(/sch|ph|th|ch|c(?=[eiy])|[cq]|x|ij|ei|ie|y|ou|au|z|v/g, (teken, plaats: number) =>
      teken === 'c' && /[eiy]/.test(woord[plaats + 1] ?? '') ? 's' : (KLANKEN[teken] ?? teken),
    )
    .replace(/([^aeou])\1+/g, '$1')
    .replace(/d$/, 't')

/** Of twee woorden alleen verschillen doordat twee letters naast elkaar verwisseld zijn. */
function isVerwisseld(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2)
}

const grens = (lengte: number) => (lengte < KORTSTE ? 0 : lengte < 8 ? 1 : lengte < 13 ? 2 : 3)

interface Bekend {
  vorm: string
  term: string
  klank: string
}

/** Elk woord uit de inhoud dat lang genoeg is om fout te spellen. */
function bekendeWoorden(stukken: Zoekstuk[], { stam, isStop }: Codeerder): Bekend[] {
  const bekend = TALEN.flatMap(taal =>
    vormenVan(stukken, taal, EIGEN_VELDEN)
      .filter(vorm => vorm.length >= BEGIN && !/\d/.test(vorm) && !isStop(vorm))
      .map(vorm => ({ vorm, term: stam(vorm, taal), klank: klank(vorm) })),
  )
  return [...new Map(bekend.map(een => [een.vorm, een])).values()]
}

/** De woorden bijeen die zo beginnen of eindigen; wie typt, vraagt het bij elke letter. */
function opRand(woorden: Bekend[], randVan: (vorm: string) => string): Map<string, Bekend[]> {
  const bijeen = new Map<string, Bekend[]>()
  for (const woord of woorden) {
    const rand = randVan(woord.vorm)
    const al = bijeen.get(rand)
    if (al) al.push(woord)
    else bijeen.set(rand, [woord])
  }
  return bijeen
}
const beginVan = (vorm: string) => vorm.slice(0, BEGIN)
const eindVan = (vorm: string) => vorm.slice(-KORTSTE)

export function maakSpelling(stukken: Zoekstuk[], codeerder: Codeerder): Spelling {
  // Pas als iemand iets typt wat er niet staat.
  let bewaard: { alle: Bekend[]; begin: Map<string, Bekend[]>; eind: Map<string, Bekend[]> } | undefined
  const woorden = () => {
    if (bewaard) return bewaard
    const alle = bekendeWoorden(stukken, codeerder)
    bewaard = { alle, begin: opRand(alle, beginVan), eind: opRand(alle, eindVan) }
    return bewaard
  }
  return {
    deel: onthoud(vorm => {
      const { begin, eind } = woorden()
      const langer = begin.get(beginVan(vorm))?.filter(({ vorm: ander }) => ander.startsWith(vorm)) ?? []
      if (vorm.length >= KORTSTE)
        langer.push(...(eind.get(eindVan(vorm))?.filter(({ vorm: ander }) => ander.endsWith(vorm)) ?? []))
      return [...new Set(langer.map(({ term }) => term))]
    }),
    zoek: onthoud(vorm => {
      const ruimte = grens(vorm.length)
      if (ruimte === 0) return []
      const gehoord = klank(vorm)
      const beste = new Map<string, number>()
      for (const { vorm: ander, term, klank } of woorden().alle) {
        if (Math.abs(ander.length - vorm.length) > ruimte) continue
        // De eerste letter gaat zelden mis, en een andere maakt bijna altijd een ander woord.
        if (klank[0] !== gehoord[0]) continue
        const geschreven = isVerwisseld(vorm, ander) ? 1 : distance(vorm, ander)
        // Wat hetzelfde klinkt, is dichterbij dan het aantal letters zegt.
        const afstand = Math.min(geschreven, distance(gehoord, klank) + 0.5)
        if (afstand > ruimte) continue
        if (afstand < (beste.get(term) ?? Number.POSITIVE_INFINITY)) beste.set(term, afstand)
      }
      const kortst = Math.min(...beste.values())
      return [...beste].filter(([, afstand]) => afstand <= kortst).map(([term, afstand]) => ({ term, afstand }))
    }),
  }
}

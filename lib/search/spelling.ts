import { distance } from 'fastest-levenshtein'
import { TALEN } from '@/lib/domain/taal'
import type { Codeerder } from './codeer'
import type { Zoekstuk } from './tabel'
import { vormenVan } from './woordenboek'

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
    vormenVan(stukken, taal)
      .filter(vorm => vorm.length >= 4 && !/\d/.test(vorm) && !isStop(vorm))
      .map(vorm => ({ vorm, term: stam(vorm, taal), klank: klank(vorm) })),
  )
  return [...new Map(bekend.map(een => [een.vorm, een])).values()]
}

export function maakSpelling(stukken: Zoekstuk[], codeerder: Codeerder): Spelling {
  // Pas als iemand iets typt wat er niet staat.
  let bewaard: Bekend[] | undefined
  const woorden = () => {
    bewaard ??= bekendeWoorden(stukken, codeerder)
    return bewaard
  }
  return {
    deel: vorm => {
      const eindigt = (ander: string) => vorm.length >= KORTSTE && ander.endsWith(vorm)
      const langer = woorden().filter(({ vorm: ander }) => ander.startsWith(vorm) || eindigt(ander))
      return [...new Set(langer.map(({ term }) => term))]
    },
    zoek: vorm => {
      const ruimte = grens(vorm.length)
      if (ruimte === 0) return []
      const gehoord = klank(vorm)
      const beste = new Map<string, number>()
      for (const { vorm: ander, term, klank } of woorden()) {
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

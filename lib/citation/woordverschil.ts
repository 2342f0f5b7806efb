import type { Stuk } from '@/lib/domain/redline'

/** Boven zoveel woorden is een verschil niet meer te overzien, en het rekenwerk kwadratisch. */
const MAX_WOORDEN = 150

const kern = (woord: string): string => woord.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** De lengte van de langste gemeenschappelijke rij vanaf elk paar plaatsen. */
function langsteRijen(oud: string[], nieuw: string[]): number[][] {
  const lengte = Array.from({ length: oud.length + 1 }, () => new Array<number>(nieuw.length + 1).fill(0))
  const op = (i: number, j: number) => lengte[i]?.[j] ?? 0
  for (let i = oud.length - 1; i >= 0; i--)
    for (let j = nieuw.length - 1; j >= 0; j--) {
      const rij = lengte[i]
      const zelfde = kern(oud[i] ?? '') === kern(nieuw[j] ?? '')
      if (rij) rij[j] = zelfde ? 1 + op(i + 1, j + 1) : Math.max(op(i + 1, j), op(i, j + 1))
    }
  return lengte
}

/**
 * Wat er van de ene zin naar de andere verandert, woord voor woord; leestekens en hoofdletters tellen niet.
 * Klein en zonder bibliotheek, want dit draait in de browser; de redline van een editie maakt lib/diff.
 */
export function vergelijkWoorden(oud: string, nieuw: string): Stuk[] | undefined {
  const [a, b] = [oud, nieuw].map(zin => zin.split(/\s+/).filter(Boolean)) as [string[], string[]]
  if (Math.max(a.length, b.length) > MAX_WOORDEN) return undefined
  const lengte = langsteRijen(a, b)
  const op = (i: number, j: number) => lengte[i]?.[j] ?? 0
  const stukken: Stuk[] = []
  const zet = (soort: Stuk['soort'], woord = '') => {
    const laatste = stukken.at(-1)
    if (laatste?.soort === soort) laatste.tekst += ` ${woord}`
    else stukken.push({ soort, tekst: woord })
  }
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const beide = i < a.length && j < b.length
    if (beide && kern(a[i] ?? '') === kern(b[j] ?? '')) {
      zet('gelijk', a[i])
      i++
      j++
    } else if (j >= b.length || (beide && op(i + 1, j) >= op(i, j + 1))) zet('weg', a[i++])
    else zet('nieuw', b[j++])
  }
  return stukken
}

import { woordenVan } from './woorden'

/** Vanaf hier is het dezelfde zin met andere woorden erin; de grenzen zijn op de teksten van editie 1.0.0 gekozen. */
const LIJKT = 0.6
/** Hieronder is de overeenkomst toeval. */
const VERWANT = 0.3
/** Zoveel woorden van een zin tellen mee. */
const MAX_WOORDEN = 150

/** Een zin die te vinden is, met wat erbij hoort. */
export interface Vindbaar<B> {
  zin: string
  bij: B
}

interface Gelijkenis<B> extends Vindbaar<B> {
  past: 'lijkt' | 'verwant'
  score: number
}

/** De woorden van een zin en elk paar dat naast elkaar staat; een paar weegt de volgorde mee. */
const kenmerken = (woorden: string[]): Set<string> =>
  new Set([...woorden, ...woorden.slice(1).map((woord, i) => `${woorden[i]} ${woord}`)])

/**
 * Zoekt de zinnen die het meest op een andere lijken: het deel van haar woorden en woordparen dat ze gemeen hebben,
 * waarin een zeldzaam woord zwaarder weegt dan een gewoon.
 */
export function maakLijktZoeker<B>(zinnen: Vindbaar<B>[]): (gezocht: string, hoeveel: number) => Gelijkenis<B>[] {
  const waarin = new Map<string, number[]>()
  zinnen.forEach(({ zin }, nr) => {
    for (const kenmerk of kenmerken(woordenVan(zin))) {
      const bekend = waarin.get(kenmerk)
      if (bekend) bekend.push(nr)
      else waarin.set(kenmerk, [nr])
    }
  })
  const gewicht = (kenmerk: string) => Math.log(1 + zinnen.length / (1 + (waarin.get(kenmerk)?.length ?? 0)))

  return (gezocht, hoeveel) => {
    const scores = new Map<number, number>()
    let geheel = 0
    for (const kenmerk of kenmerken(woordenVan(gezocht).slice(0, MAX_WOORDEN))) {
      const zwaarte = gewicht(kenmerk)
      geheel += zwaarte
      for (const nr of waarin.get(kenmerk) ?? []) scores.set(nr, (scores.get(nr) ?? 0) + zwaarte)
    }
    return [...scores]
      .map(([nr, som]) => ({ nr, score: som / geheel }))
      .filter(({ score }) => score >= VERWANT)
      .sort((a, b) => b.score - a.score || a.nr - b.nr)
      .slice(0, hoeveel)
      .flatMap(({ nr, score }) => {
        const gevonden = zinnen[nr]
        return gevonden ? [{ ...gevonden, score, past: score >= LIJKT ? 'lijkt' : 'verwant' } as const] : []
      })
  }
}

import { WIJZEN, type Wijze } from './verloop'

export const isWijze = (waarde: unknown): waarde is Wijze => WIJZEN.some(wijze => wijze === waarde)

/** De plaats in `1.2.3` die omhooggaat: een norm erbij of strenger, een norm losser of weg, geen norm anders. */
const PLAATS = {
  toevoeging: 0,
  aanscherping: 0,
  versoepeling: 1,
  vervallen: 1,
  correctie: 2,
} as const satisfies Record<Wijze, number>

export const EERSTE_VERSIE = '1.0.0'

type Drietal = [number, number, number]

/** De drie getallen van `1.2.3`; niets als het geen versie is (dus ook niet `1.2`, `v1.2.3` of `1.02.3`). */
export function ontleedVersie(versie: string): Drietal | undefined {
  const delen = /^(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})$/.exec(versie)
  return delen ? [Number(delen[1]), Number(delen[2]), Number(delen[3])] : undefined
}

export const isVersie = (versie: string): boolean => ontleedVersie(versie) !== undefined

function moetVersie(versie: string): Drietal {
  const delen = ontleedVersie(versie)
  if (!delen) throw new Error(`"${versie}" is geen versie`)
  return delen
}

/** Onder nul als `a` ouder is dan `b`; om mee te sorteren, oudste eerst. */
export function vergelijkVersies(a: string, b: string): number {
  const [links, rechts] = [moetVersie(a), moetVersie(b)]
  return links[0] - rechts[0] || links[1] - rechts[1] || links[2] - rechts[2]
}

/**
 * De versie die op `vorige` volgt: de zwaarste wijziging bepaalt welke plaats omhooggaat.
 * Zonder vorige is het de eerste; zonder wijzigingen is er geen volgende.
 */
export function volgendeVersie(vorige: string | undefined, wijzen: readonly Wijze[]): string | undefined {
  if (vorige === undefined) return EERSTE_VERSIE
  if (wijzen.length === 0) return undefined
  const plaats = Math.min(...wijzen.map(wijze => PLAATS[wijze]))
  const verhoogd = moetVersie(vorige).map((getal, i) => (i < plaats ? getal : i === plaats ? getal + 1 : 0))
  return verhoogd.join('.')
}

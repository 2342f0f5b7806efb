import type { Codeerder } from './codeer'
import { leesAaneen, leesHoeveel, leesNamen } from './lees-namen'
import { type Lezing, leesWoord, raadWoord } from './lees-woord'
import { isVraagzin } from './stopwoorden'
import { type Begrepen, GOK, type Uitleg, zeldzaamheid } from './uitleg'
import { woordenVan } from './woorden'
import type { Zoekindex } from './zoekindex'

/** Een woord dat nergens staat, weegt als een gewoon woord: het zegt niet veel als wij het niet kennen. */
const ONBEKEND = 2
/** Hoeveel van zijn zeldzaamheid een woord houdt dat overal bij past. */
const LICHT = 0.35

const op =
  (plek: number) =>
  (lezing: Lezing): Uitleg => ({ ...lezing, van: plek, tot: plek })

/** De woorden van een vraag die iets zeggen. */
export const zegtVan = (vraag: string, { isStop }: Codeerder): string[] =>
  woordenVan(vraag)
    .map(({ vorm }) => vorm)
    .filter(vorm => !isStop(vorm))

/** Ontleedt een vraag in woorden die iets zeggen en alles wat daarmee bedoeld kan zijn. */
export function begrijp(vraag: string, index: Zoekindex): Begrepen {
  const { codeerder } = index
  const woorden = zegtVan(vraag, codeerder)
  const uitleg = [
    ...woorden.flatMap((vorm, plek) => leesWoord(vorm, index).map(op(plek))),
    ...leesNamen(
      woorden.map(vorm => codeerder.stam(vorm, 'nl')),
      index,
    ),
    ...leesAaneen(woorden, index),
    ...leesHoeveel(woorden, index),
  ]
  const zekerVan = woorden.map((_, plek) => uitleg.filter(({ van, tot }) => van <= plek && plek <= tot))
  woorden.forEach((vorm, plek) => {
    const hier = zekerVan[plek] ?? []
    if (hier.every(({ reden, van, tot }) => van === tot && (reden === 'samenstelling' || GOK.has(reden))))
      uitleg.push(...raadWoord(vorm, hier.length > 0, index).map(op(plek)))
  })
  return {
    isVraag: isVraagzin(vraag) && woorden.filter(vorm => !codeerder.isLicht(vorm)).length > 1,
    woorden: woorden.map((vorm, plek) => {
      const hier = uitleg.filter(({ van, tot }) => van <= plek && plek <= tot)
      const waarden = (uit: Uitleg[]) =>
        uit.map(({ termen }) => Math.max(...termen.map(term => zeldzaamheid(term, index))))
      // Het woord is zo zeldzaam als het zelf is; een gok of een woord dat nergens staat, weegt niet zwaarder dan gewoon.
      const eigen = waarden(hier.filter(({ reden }) => reden === 'woord'))
      const zeker = waarden(hier.filter(({ reden }) => !GOK.has(reden)))
      const zeldzaam = eigen.length > 0 ? Math.min(...eigen) : zeker.length > 0 ? Math.max(...zeker) : ONBEKEND
      const licht = codeerder.isLicht(vorm)
      return { vorm, zeldzaam: licht ? zeldzaam * LICHT : zeldzaam, onbekend: hier.length === 0, licht }
    }),
    uitleg,
    stammen: woorden.map((vorm, plek) => {
      const gok = uitleg.find(({ van, tot, reden }) => van === plek && tot === plek && reden === 'spelling')
      return gok?.termen[0] ?? codeerder.stam(vorm, 'nl')
    }),
  }
}

import { TALEN, type Taal } from '@/lib/domain/taal'
import type { Codeerder } from './codeer'
import { VELDEN, type Veld, type Zoekstuk, type Zoektabel } from './tabel'
import { veldwoorden } from './veldwoorden'

/** Een term waarmee een woord te vinden is, en hoe zwaar hij telt. */
export interface Woordterm {
  term: string
  gewicht: number
}

/** Per taal van elk woord zijn termen, de stam eerst. */
export type Woordenboek = Record<Taal, Map<string, Woordterm[]>>

/** Elk woord dat in teksten van een taal voorkomt, één keer. */
export function vormenVan(stukken: Zoekstuk[], taal: Taal, velden: readonly Veld[] = VELDEN): string[] {
  const vormen = new Set<string>()
  for (const stuk of stukken)
    if (stuk.taal === taal) for (const veld of velden) for (const { vorm } of veldwoorden(stuk, veld)) vormen.add(vorm)
  return [...vormen].sort()
}

/**
 * Schrijft van elk woord de termen op, zodat een browser niets hoeft te ontleden: dat kost een telefoon seconden. Een
 * regel per woord: het woord, zijn stam (leeg als die hetzelfde is), en met hun gewicht de andere termen.
 */
export function schrijfWoordenboek(
  { stukken }: Zoektabel,
  { isStop, termen }: Codeerder,
): Partial<Record<Taal, string>> {
  const regel = (vorm: string, taal: Taal) => {
    const [stam, ...andere] = termen(vorm, taal)
    const eigen = stam?.term === vorm ? '' : (stam?.term ?? '')
    return [vorm, eigen, ...andere.map(({ term, gewicht }) => `${term}:${gewicht}`)].join(' ')
  }
  return Object.fromEntries(
    TALEN.map(taal => [taal, vormenVan(stukken, taal).filter(vorm => !isStop(vorm))] as const)
      .filter(([, vormen]) => vormen.length > 0)
      .map(([taal, vormen]) => [taal, vormen.map(vorm => regel(vorm, taal)).join('\n')]),
  )
}

/** Leest wat `schrijfWoordenboek` schreef. */
export function leesWoordenboek(geschreven: Partial<Record<Taal, string>> | undefined): Woordenboek {
  const boek: Woordenboek = { nl: new Map(), en: new Map() }
  for (const taal of TALEN) {
    for (const regel of geschreven?.[taal]?.split('\n') ?? []) {
      const [vorm = '', stam, ...andere] = regel.split(' ')
      const rest = andere.map(een => {
        const [term = '', gewicht] = een.split(':')
        return { term, gewicht: Number(gewicht) }
      })
      boek[taal].set(vorm, [{ term: stam || vorm, gewicht: 1 }, ...rest])
    }
  }
  return boek
}

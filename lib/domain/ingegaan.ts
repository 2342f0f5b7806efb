import { type Editie, type Uitgave, WERKVERSIE } from './uitgave'
import type { Wijziging } from './verloop'

/**
 * De wijzigingen die tussen twee uitgaven ingingen; welke van de twee de oudste is, maakt niet uit.
 * Wat nog in geen editie staat, is ingegaan in de werkversie.
 * @param edities oudste eerst
 */
export function zoekIngegaan<W extends Pick<Wijziging, 'id'>>(
  edities: Pick<Editie, 'versie' | 'wijzigingen'>[],
  wijzigingen: W[],
  uitgaven: [Uitgave, Uitgave],
): W[] {
  const reeks = [...edities.map(({ versie }) => versie), WERKVERSIE]
  const [begin = 0, eind = 0] = uitgaven.map(uitgave => reeks.indexOf(uitgave)).toSorted((a, b) => a - b)
  /** De plaats in de reeks waar een wijziging inging. */
  const plaats = (id: string) => {
    const gevonden = edities.findIndex(editie => editie.wijzigingen.includes(id))
    return gevonden === -1 ? edities.length : gevonden
  }
  return wijzigingen.filter(({ id }) => plaats(id) > begin && plaats(id) <= eind)
}

import type { Soort } from '@/lib/domain/soort'
import type { Treffer } from '@/lib/search/zoek'

export interface Treffergroep {
  soort: Soort
  items: Treffer[]
}

/** Treffers per soort; de soort met de beste treffer eerst, en daarbinnen de beste eerst. */
export function groepeer(treffers: readonly Treffer[]): Treffergroep[] {
  const groepen = new Map<Soort, Treffer[]>()
  for (const treffer of treffers) groepen.set(treffer.soort, [...(groepen.get(treffer.soort) ?? []), treffer])
  return [...groepen].map(([soort, items]) => ({ soort, items }))
}

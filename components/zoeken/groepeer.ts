import type { Soort } from '@/lib/domain/soort'

export interface Soortgroep<T> {
  soort: Soort
  items: T[]
}

/** Resultaten per soort; de soort met de beste eerst, en daarbinnen de beste eerst. */
export function groepeer<T extends { soort: Soort }>(resultaten: readonly T[]): Soortgroep<T>[] {
  const groepen = new Map<Soort, T[]>()
  for (const een of resultaten) groepen.set(een.soort, [...(groepen.get(een.soort) ?? []), een])
  return [...groepen].map(([soort, items]) => ({ soort, items }))
}

import type { Vormwaarden } from '@/lib/domain/voorstelvorm'

/** Wat iemand typte en nog niet verstuurde. Blijft in deze browser; de server ziet het pas bij bekijken en versturen. */
export interface Concept {
  waarden: Vormwaarden
  /** Wanneer, in milliseconden. */
  tijd: number
}

/** Een browser kan opslag weigeren; dan blijft er niets bewaard en zegt de pagina dat. */
function opslag(): Storage | undefined {
  try {
    return window.localStorage
  } catch {
    return undefined
  }
}

const sleutelVan = ({ soort, id, bij }: Vormwaarden): string => `voorstel:${soort}:${id || bij}`

/** Het concept bij dit onderdeel; niets als er geen is, of als het niet te lezen is. */
export function leesConcept(begin: Vormwaarden): Concept | undefined {
  try {
    const { waarden, tijd } = JSON.parse(opslag()?.getItem(sleutelVan(begin)) ?? 'null') as Concept
    // Een veld dat er in een oudere uitgave van deze pagina niet was, is gewoon leeg.
    return { waarden: { ...begin, ...waarden }, tijd: Number(tijd) }
  } catch {
    return undefined
  }
}

/** @returns of de browser het bewaart */
export function bewaarConcept(waarden: Vormwaarden): boolean {
  try {
    const plaats = opslag()
    plaats?.setItem(sleutelVan(waarden), JSON.stringify({ waarden, tijd: Date.now() } satisfies Concept))
    return plaats !== undefined
  } catch {
    return false
  }
}

export function wisConcept(waarden: Vormwaarden): void {
  opslag()?.removeItem(sleutelVan(waarden))
}

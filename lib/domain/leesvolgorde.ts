import { SOORTEN, type Soort } from './soort'

interface Volgbaar {
  id: string
  soort: Soort
  titel: string
  volgorde?: number
  bij?: string
}

/** Leesvolgorde: per soort eerst de kernwaarde waar het bij hoort, dan het volgnummer; naslag op naam. */
export function leesvolgorde<I extends Volgbaar>(items: I[]): I[] {
  const rang = new Map(items.map(({ id, volgorde = 0 }) => [id, volgorde]))
  const ouder = ({ bij }: I) => (bij === undefined ? 0 : (rang.get(bij) ?? 0))
  return items.toSorted(
    (a, b) =>
      SOORTEN.indexOf(a.soort) - SOORTEN.indexOf(b.soort) ||
      ouder(a) - ouder(b) ||
      (a.volgorde ?? 0) - (b.volgorde ?? 0) ||
      a.titel.localeCompare(b.titel, 'nl'),
  )
}

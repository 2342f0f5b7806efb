import { hoortBij } from '@/app/voorstellen'
import { enkel, type Zoekdelen } from '@/app/zoekdelen'
import { getItem, getOnderdelen, type Keuze } from '@/lib/content/kader'
import { naamVan } from '@/lib/domain/id'
import type { Tafelkeuze } from '@/lib/domain/tafel'
import type { Voorstel } from '@/lib/domain/voorstel'

/** Leest uit het adres wat iemand wil zien; een bekend onderdeel krijgt zijn eigen schrijfwijze. */
export function leesTafelkeuze(zoekdelen: Zoekdelen, keuze: Keuze): Tafelkeuze {
  const id = enkel(zoekdelen.id)
  return {
    status: enkel(zoekdelen.status),
    id: id && (getItem(id, keuze)?.id ?? id),
    criterium: enkel(zoekdelen.criterium),
  }
}

/** De onderdelen om uit te kiezen, in leesvolgorde: waar iets over is voorgesteld, en wat nu gekozen is. */
export function getKiesbaar(voorstellen: Voorstel[], gekozen: string | undefined, keuze: Keuze): string[] {
  const genoemd = new Set([gekozen, ...voorstellen.map(({ id }) => id)].flatMap(id => id ?? []))
  const bekend = getOnderdelen(keuze)
    .map(({ id }) => id)
    .filter(id => id === gekozen || [...hoortBij(id, keuze)].some(ander => genoemd.has(ander)))
  return [...new Set([...bekend, ...genoemd])]
}

/** Waarom er niets te zien is. */
export function waaromLeeg(voorstellen: Voorstel[], { id, status, criterium }: Tafelkeuze, keuze: Keuze) {
  const item = id === undefined ? undefined : getItem(id, keuze)
  const genoemd = voorstellen.some(voorstel => hoortBij(id, keuze).has(voorstel.id))
  if (id !== undefined && !item && !genoemd) return { wat: 'geen item', id } as const
  if (item && !genoemd) return { wat: 'bij', id: item.id, naam: naamVan(item) } as const
  return id || status || criterium ? ({ wat: 'keuze' } as const) : ({ wat: 'niets' } as const)
}

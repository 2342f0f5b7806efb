import type { Taal } from '@/lib/domain/taal'
import { adresVan, kortAdres } from './adres'
import { leesKort } from './gezocht'

/** De bestanden waarin een verwijzingenprogramma een verwijzing leest, met hoe hun naam eindigt. */
export const VERWIJSBESTANDEN = {
  bib: '.bib',
  ris: '.ris',
  csl: '.csl.json',
} as const

export type Verwijsbestand = keyof typeof VERWIJSBESTANDEN

export const VERWIJSVORMEN = Object.keys(VERWIJSBESTANDEN) as Verwijsbestand[]

/** Hoe de nieuwste editie op het interne pad heet, als het adres er geen noemt. */
export const VANDAAG = 'vandaag'

/** De pagina met alles om een onderdeel in een editie te citeren. */
export const citeerAdres = (id: string, editie: string, taal: Taal): string =>
  `${adresVan({ sectie: 'citeren' }, taal)}?${new URLSearchParams({ item: id, editie })}`

/** Het bestand met de verwijzing, zoals `/C-K8@1.0.0.bib?taal=nl`. */
export const verwijsAdres = (id: string, editie: string, vorm: Verwijsbestand, taal: Taal): string =>
  `${kortAdres(id, editie)}${VERWIJSBESTANDEN[vorm]}?taal=${taal}`

/** Welk verwijsbestand een adres noemt; zonder editie is het de nieuwste. Niets als het er geen is. */
export function leesVerwijzing(naam: string): { id: string; editie?: string; vorm: Verwijsbestand } | undefined {
  const vorm = VERWIJSVORMEN.find(bekend => naam.toLowerCase().endsWith(VERWIJSBESTANDEN[bekend]))
  if (!vorm) return undefined
  const [id = '', editie, ...rest] = leesKort(naam.slice(0, -VERWIJSBESTANDEN[vorm].length))
  return rest.length > 0 ? undefined : { id, editie, vorm }
}

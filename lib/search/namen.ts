import { slugVan } from '@/lib/domain/id'
import type { Codeerder } from './codeer'
import type { Zoekstuk } from './tabel'
import { woordenVan } from './woorden'

/** Een begrip of bron met alles waaronder het bekendstaat, elk als rij stammen. */
export interface Benoemd {
  slug: string
  /** De eerste is de titel. */
  namen: string[][]
}

export type Namenboek = Map<string, Benoemd[]>

const SCHEIDING = ' '

/** De stammen van een naam, zonder stopwoorden; zo is `taken overdragen` ook `overdragen van taken`. */
export const stammenVan = (tekst: string, { stam, isStop }: Codeerder): string[] =>
  woordenVan(tekst)
    .filter(({ vorm }) => !isStop(vorm))
    .map(({ vorm }) => stam(vorm, 'nl'))

/** De woordvolgorde telt niet: wie van huisarts wisselt, zoekt `wisselen van huisarts`. */
export const sleutelVan = (stammen: string[]): string => stammen.toSorted().join(SCHEIDING)

/** `Wet op … (WGBO)` heet ook `WGBO`, en ook zonder haakjes. */
function uitTitel(titel: string): string[] {
  const [, voor, tussen] = /^(.*?)\s*\(([^()]+)\)$/.exec(titel) ?? []
  return voor && tussen ? [voor, tussen] : []
}

export const alleNamen = ({ titel, namen }: Zoekstuk): string[] => [titel, ...uitTitel(titel), ...namen]

/** Waar elke naam van een begrip of bron bij hoort; de redactie vult dit door in content/ een synoniem te zetten. */
export function maakNamenboek(stukken: Zoekstuk[], codeerder: Codeerder): Namenboek {
  const boek: Namenboek = new Map()
  for (const stuk of stukken) {
    if (stuk.soort !== 'begrip' && stuk.soort !== 'bron') continue
    const stammen = (namen: string[]) => namen.map(naam => stammenVan(naam, codeerder)).filter(rij => rij.length > 0)
    const benoemd = { slug: slugVan(stuk.id), namen: stammen(alleNamen(stuk)) }
    // Een zoekwoord wijst aan, maar is geen ander woord ervoor: `vakantie` is geen `detachering`.
    for (const sleutel of new Set([...benoemd.namen, ...stammen(stuk.zoekwoorden)].map(sleutelVan)))
      boek.set(sleutel, [...(boek.get(sleutel) ?? []), benoemd])
  }
  return boek
}

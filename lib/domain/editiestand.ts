import { BRONTAAL, type Taal } from './taal'
import type { Editie, Stand } from './uitgave'

/** Per taal de hash van één item in een editie. */
export function hashes({ bestanden }: Editie, id: string): Map<string, string> {
  const begin = `/${id.toLowerCase()}.`
  return new Map(
    Object.entries(bestanden)
      .filter(([pad]) => pad.toLowerCase().includes(begin))
      .map(([pad, { sha256 }]) => [pad.split('.').at(-2) ?? '', sha256]),
  )
}

/** Of een item in deze editie staat; het id mag in elke schrijfwijze. */
export const heeftItem = (editie: Editie, id: string): boolean => hashes(editie, id).size > 0

/** Gelijk voor edities met dezelfde tekst van een item in deze taal; leeg als het er niet in staat. */
export function tekstsleutel(editie: Editie, id: string, taal: Taal): string {
  const gevonden = hashes(editie, id)
  return gevonden.get(taal) ?? gevonden.get(BRONTAAL) ?? ''
}

/**
 * Hoe een item van toen zich voor een lezer in deze taal verhoudt tot nu.
 * Stond de vertaling er toen of nu niet, dan telt de Nederlandse tekst: een vertaling erbij is geen andere norm.
 */
export function vergelijkItemInEdities(id: string, toen: Editie, nu: Editie, taal: Taal): Stand {
  const [oud, nieuw] = [hashes(toen, id), hashes(nu, id)]
  if (nieuw.size === 0) return 'vervallen'
  const gekozen = oud.has(taal) && nieuw.has(taal) ? taal : BRONTAAL
  return oud.get(gekozen) === nieuw.get(gekozen) ? 'gelijk' : 'gewijzigd'
}

/** De laatste editie vóór deze waarin een item stond; niets als dit de eerste was. */
export function vorigeMet(edities: readonly Editie[], id: string, versie: string): Editie | undefined {
  const plaats = edities.findIndex(editie => editie.versie === versie)
  return edities.slice(0, Math.max(0, plaats)).findLast(editie => heeftItem(editie, id))
}

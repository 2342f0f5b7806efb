import type { Editie, Stand } from './uitgave'

/** De bestanden van één item in een editie, met hun hash; per taal één. */
function hashes({ bestanden }: Editie, id: string): Map<string, string> {
  const begin = `/${id.toLowerCase()}.`
  return new Map(
    Object.entries(bestanden)
      .filter(([pad]) => pad.toLowerCase().includes(begin))
      .map(([pad, { sha256 }]) => [pad, sha256]),
  )
}

/** Of een item in deze editie staat; het id mag in elke schrijfwijze. */
export const heeftItem = (editie: Editie, id: string): boolean => hashes(editie, id).size > 0

/** Gelijk voor edities met dezelfde tekst van een item; leeg als het er niet in staat. */
export const tekstsleutel = (editie: Editie, id: string): string => [...hashes(editie, id)].toSorted().flat().join(' ')

/** Hoe een item van toen zich verhoudt tot nu: dezelfde tekst in elke taal, gewijzigd of vervallen. */
export function vergelijkItemInEdities(id: string, toen: Editie, nu: Editie): Stand {
  const oud = hashes(toen, id)
  const nieuw = hashes(nu, id)
  if (nieuw.size === 0) return 'vervallen'
  const zelfde = [...oud].every(([pad, sha256]) => nieuw.get(pad) === sha256)
  return zelfde && oud.size === nieuw.size ? 'gelijk' : 'gewijzigd'
}

/** Het kopje `Link` noemt de vorige editie waarin een item stond; niets als dit de eerste was. */
export function vorigeMet(edities: Editie[], id: string, versie: string): Editie | undefined {
  const plaats = edities.findIndex(editie => editie.versie === versie)
  return edities.slice(0, Math.max(0, plaats)).findLast(editie => heeftItem(editie, id))
}

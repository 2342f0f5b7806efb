import { type Veld, veldtekst, type Zoekstuk } from './tabel'
import { type Woord, woordenVan } from './woorden'

const gelezen = new WeakMap<Zoekstuk, Map<Veld, readonly Woord[]>>()

/** De woorden van een veld; één keer ontleed, want de index leest ze vaker en elk fragment nog eens. */
export function veldwoorden(stuk: Zoekstuk, veld: Veld): readonly Woord[] {
  const velden = gelezen.get(stuk) ?? new Map<Veld, readonly Woord[]>()
  gelezen.set(stuk, velden)
  const bekend = velden.get(veld)
  if (bekend) return bekend
  const woorden = woordenVan(veldtekst(stuk, veld))
  velden.set(veld, woorden)
  return woorden
}

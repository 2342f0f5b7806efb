import { controleerBestanden } from '../editie/bestanden'
import { controleerGeschiedenis, verdeelWijzigingen } from '../editie/geschiedenis'
import { controleerKeten } from '../editie/keten'
import { type Editie, leesEdities } from '../editie/lees'
import { controleerVerloop } from '../editie/verloop'
import { controleerWerkversie } from '../editie/werkversie'
import type { Fout } from '../fout'
import type { Register } from '../register'

/** Of de edities nog precies zijn wat er is vastgesteld. Kijkt alleen naar content/edities zelf. */
export function controleerBewaard(wortel: string): { edities: Editie[]; fouten: Fout[] } {
  const { edities, fouten } = leesEdities(wortel)
  return {
    edities,
    fouten: [
      ...fouten,
      ...controleerBestanden(edities),
      ...controleerKeten(edities),
      ...controleerVerloop(wortel, edities),
    ],
  }
}

/**
 * Of de wijzigingen kloppen met de edities, en de werkversie alleen verschilt waar een open wijziging dat zegt.
 * @param register alleen als de werkversie te lezen is; anders zou één kapot bestand fouten geven die niet kloppen
 */
export function controleerVeranderd(wortel: string, edities: Editie[], register: Register | undefined): Fout[] {
  const verdeling = verdeelWijzigingen(wortel, edities)
  return [
    ...controleerGeschiedenis(wortel, edities, verdeling),
    ...(register ? controleerWerkversie(wortel, edities, register, verdeling) : []),
  ]
}

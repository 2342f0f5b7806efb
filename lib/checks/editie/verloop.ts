import type { Fout } from '../fout'
import { type Editie, leesVerloop, VERLOOP } from './lees'

/** Het verloop gaat over edities die er zijn, en over wat er na hun vaststelling gebeurde. */
export function controleerVerloop(wortel: string, edities: Editie[]): Fout[] {
  const { verloop, fouten, regelVan } = leesVerloop(wortel)
  const opVersie = new Map(edities.map(editie => [editie.versie, editie]))
  return [
    ...fouten,
    ...verloop.flatMap(({ editie, sinds }, i): Fout[] => {
      const meld = (veld: string, melding: string) => [
        { bestand: VERLOOP, regel: regelVan(['verloop', i, veld]), melding },
      ]
      const gevonden = opVersie.get(editie)
      if (!gevonden) return meld('editie', `editie "${editie}" bestaat niet; verbeter het nummer`)
      const bevroren = gevonden.gegevens?.bevroren
      return bevroren && sinds < bevroren
        ? meld('sinds', `editie ${editie} is pas vastgesteld op ${bevroren}; "sinds" kan niet eerder zijn`)
        : []
    }),
  ]
}

import { join } from 'node:path'
import { verdeelWijzigingen } from '@/lib/checks/editie/geschiedenis'
import { EDITIES, leesEdities } from '@/lib/checks/editie/lees'
import { leesWerkversie } from '@/lib/checks/editie/verschil'
import { isVersie } from '@/lib/domain/versie'
import { ruimOp, schrijfHeel } from './schrijf-heel'
import { type Opdracht, stelSamen } from './stel-samen'
import { weigerFouten, weigerOpdracht } from './weiger'
import { Weigering } from './weigering'

const bestaatAl = (versie: string) =>
  new Weigering(`Editie ${versie} bestaat al en verandert nooit meer; kies een nieuw nummer.`)

/** De bestanden zoals zij nu zouden worden vastgesteld; `gegevens` legt ze alle vast. */
function maakNu(wortel: string, opdracht: Opdracht) {
  const { edities } = leesEdities(wortel)
  const { open } = verdeelWijzigingen(wortel, edities)
  const ids = open.map(({ id }) => id)
  return { edities, open, ...stelSamen(opdracht, edities, leesWerkversie(wortel), ids) }
}

function maakEditie(wortel: string, opdracht: Opdracht): Map<string, Buffer> {
  const { edities, open, bestanden, gegevens } = maakNu(wortel, opdracht)
  weigerFouten(wortel)
  weigerOpdracht(wortel, opdracht, edities, open)
  // Anders zou vastgesteld worden wat niet gecontroleerd is.
  if (maakNu(wortel, opdracht).gegevens !== gegevens)
    throw new Weigering('De inhoud veranderde tijdens het vaststellen. Probeer het opnieuw.')
  return bestanden
}

/**
 * Bevriest content/kader als editie, of weigert met een reden; dan is er niets veranderd.
 * @returns het aantal bestanden dat in de map van de editie kwam, naast editie.yaml
 * @throws Weigering
 */
export function bevries(wortel: string, opdracht: Opdracht): number {
  const { versie } = opdracht
  const map = join(wortel, EDITIES)
  if (!isVersie(versie)) throw new Weigering(`"${versie}" is geen versie; schrijf drie getallen, zoals 1.0.0.`)
  ruimOp(map)
  if (leesEdities(wortel).edities.some(editie => editie.versie === versie)) throw bestaatAl(versie)
  const bestanden = maakEditie(wortel, opdracht)
  if (!schrijfHeel(join(map, versie), bestanden)) throw bestaatAl(versie)
  return bestanden.size - 1
}

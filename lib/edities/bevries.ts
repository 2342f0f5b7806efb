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

function maakEditie(wortel: string, opdracht: Opdracht): Map<string, Buffer> {
  const maak = () => {
    const { edities } = leesEdities(wortel)
    const { open } = verdeelWijzigingen(wortel, edities)
    const ids = open.map(({ id }) => id)
    return { edities, open, bestanden: stelSamen(opdracht, edities, leesWerkversie(wortel), ids) }
  }
  const { edities, open, bestanden } = maak()
  weigerFouten(wortel)
  weigerOpdracht(wortel, opdracht, edities, open)
  // De vingerafdruk omvat alles: is hij anders, dan is niet gecontroleerd wat er vastgesteld zou worden.
  if (
    !maak()
      .bestanden.get('editie.yaml')
      ?.equals(bestanden.get('editie.yaml') ?? Buffer.of())
  )
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

import type { Bestand } from '../bestand'
import { lijstVan } from '../bestand'
import type { Fout } from '../fout'
import { bijVeld, type Regel } from '../inhoud'

/** Waar iemand het begrip onder kan zoeken, met de plaats in het bestand. */
function namen(bestand: Bestand): { naam: string; pad: PropertyKey[] }[] {
  const paden: PropertyKey[][] = [['titel'], ['afkorting'], ['voluit']]
  const waarden = paden.map(pad => ({ naam: bestand.velden[String(pad[0])], pad }))
  for (const [i, naam] of lijstVan(bestand, 'synoniemen').entries()) waarden.push({ naam, pad: ['synoniemen', i] })
  return waarden.flatMap(({ naam, pad }) => (typeof naam === 'string' ? [{ naam, pad }] : []))
}

/** Eén woord hoort bij één begrip, anders weet de lezer niet welk bedoeld is. */
export const controleerDubbelzinnig: Regel = ({ bestanden }) => {
  const eigenaars = new Map<string, Bestand>()
  const fouten: Fout[] = []
  for (const bestand of bestanden.filter(({ map }) => map === 'Begrip'))
    for (const { naam, pad } of namen(bestand)) {
      const sleutel = `${bestand.taal} ${naam.toLowerCase().normalize('NFC')}`
      const eigenaar = eigenaars.get(sleutel)
      if (eigenaar && eigenaar !== bestand)
        fouten.push(
          bijVeld(
            bestand,
            pad,
            `"${naam}" hoort al bij begrip "${eigenaar.naamId}"; kies bij welk van de twee het hoort`,
          ),
        )
      eigenaars.set(sleutel, eigenaar ?? bestand)
    }
  return fouten
}

import { getOpslag } from '../kies-opslag'
import { Storing } from '../opslag'

/** Of een voorstel er is. Bij een storing wel: dan zegt de pagina zelf wat er is, en niet dat het voorstel niet bestaat. */
export async function isVoorgesteld(gevraagd: string): Promise<boolean> {
  try {
    return (await getOpslag().getVoorstellen()).some(({ naam }) => naam === gevraagd)
  } catch (fout) {
    if (fout instanceof Storing) return true
    throw fout
  }
}

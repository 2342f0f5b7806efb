import { Storing, type Voorstelopslag } from '../opslag'
import { sleutelmerk } from '../record'
import { MEESTE_OPEN } from './limiet'

/**
 * Of er te veel open voorstellen liggen om er nog een bij te doen. Wie zijn eigen voorstel nog eens verstuurt, mag
 * altijd: dat komt er niet bij. Kan de opslag het nu niet zeggen, dan beslist het bewaren zelf.
 * @returns hoeveel er liggen, als dat te veel is
 */
export async function isVol(opslag: Voorstelopslag, sleutel: string): Promise<number | undefined> {
  try {
    const voorstellen = await opslag.getVoorstellen()
    const open = voorstellen.filter(({ stand }) => stand === 'open').length
    const eigen = voorstellen.some(({ naam }) => naam.endsWith(`-${sleutelmerk(sleutel.toLowerCase())}`))
    return open >= MEESTE_OPEN && !eigen ? open : undefined
  } catch (fout) {
    if (fout instanceof Storing) return undefined
    throw fout
  }
}

import type { Herziening } from '@/lib/domain/herziening'
import type { Voorstelopslag } from '../opslag'

/** Zoveel vergelijkingen blijven in het geheugen; elk is enkele tientallen kB. */
const MEESTE = 200

export type Vergelijk = (voor: string, na: string) => Herziening

/**
 * Geeft de herziening van een voorstel. Vergelijken kost een paar honderd milliseconde, en twee commits verschillen
 * altijd op dezelfde manier: elk paar wordt daarom één keer vergeleken en dan onthouden, de laatst gebruikte het langst.
 */
export function maakHerzieningen(vergelijk: Vergelijk, meeste = MEESTE) {
  const bewaard = new Map<string, Herziening>()
  return async (naam: string, opslag: Pick<Voorstelopslag, 'getStanden'>): Promise<Herziening | undefined> => {
    const standen = await opslag.getStanden(naam)
    if (!standen) return undefined
    const { voor, na } = standen
    const sleutel = `${voor.commit} ${na.commit}`
    const gevonden = bewaard.get(sleutel) ?? vergelijk(voor.wortel, na.wortel)
    // Opnieuw achteraan: vooraan staat wat het langst niet is gevraagd.
    bewaard.delete(sleutel)
    bewaard.set(sleutel, gevonden)
    for (const oudste of [...bewaard.keys()].slice(0, -meeste)) bewaard.delete(oudste)
    return gevonden
  }
}

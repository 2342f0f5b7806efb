import { setImmediate } from 'node:timers/promises'
import type { Herziening } from '@/lib/domain/herziening'
import type { Stand, Voorstelopslag } from '../opslag'

/** Zoveel vergelijkingen blijven in het geheugen; elk is enkele tientallen kB. */
const MEESTE = 200

export type Vergelijk = (voor: string, na: string) => Herziening

/**
 * Geeft de herziening van een voorstel. Vergelijken kost een paar honderd milliseconde, en twee commits verschillen
 * altijd op dezelfde manier: elk paar wordt daarom één keer vergeleken en dan onthouden, de laatst gebruikte het langst.
 */
export function maakHerzieningen(vergelijk: Vergelijk, meeste = MEESTE) {
  const bewaard = new Map<string, Promise<Herziening>>()
  /** Eén tegelijk, met ademruimte ertussen: zo houdt een lijst vol voorstellen andere lezers niet op. */
  let beurt: Promise<unknown> = Promise.resolve()

  const wachtEnVergelijk = (voor: Stand, na: Stand): Promise<Herziening> => {
    const mijn = beurt.then(() => setImmediate()).then(() => vergelijk(voor.wortel, na.wortel))
    beurt = mijn.catch(() => undefined)
    return mijn
  }

  return async (naam: string, opslag: Pick<Voorstelopslag, 'getStanden'>): Promise<Herziening | undefined> => {
    const standen = await opslag.getStanden(naam)
    if (!standen) return undefined
    const { voor, na } = standen
    const sleutel = `${voor.commit} ${na.commit}`
    const gevonden = bewaard.get(sleutel) ?? wachtEnVergelijk(voor, na)
    // Opnieuw achteraan: vooraan staat wat het langst niet is gevraagd.
    bewaard.delete(sleutel)
    bewaard.set(sleutel, gevonden)
    for (const oudste of [...bewaard.keys()].slice(0, -meeste)) bewaard.delete(oudste)
    // Wat mislukte, mag het de volgende keer opnieuw proberen.
    gevonden.catch(() => bewaard.delete(sleutel))
    return gevonden
  }
}

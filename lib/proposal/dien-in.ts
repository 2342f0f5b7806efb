import { dagVan } from '@/lib/domain/dag'
import type { Melding } from '@/lib/domain/herziening'
import type { Voorstel } from '@/lib/domain/voorstel'
import { beoordeel, type Kijker, type Nu } from './beoordeel'
import type { Invoer, Invoerfout } from './invoer'
import { leesInvoer } from './lees-invoer'
import { type Inzending, type Stand, Storing, type Voorstelopslag } from './opslag'
import type { Opstelling } from './opstelling'
import { somVanInvoer } from './record'
import { leesVoorlopig } from './voorlopig'

/** Waarom er niets is ingediend. */
type Tegenslag =
  | { uitkomst: 'geweigerd'; fouten: Invoerfout[] }
  /** De tekst is veranderd sinds de indiener begon; hier is die van nu. */
  | { uitkomst: 'achterhaald'; nu: Nu }
  | { uitkomst: 'storing'; melding: string; opnieuwNa?: number }

/** `gevolgen`: wat elders in het kader nog moet gebeuren voor dit kan worden overgenomen. */
export type Ingediend =
  | { uitkomst: 'bewaard' | 'al' | 'anders' | 'dubbel'; voorstel: Voorstel; gevolgen: Melding[] }
  | Tegenslag

/** `gezien`: wat de kijker zag. Bij `geweigerd` alleen als er niets mis is met de tekst, maar nog iets ontbreekt. */
export type Geprobeerd<T> =
  | { uitkomst: 'goed'; voorstel: Pick<Opstelling, 'naam' | 'id' | 'wijziging'>; gevolgen: Melding[]; gezien: T }
  | { uitkomst: 'geweigerd'; fouten: Invoerfout[]; gevolgen?: Melding[]; gezien?: T }
  | Exclude<Tegenslag, { uitkomst: 'geweigerd' }>

/** Wat de opslag niet kan, wordt een antwoord; een programmafout blijft een fout. */
async function vangStoring<T>(doe: () => Promise<T>): Promise<T | Extract<Tegenslag, { uitkomst: 'storing' }>> {
  try {
    return await doe()
  } catch (fout) {
    if (!(fout instanceof Storing)) throw fout
    return { uitkomst: 'storing', melding: fout.message, opnieuwNa: fout.opnieuwNa }
  }
}

/** Wat er al is voorgesteld; leeg als de opslag dat nu niet kan zeggen. Bewaren kan dan misschien nog wel. */
async function haalBekende(opslag: Voorstelopslag): Promise<Voorstel[]> {
  const bekend = await vangStoring(() => opslag.getVoorstellen())
  return Array.isArray(bekend) ? bekend : []
}

/** Ook het nummer van wat is afgewezen, komt niet terug: anders heten twee voorstellen hetzelfde. */
const bezetDoor = (bekend: Voorstel[]): string[] =>
  bekend.flatMap(({ soort, id, wijziging }) => (soort === 'nieuw' ? [id, wijziging] : [wijziging]))

function maakInzending(stand: Stand, invoer: Invoer, opstelling: Opstelling, datum: string): Inzending {
  const { soort, titel, wijze, criterium, reden, naam, organisatie } = invoer
  const { id, wijziging, bestanden } = opstelling
  const indiener = { naam, ...(organisatie ? { organisatie } : {}) }
  return {
    sleutel: invoer.sleutel,
    som: somVanInvoer(invoer),
    voorstel: { naam: opstelling.naam, soort, id, titel, wijziging, wijze, criterium, reden, indiener, datum },
    basis: stand.commit,
    bestanden,
  }
}

/**
 * Keurt een voorstel zonder het te bewaren. Ook zonder titel, reden of naam is te zien wat het doet.
 * @param kijk mag naar de inhoud kijken zolang die er is, om er een redline van te maken
 */
export async function probeer<T>(
  ruw: unknown,
  opslag: Voorstelopslag,
  kijk: Kijker<T>,
  nu = new Date(),
): Promise<Geprobeerd<T>> {
  const { invoer, fouten } = leesVoorlopig(ruw)
  if (!invoer) return { uitkomst: 'geweigerd', fouten }
  return vangStoring(async (): Promise<Geprobeerd<T>> => {
    const omstandigheid = { datum: dagVan(nu), bezet: bezetDoor(await haalBekende(opslag)) }
    const oordeel = await beoordeel(await opslag.getStand(), invoer, omstandigheid, kijk)
    if (oordeel.uitkomst === 'geweigerd') return { ...oordeel, fouten: [...fouten, ...oordeel.fouten] }
    if (oordeel.uitkomst === 'achterhaald') return oordeel
    const { opstelling, gevolgen, gezien } = oordeel
    const { naam, id, wijziging } = opstelling
    if (fouten.length > 0) return { uitkomst: 'geweigerd', fouten, gevolgen, gezien }
    return { uitkomst: 'goed', voorstel: { naam, id, wijziging }, gevolgen, gezien }
  })
}

/** Keurt een voorstel en bewaart het. Opnieuw versturen met dezelfde sleutel geeft nooit een tweede. */
export async function dienIn(ruw: unknown, opslag: Voorstelopslag, nu = new Date()): Promise<Ingediend> {
  const gelezen = leesInvoer(ruw)
  if ('fouten' in gelezen) return { uitkomst: 'geweigerd', ...gelezen }
  const { goed: invoer } = gelezen
  return vangStoring(async (): Promise<Ingediend> => {
    const datum = dagVan(nu)
    const bekend = await haalBekende(opslag)
    const stand = await opslag.getStand()
    const oordeel = await beoordeel(stand, invoer, { datum, bezet: bezetDoor(bekend) }, () => undefined)
    if (oordeel.uitkomst !== 'goed') {
      // Wat al is ontvangen, gaat voor: wat er intussen veranderde, doet er niet toe.
      const eerder = await opslag.vindEerder({ sleutel: invoer.sleutel, som: somVanInvoer(invoer) })
      return eerder ? { ...eerder, gevolgen: [] } : oordeel
    }
    const ontvangst = await opslag.bewaar(maakInzending(stand, invoer, oordeel.opstelling, datum))
    return { ...ontvangst, gevolgen: oordeel.gevolgen }
  })
}

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { REGISTER } from '@/lib/checks/register'
import type { Voorstel } from '@/lib/domain/voorstel'
import type { Besluit } from '../git/besluit'
import type { Stand } from '../opslag'
import { recordpad } from '../record'
import { zetVeld } from '../yaml'
import { type Bestanden, hernummer, metVoorgegevens } from './hernummer'
import { voegBijRegister } from './register'

const lees = ({ wortel }: Stand, pad: string): string | null =>
  existsSync(join(wortel, pad)) ? readFileSync(join(wortel, pad), 'utf8') : null

const schrijfBesluitIn = (record: string, { besluit: { door, datum }, pullRequest }: Besluit): string =>
  metVoorgegevens(record, voorgegevens => {
    const besloten = zetVeld(voorgegevens, 'besluit', { door, datum })
    return pullRequest === undefined ? besloten : zetVeld(besloten, 'pullRequest', pullRequest)
  })

export type Toegepast = { item: string; record: string; bestanden: Bestanden } | { achterhaald: string[] }

/**
 * Doet een voorstel over op de tekst van nu: dezelfde bestanden, met vrije nummers, het besluit in het record, en in het
 * register alleen zijn eigen regel. Een bestand dat intussen anders werd, wordt nooit overschreven.
 * @param standen waarop het voorstel is gemaakt, met het voorstel, en van nu
 * @param paden die het voorstel verandert
 */
export function pasToe(
  standen: { voor: Stand; na: Stand; nu: Stand },
  voorstel: Voorstel,
  paden: string[],
  besluit: Besluit,
): Toegepast {
  const { voor, na, nu } = standen
  const gevraagd: Bestanden = new Map(paden.map(pad => [pad, lees(na, pad)]))
  const { item, record, bestanden } = hernummer(nu, voorstel, gevraagd)
  const nieuw = (pad: string) => lees(voor, pad) === null
  const register = bestanden.has(REGISTER) ? voegBijRegister(standen, voorstel, item) : undefined
  if (register !== undefined) bestanden.set(REGISTER, register)

  const oorspronkelijk = [...gevraagd.keys()]
  const achterhaald = [...bestanden.keys()].filter((pad, i) => {
    if (pad === REGISTER && register !== undefined) return false
    const was = oorspronkelijk[i] ?? pad
    return lees(nu, pad) !== (nieuw(was) ? null : lees(voor, was))
  })
  if (achterhaald.length > 0) return { achterhaald }
  const pad = recordpad(record)
  const tekst = bestanden.get(pad)
  if (tekst) bestanden.set(pad, schrijfBesluitIn(tekst, besluit))
  return { item, record, bestanden }
}

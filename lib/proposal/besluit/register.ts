import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { leesRegister, REGISTER } from '@/lib/checks/register'
import type { Voorstel } from '@/lib/domain/voorstel'
import type { Stand } from '../opslag'
import { sindsVan } from '../vervallen'
import { voegRegelToe } from '../yaml'

const leesTekst = ({ wortel }: Stand): string => readFileSync(join(wortel, REGISTER), 'utf8')

const metId = (register: string, id: string): string => {
  const reeks = id.replace(/\d+$/, '')
  return voegRegelToe(register, ['uitgegeven', 'kernpunt'], id, ander => String(ander).startsWith(reeks))
}

/** De grafsteen uit het voorstel. */
function metSteen(register: string, { wortel }: Stand, id: string, sinds?: string): string {
  const steen = leesRegister(wortel).register.vervallen.get(id)
  if (!steen) return register
  const { reden, vervangenDoor } = steen
  return voegRegelToe(register, ['vervallen'], { id, sinds: sinds ?? steen.sinds, reden, vervangenDoor })
}

/**
 * Het register van nu met wat het voorstel erin zet: een id erbij, of een grafsteen met de editie die nu volgt. Niets
 * als er in het voorstel nog iets anders aan veranderde.
 * @param item het id dat het nu krijgt
 */
export function voegBijRegister(
  standen: { voor: Stand; na: Stand; nu: Stand },
  { soort, id }: Voorstel,
  item: string,
): string | undefined {
  const { voor, na, nu } = standen
  const verwacht = soort === 'nieuw' ? metId(leesTekst(voor), id) : metSteen(leesTekst(voor), na, id)
  if (verwacht !== leesTekst(na)) return undefined
  return soort === 'nieuw' ? metId(leesTekst(nu), item) : metSteen(leesTekst(nu), na, id, sindsVan(nu))
}

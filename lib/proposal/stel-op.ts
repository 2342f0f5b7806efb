import { verdeelWijzigingen } from '@/lib/checks/editie/geschiedenis'
import { leesEdities } from '@/lib/checks/editie/lees'
import { vrijNummer } from '@/lib/checks/editie/wijzigingen'
import type { Invoer } from './invoer'
import { stelNieuwOp } from './nieuw'
import type { Stand } from './opslag'
import type { Deel, Omstandigheid, Opstelling, Uitkomst } from './opstelling'
import { eisContentpad } from './pad'
import { maakNaam, recordpad, schrijfRecord } from './record'
import { schrijfReden } from './reden'
import { stelVervallenOp } from './vervallen'
import { stelWijzigenOp } from './wijzigen'

function stelDeelOp(stand: Stand, invoer: Invoer, bezet: readonly string[]): Uitkomst<Deel> {
  switch (invoer.soort) {
    case 'wijzigen':
      return stelWijzigenOp(stand, invoer)
    case 'nieuw':
      return stelNieuwOp(stand, invoer, bezet)
    case 'vervallen':
      return stelVervallenOp(stand, invoer)
  }
}

/** Maakt van een voorstel de bestanden die veranderen: het onderdeel met zo min mogelijk verschil, en zijn record. */
export function stelOp(stand: Stand, invoer: Invoer, { datum, bezet }: Omstandigheid): Uitkomst<Opstelling> {
  const deel = stelDeelOp(stand, invoer, bezet)
  const reden = schrijfReden(invoer.reden)
  const fouten = [
    ...('fouten' in deel ? deel.fouten : []),
    ...('bezwaar' in reden ? [{ veld: 'reden', melding: reden.bezwaar }] : []),
  ]
  if ('fouten' in deel || 'bezwaar' in reden) return { fouten }
  const { id, bestanden } = deel.goed
  const { vrijNummer: vrij } = verdeelWijzigingen(stand.wortel, leesEdities(stand.wortel).edities)
  const nummer = vrijNummer([`W${Number(vrij.slice(1)) - 1}`, ...bezet.filter(ander => /^W\d+$/.test(ander))])
  const naam = maakNaam(datum, id, invoer.sleutel)
  const record = schrijfRecord(invoer, { nummer, id, naam, datum, reden: reden.mdx })
  const alles = new Map([...bestanden, [recordpad(nummer), record]])
  for (const pad of alles.keys()) eisContentpad(pad)
  return { goed: { id, naam, wijziging: nummer, bestanden: alles } }
}

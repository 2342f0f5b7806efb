import type { Herkomstlijn, Stand } from '@/lib/domain/herkomst'
import { BRONTAAL, type Taal } from '@/lib/domain/taal'
import { leesDocumenten } from './documenten'

/** De herkomstlijnen in één taal, of in de brontaal waar de vertaling ontbreekt. */
export function maakHerkomst(taal: Taal): Herkomstlijn[] {
  const perId = new Map<string, Herkomstlijn>()
  for (const { taal: eigen, gegevens } of leesDocumenten('Herkomst')) {
    if (eigen !== taal && (eigen !== BRONTAAL || perId.has(gegevens.id))) continue
    const { stand, ...rest } = gegevens
    const kader = stand.find(rij => 'items' in rij)
    if (!kader) throw new Error(`Herkomstlijn "${gegevens.id}" zegt niet wat het kader zelf zegt.`)
    perId.set(gegevens.id, {
      ...rest,
      kader,
      stand: stand.filter((rij): rij is Stand => 'bron' in rij),
    })
  }
  return [...perId.values()].sort((a, b) => a.volgorde - b.volgorde)
}

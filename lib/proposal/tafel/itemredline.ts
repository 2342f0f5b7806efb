import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { leesBestand } from '@/lib/checks/lees-bestand'
import { MAPNAMEN, MAPPEN, type Mapnaam } from '@/lib/content/schema/mappen'
import type { Genoemd, Itemredline } from '@/lib/domain/herziening'
import { BRONTAAL, TALEN } from '@/lib/domain/taal'
import { type Deel, isKadermap, maakDeel, maakGenoemd } from '../herziening/deel'
import { type Itemstand, vergelijkItem } from '../herziening/vergelijk-item'
import type { Voorstelopslag } from '../opslag'

/** Een id is nooit een weg naar een andere map. */
const VEILIG = /^[\w-]+$/

function leesDeel(wortel: string, map: Mapnaam, naamId: string, taal: string): Deel | undefined {
  const { map: onder, vorm, taal: perTaal } = MAPPEN[map]
  const pad = `content/${onder}/${naamId}${perTaal ? `.${taal}` : ''}.${vorm}`
  if (!VEILIG.test(naamId) || !existsSync(join(wortel, pad))) return undefined
  const inhoud = readFileSync(join(wortel, pad), 'utf8')
  const { bestand } = leesBestand(pad, map, { naamId, taal }, inhoud)
  const genoemd = maakGenoemd(map, naamId, bestand)
  return genoemd && maakDeel(genoemd, { pad, taal, inhoud }, bestand)
}

/** Een stand met daarin alleen één onderdeel en de bronnen waar het op steunt. */
function leesStand(wortel: string, id: string): Itemstand {
  const delen = MAPNAMEN.filter(isKadermap).flatMap(map => TALEN.flatMap(taal => leesDeel(wortel, map, id, taal) ?? []))
  const bronnen = delen
    .flatMap(deel => deel.bronnen)
    .flatMap(({ bron }) => leesDeel(wortel, 'Bron', bron, BRONTAAL) ?? [])
  return {
    delen: new Map(delen.map(deel => [`${id}.${deel.taal}`, deel])),
    genoemd: new Map<string, Genoemd>(bronnen.map(bron => [bron.id, bron])),
    verwijzers: () => [],
    open: [],
  }
}

/**
 * De redline van het onderdeel waar een voorstel over gaat; niets als het niets (meer) verandert. Een hele herziening
 * leest en controleert alle inhoud twee keer; dit leest twee bestanden, en kan dus voor elk voorstel in een lijst.
 * @throws Storing
 */
export async function getItemredline(
  { naam, id }: { naam: string; id: string },
  opslag: Pick<Voorstelopslag, 'getStanden'>,
): Promise<Itemredline | undefined> {
  const standen = await opslag.getStanden(naam)
  return (
    standen && vergelijkItem(id, { voor: leesStand(standen.voor.wortel, id), na: leesStand(standen.na.wortel, id) })
  )
}

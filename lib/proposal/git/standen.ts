import { readdir, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import type { Stand } from '../opslag'
import { haalUit } from './haal-uit'
import { isCommit } from './namen'
import { maakHeel } from './tijdelijk'
import { legMapVast } from './vast'

/** Zoveel standen blijven staan; een stand is een paar MB. */
const BEWAARD = 40
/** Wie een stand kreeg, heeft zo lang om haar te lezen. */
const IN_GEBRUIK_MS = 600_000

/** Haalt weg wat al een tijd niet gelezen is. */
export async function ruimStandenOp(map: string): Promise<void> {
  const namen = (await readdir(map)).filter(isCommit)
  if (namen.length <= BEWAARD) return
  const gebruikt = await Promise.all(
    namen.map(async naam => ({ naam, op: (await stat(join(map, naam)).catch(() => undefined))?.mtimeMs ?? 0 })),
  )
  const weg = gebruikt.toSorted((a, b) => b.op - a.op).slice(BEWAARD)
  for (const { naam, op } of weg)
    if (Date.now() - op > IN_GEBRUIK_MS) await rm(join(map, naam), { recursive: true, force: true })
}

/** De inhoud van een commit op schijf; één keer gemaakt, en daarna dezelfde map. */
export async function getStandVan(repo: string, map: string, commit: string): Promise<Stand> {
  const wortel = join(map, commit)
  await maakHeel(wortel, async bezig => {
    await haalUit(repo, commit, bezig)
    await legMapVast(bezig)
  })
  const nu = new Date()
  await utimes(wortel, nu, nu)
  await ruimStandenOp(map)
  return { commit, wortel }
}

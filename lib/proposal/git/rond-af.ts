import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { WIJZIGINGEN } from '@/lib/checks/editie/wijzigingen'
import { leesYaml } from '@/lib/checks/yaml'
import { wijziging } from '@/lib/content/schema/verloop'
import type { Besluit } from './besluit'
import { git } from './git'
import type { Bewaard } from './lees-voorstellen'
import { MAIN, REFS } from './namen'
import { sluit } from './sluit'
import { getStandVan } from './standen'

/** Het besluit over een voorstel, uit zijn record; niets als het er niet is of er geen besluit in staat. */
function zoekBesluit(wortel: string, naam: string): Besluit | undefined {
  const map = join(wortel, WIJZIGINGEN)
  if (!existsSync(map)) return undefined
  for (const bestand of readdirSync(map)) {
    const [, voorgegevens = ''] = /^---\n([\s\S]*?)\n---/.exec(readFileSync(join(map, bestand), 'utf8')) ?? []
    const gelezen = wijziging.safeParse(leesYaml(voorgegevens, 2).velden)
    if (gelezen.data?.voorstel?.naam !== naam) continue
    const { besluit, pullRequest } = gelezen.data
    return besluit && { besluit, pullRequest }
  }
  return undefined
}

/**
 * Haalt van tafel wat al in main zit: het samenvoegen is afgebroken net nadat main verschoof, of iemand voegde de branch
 * zelf samen. Zonder besluit in het record blijft een voorstel open.
 */
export async function rondAf(repo: string, standen: string, lees: () => Promise<Bewaard[]>): Promise<void> {
  const inMain = await git(repo, ['for-each-ref', `--merged=${MAIN}`, '--format=%(objectname)', REFS.open])
  if (inMain === '') return
  const { wortel } = await getStandVan(repo, standen, await git(repo, ['rev-parse', MAIN]))
  for (const bewaard of await lees()) {
    if (bewaard.voorstel.stand !== 'open' || !inMain.split('\n').includes(bewaard.commit)) continue
    const besluit = zoekBesluit(wortel, bewaard.voorstel.naam)
    if (besluit) await sluit(repo, bewaard, 'overgenomen', besluit)
  }
}

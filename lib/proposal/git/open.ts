import { resolve } from 'node:path'
import { type Bewaard, maakLezer } from './lees-voorstellen'
import { rondAf } from './rond-af'
import { type Verhouding, volg } from './volg'

/** Een opslagplaats die er is, en waar alles staat. */
export interface Opslagplaats {
  repo: string
  /** Waar de inhoud van een commit op schijf komt. */
  standen: string
  lees: () => Promise<Bewaard[]>
  /** Hoe main zich verhoudt tot wat er is uitgecheckt. */
  verhouding: Verhouding
}

/** De map met gegevens: `DATA_DIR`, of `.data` in de uitgecheckte map. */
export const gegevensmapVan = (wortel: string): string => resolve(wortel, process.env.DATA_DIR ?? '.data')

export const repoIn = (map: string): string => resolve(map, 'voorstellen.git')

/** Maakt de opslagplaats als dat nog moet, brengt main bij, en maakt af wat bij een besluit is afgebroken. */
export async function openOpslagplaats(wortel: string, map: string): Promise<Opslagplaats> {
  const repo = repoIn(map)
  const standen = resolve(map, 'standen')
  const verhouding = await volg(resolve(wortel), repo)
  const lees = maakLezer(repo)
  await rondAf(repo, standen, lees)
  return { repo, standen, lees, verhouding }
}

import { join } from 'node:path'
import { Gitfout, git } from './git'
import { leesIn } from './lees-in'
import { duw, heeftGit, maakRepo } from './maak-repo'
import { MAIN } from './namen'
import { haalOudSlotWeg } from './verplaats'

/**
 * Hoe main zich verhoudt tot wat er is uitgecheckt. `gelijk`; `verder`: main heeft al overgenomen voorstellen die er
 * nog niet zijn opgehaald; `uiteen`: beide hebben iets dat de ander niet heeft. `onbekend`: git kan de
 * uitgecheckte map niet lezen.
 */
export type Verhouding = 'gelijk' | 'verder' | 'uiteen' | 'onbekend'

async function volgGit(wortel: string, repo: string): Promise<Verhouding> {
  const main = await git(repo, ['rev-parse', MAIN])
  const uitgecheckt = await git(join(wortel, '.git'), ['rev-parse', 'HEAD^{commit}'])
  if (main === uitgecheckt) return 'gelijk'
  const isVerder = await git(repo, ['merge-base', '--is-ancestor', uitgecheckt, MAIN]).then(
    () => true,
    () => false,
  )
  if (isVerder) return 'verder'
  return (await duw(wortel, repo)) ? 'gelijk' : 'uiteen'
}

async function volgSchijf(wortel: string, repo: string): Promise<Verhouding> {
  return (await leesIn(wortel, repo)) ? 'gelijk' : 'uiteen'
}

/** Maakt de opslagplaats als zij er niet is, en laat main de uitgecheckte inhoud volgen zolang dat zonder samenvoegen kan. */
export async function volg(wortel: string, repo: string): Promise<Verhouding> {
  await maakRepo(wortel, repo)
  await haalOudSlotWeg(join(repo, `${MAIN}.lock`))
  if (!heeftGit(wortel)) return volgSchijf(wortel, repo)
  try {
    return await volgGit(wortel, repo)
  } catch (fout) {
    // De tekst die er al staat, is goed genoeg om voorstellen op te doen; de commando's zeggen wat er mis is.
    if (fout instanceof Gitfout) return 'onbekend'
    throw fout
  }
}

import { tmpdir } from 'node:os'
import { Storing } from '../opslag'
import { voerGit } from './git'

/** Zo oud als Debian 11; daarvoor kan een verplaatsing van meer dan één ref niet in één keer. */
const NODIG = [2, 30] as const
/** Vanaf hier legt git ook refs vast op de schijf, en heet de instelling anders. */
const FSYNC = [2, 36] as const

const isVanaf = (grens: readonly [number, number], groot: number, klein: number): boolean =>
  groot > grens[0] || (groot === grens[0] && klein >= grens[1])

/** Of deze uitvoer van `git version` nieuw genoeg is, en of zij `core.fsync` kent. @throws Storing */
export function keurVersie(uitvoer: string): { kentFsync: boolean } {
  const [, groot, klein] = (/^git version (\d+)\.(\d+)/.exec(uitvoer) ?? []).map(Number)
  if (groot === undefined || klein === undefined || !isVanaf(NODIG, groot, klein))
    throw new Storing(`Voor voorstellen is git ${NODIG.join('.')} of nieuwer nodig; hier staat: ${uitvoer.trim()}.`)
  return { kentFsync: isVanaf(FSYNC, groot, klein) }
}

export const getGitversie = async () => keurVersie((await voerGit(tmpdir(), ['version'])).toString())

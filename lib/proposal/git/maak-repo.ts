import { existsSync } from 'node:fs'
import { appendFile } from 'node:fs/promises'
import { devNull } from 'node:os'
import { join } from 'node:path'
import { Gitfout, git, voerGit } from './git'
import { getGitversie } from './gitversie'
import { leesIn } from './lees-in'
import { maakHeel } from './tijdelijk'
import { legMapVast } from './vast'

/** Wat er in deze opslagplaats geldt, ook voor wie er zelf met git in werkt. */
const instellingen = (kentFsync: boolean): string => `[core]
	${kentFsync ? 'fsync = all,-index' : 'fsyncObjectFiles = true'}
	hooksPath = ${process.platform === 'win32' ? '/dev/null' : devNull}
	protectNTFS = true
	protectHFS = true
[gc]
	auto = 0
[receive]
	autogc = false
	shallowUpdate = true
	denyNonFastForwards = true
`

/** Of de uitgecheckte map zelf git heeft; een opslagplaats verder naar boven telt niet. */
export const heeftGit = (wortel: string): boolean => existsSync(join(wortel, '.git'))

/**
 * Brengt de commit die is uitgecheckt naar main. Duwen en niet halen: dan leest git de map van een ander
 * (in een container vaak) zonder bezwaar, en ook een ondiepe kopie.
 * @returns of main er nu is of erop voortgaat; niet als beide verder zijn gegaan
 * @throws Gitfout als er nog geen commit is
 */
export async function duw(wortel: string, repo: string): Promise<boolean> {
  const gitmap = join(wortel, '.git')
  const zonderMeer = [
    'push.followTags=false',
    'push.gpgSign=false',
    'push.recurseSubmodules=no',
    'protocol.file.allow=always',
  ]
  try {
    await voerGit(repo, [
      `--git-dir=${gitmap}`,
      ...[`core.hooksPath=${devNull}`, ...zonderMeer].flatMap(instelling => ['-c', instelling]),
      'push',
      '--quiet',
      '--porcelain',
      repo,
      'HEAD:refs/heads/main',
    ])
    return true
  } catch (fout) {
    if (fout instanceof Gitfout && /\[rejected\]|non-fast-forward/.test(fout.uitvoer + fout.stderr)) return false
    throw fout
  }
}

const heeftCommit = (gitmap: string): Promise<boolean> =>
  git(gitmap, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']).then(
    () => true,
    () => false,
  )

/** Maakt de opslagplaats van de uitgecheckte map, helemaal of niet. Staat zij er al, dan gebeurt er niets. */
export async function maakRepo(wortel: string, repo: string): Promise<void> {
  if (existsSync(repo)) return
  const { kentFsync } = await getGitversie()
  await maakHeel(repo, async map => {
    await voerGit(map, ['init', '--quiet', '--bare', '--template=', map])
    await git(map, ['symbolic-ref', 'HEAD', 'refs/heads/main'])
    await appendFile(join(map, 'config'), instellingen(kentFsync))
    if (heeftGit(wortel) && (await heeftCommit(join(wortel, '.git')))) await duw(wortel, map)
    else await leesIn(wortel, map)
    await legMapVast(map)
  })
}

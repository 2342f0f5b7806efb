import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Gitfout, git } from '../git/git'
import { gitmapVan, haalUit } from '../git/haal-uit'
import { Storing } from '../opslag'
import { maakHerziening } from './maak-herziening'
import { schrijfHerziening } from './markdown'

const GEBRUIK = `Gebruik:
  npm run -s redline -- --basis main                 wat er sinds main in deze map verandert
    --kop <branch of commit>                         een branch in plaats van deze map
    --streng                                         fout als er nog iets moet gebeuren`

/** De opdracht kan niet worden uitgevoerd; de boodschap zegt waarom en wat te doen. */
export class Weigering extends Error {
  override name = 'Weigering'
}

export interface Uitkomst {
  markdown: string
  /** 1 als er met --streng nog iets moet gebeuren. */
  code: 0 | 1
}

function leesOpdracht(argumenten: string[]) {
  const opties = { basis: { type: 'string' }, kop: { type: 'string' }, streng: { type: 'boolean' } } as const
  try {
    const { basis, kop, streng = false } = parseArgs({ args: argumenten, options: opties }).values
    if (basis) return { basis, kop, streng }
  } catch {}
  throw new Weigering(`Deze opdracht is niet te lezen.\n${GEBRUIK}`)
}

/** De commit van een branch, tag of nummer. @throws Weigering als die er niet is */
async function zoekCommit(repo: string, ref: string): Promise<string> {
  try {
    return await git(gitmapVan(repo), ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
  } catch (fout) {
    if (!(fout instanceof Gitfout)) throw fout
    throw new Weigering(
      `"${ref}" is hier geen branch, tag of commit. Haal hem eerst op (git fetch origin) of verbeter de naam.`,
    )
  }
}

/** Waar de branch begon: wat daarna op de basis gebeurde, is niet van deze branch. @throws Weigering */
async function zoekBegin(repo: string, basis: string, kop: string): Promise<string> {
  const gitmap = gitmapVan(repo)
  const [van, tot] = [await zoekCommit(repo, basis), await zoekCommit(repo, kop)]
  try {
    return await git(gitmap, ['merge-base', van, tot])
  } catch (fout) {
    if (!(fout instanceof Gitfout)) throw fout
    const ondiep = await git(gitmap, ['rev-parse', '--is-shallow-repository'])
    throw new Weigering(
      ondiep === 'true'
        ? `Deze kloon heeft niet de hele geschiedenis, dus waar "${basis}" en "${kop}" uiteengingen is niet te vinden. Haal de rest op met: git fetch --unshallow`
        : `"${basis}" en "${kop}" hebben geen geschiedenis samen; kies een andere basis.`,
    )
  }
}

/** De inhoud van een commit. @throws Weigering als die er geen heeft */
async function pakUit(repo: string, commit: string, doel: string): Promise<void> {
  try {
    await haalUit(repo, commit, doel)
  } catch (fout) {
    if (!(fout instanceof Gitfout)) throw fout
    throw new Weigering(`Commit ${commit.slice(0, 10)} heeft geen map content/, dus er is niets te vergelijken.`)
  }
}

async function weigerZonderGit(repo: string): Promise<void> {
  try {
    await git(gitmapVan(repo), ['rev-parse', '--git-dir'])
  } catch (fout) {
    if (!(fout instanceof Gitfout)) throw fout
    throw new Weigering(
      'Deze map is geen kloon van git, dus er is niets om mee te vergelijken. Maak er een met git clone.',
    )
  }
}

/** Doet wat er op de opdrachtregel staat. @throws Weigering */
export async function voerUit(argumenten: string[], repo: string): Promise<Uitkomst> {
  const { basis, kop, streng } = leesOpdracht(argumenten)
  const map = await mkdtemp(join(tmpdir(), 'redline-'))
  try {
    await weigerZonderGit(repo)
    const [voor, na] = [join(map, 'voor'), kop ? join(map, 'na') : repo]
    const begin = await zoekBegin(repo, basis, kop ?? 'HEAD')
    await pakUit(repo, begin, voor)
    if (kop) await pakUit(repo, await zoekCommit(repo, kop), na)
    const herziening = maakHerziening(voor, na)
    const klaar = herziening.ontbreekt.every(({ opmerking }) => opmerking)
    return { markdown: schrijfHerziening(herziening), code: streng && !klaar ? 1 : 0 }
  } catch (fout) {
    if (fout instanceof Storing) throw new Weigering(fout.message)
    throw fout
  } finally {
    await rm(map, { recursive: true, force: true })
  }
}

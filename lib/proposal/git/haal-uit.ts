import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { git } from './git'
import { metIndex } from './tijdelijk'

/** De map van git: van een opslagplaats zelf, of van een uitgecheckte map (ook een worktree, waar `.git` een bestand is). */
export const gitmapVan = (repo: string): string => (existsSync(join(repo, '.git')) ? join(repo, '.git') : repo)

/**
 * Schrijft `content/` van een commit naar `<doel>/content`. Een koppeling in git wordt een gewoon bestand.
 * @param repo een opslagplaats of een uitgecheckte map
 * @param ref een branch, tag, commit of alles wat git daarvoor leest
 * @returns de commit
 * @throws Gitfout als de ref niet bestaat of geen content/ heeft
 */
export async function haalUit(repo: string, ref: string, doel: string): Promise<string> {
  const gitmap = gitmapVan(repo)
  const commit = await git(gitmap, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
  await mkdir(doel, { recursive: true })
  await metIndex(async env => {
    await git(gitmap, ['read-tree', '--prefix=content/', `${commit}:content`], { env })
    const zoalsHetIs = ['-c', 'core.symlinks=false', '-c', 'core.autocrlf=false', '-c', 'core.fileMode=false']
    await git(gitmap, [`--work-tree=${doel}`, ...zoalsHetIs, 'checkout-index', '--all', '--force'], { env })
  })
  return commit
}

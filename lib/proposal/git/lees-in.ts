import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { git } from './git'
import { MAIN } from './namen'
import { metIndex } from './tijdelijk'
import { verplaats } from './verplaats'

/** De laatste inhoud die van de schijf kwam; zo is te zien of main sindsdien voorstellen overnam. */
export const INGELEZEN = 'refs/voorstellen/ingelezen'

/** Gewone bestanden onder content/, met hun pad vanaf de hoofdmap. */
async function leesPaden(wortel: string): Promise<string[]> {
  const ingangen = await readdir(join(wortel, 'content'), { recursive: true, withFileTypes: true })
  return ingangen
    .filter(ingang => ingang.isFile() && !ingang.name.startsWith('.'))
    .map(ingang => relative(wortel, join(ingang.parentPath, ingang.name)).replaceAll(sep, '/'))
}

async function maakBoomVanSchijf(wortel: string, repo: string): Promise<string> {
  const paden = await leesPaden(wortel)
  return metIndex(async env => {
    const invoer = paden.map(pad => `${pad}\0`).join('')
    await git(repo, [`--work-tree=${wortel}`, '-C', wortel, 'update-index', '--add', '-z', '--stdin'], { env, invoer })
    return git(repo, ['write-tree'], { env })
  })
}

const leesRef = (repo: string, ref: string): Promise<string> =>
  git(repo, ['for-each-ref', '--format=%(objectname)', ref])

/**
 * Zet content/ van de schijf als commit op main; voor wie de site zonder git neerzette.
 * @returns of main die inhoud nu heeft of had; niet als beide verder zijn gegaan
 */
export async function leesIn(wortel: string, repo: string): Promise<boolean> {
  const boom = await maakBoomVanSchijf(wortel, repo)
  const [main, vorige] = [await leesRef(repo, MAIN), await leesRef(repo, INGELEZEN)]
  if (main !== '' && (await git(repo, ['log', '--format=%T', MAIN])).split('\n').includes(boom)) return true
  if (main !== vorige) return false
  const ouder = main === '' ? [] : ['-p', main]
  const nieuw = await git(repo, ['commit-tree', boom, ...ouder], { invoer: 'De inhoud zoals zij is neergezet\n' })
  const oud = main === '' ? undefined : main
  return verplaats(
    repo,
    [MAIN, INGELEZEN].map(ref => ({ ref, oud, nieuw })),
  )
}

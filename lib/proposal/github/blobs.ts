import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Client } from './client'
import { Githubfout } from './fout'
import { schrijfVast } from './schrijf-vast'

/** Het nummer dat git aan een bestand geeft. */
export const blobsom = (bytes: Buffer, algoritme = 'sha1'): string =>
  createHash(algoritme).update(`blob ${bytes.length}\0`).update(bytes).digest('hex')

/** Zo veel bestanden tegelijk; GitHub vraagt om niet te dringen. */
const TEGELIJK = 6

/** Haalt bestanden van GitHub, en alleen wat hier nog niet is: de uitgecheckte inhoud is er vaak al gelijk aan. */
export function maakBlobs(client: Client, map: string, wortel: string) {
  let uitgecheckt: Promise<Map<string, string>> | undefined

  async function leesUitgecheckt(): Promise<Map<string, string>> {
    const ingangen = await readdir(join(wortel, 'content'), { recursive: true, withFileTypes: true }).catch(() => [])
    const gevonden = new Map<string, string>()
    for (const ingang of ingangen)
      if (ingang.isFile()) {
        const pad = join(ingang.parentPath, ingang.name)
        gevonden.set(blobsom(await readFile(pad)), pad)
      }
    return gevonden
  }
  const leesAls = async (pad: string | undefined, sha: string): Promise<Buffer | undefined> => {
    const bytes = pad === undefined ? undefined : await readFile(pad).catch(() => undefined)
    return bytes && blobsom(bytes) === sha ? bytes : undefined
  }
  async function haal(sha: string): Promise<Buffer> {
    const { data } = await client.vraag((request, repo) =>
      request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { ...repo, file_sha: sha }),
    )
    const bytes = Buffer.from(data.content, 'base64')
    if (blobsom(bytes) !== sha)
      throw new Githubfout('Een bestand kwam beschadigd aan van GitHub.', { wie: 'vanzelf', bereik: 'alles' })
    await schrijfVast(join(map, sha), bytes)
    return bytes
  }
  async function lees(sha: string): Promise<Buffer> {
    uitgecheckt ??= leesUitgecheckt()
    return (
      (await leesAls(join(map, sha), sha)) ?? (await leesAls((await uitgecheckt).get(sha), sha)) ?? (await haal(sha))
    )
  }
  /** Leest ze allemaal; wat `doe` krijgt, klopt met zijn som. */
  return async (shas: readonly string[], doe: (sha: string, bytes: Buffer) => Promise<void>): Promise<void> => {
    const rij = shas.values()
    const werk = async (): Promise<void> => {
      for (const sha of rij) await doe(sha, await lees(sha))
    }
    await Promise.all(Array.from({ length: TEGELIJK }, werk))
  }
}

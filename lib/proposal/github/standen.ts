import { mkdir, readFile, stat, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isCommit } from '../git/namen'
import { ruimStandenOp } from '../git/standen'
import { maakHeel } from '../git/tijdelijk'
import type { Stand } from '../opslag'
import { maakBlobs } from './blobs'
import { leesContentboom } from './boom'
import type { Client } from './client'
import { Githubfout } from './fout'
import { schrijfVast } from './schrijf-vast'
import { maakVoorwaardelijk } from './voorwaardelijk'

/** Zo kort achter elkaar vragen we niet opnieuw wat de nieuwste commit is. */
const VERS_MS = 5_000

/** De inhoud van commits op GitHub, op schijf. */
export interface Standen {
  /** De tekst van nu; is GitHub er niet, dan die van de laatste keer. @throws Githubfout */
  nu(): Promise<Stand>
  /** @throws Githubfout */
  van(commit: string): Promise<Stand>
}

/** @param wortel de uitgecheckte map: wat daar al staat, hoeft niet van GitHub te komen */
export function maakStanden(client: Client, map: string, wortel: string, nu: () => number): Standen {
  const leesBlobs = maakBlobs(client, join(map, 'blobs'), wortel)
  const vraagRef = maakVoorwaardelijk(client, (ref: string, { request, repo, headers }) =>
    request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...repo, ref, headers }),
  )
  const laatste = join(map, 'stand')
  let vers: { tot: number; stand: Stand } | undefined

  async function vul(doel: string, commit: string): Promise<void> {
    const paden = new Map<string, string[]>()
    for (const { pad, sha } of await leesContentboom(client, commit)) paden.set(sha, [...(paden.get(sha) ?? []), pad])
    await leesBlobs([...paden.keys()], async (sha, bytes) => {
      for (const pad of paden.get(sha) ?? []) {
        await mkdir(dirname(join(doel, pad)), { recursive: true })
        await writeFile(join(doel, pad), bytes)
      }
    })
  }
  async function van(commit: string): Promise<Stand> {
    const wortel = join(map, 'standen', commit)
    await maakHeel(wortel, doel => vul(doel, commit))
    const gebruikt = new Date()
    await utimes(wortel, gebruikt, gebruikt)
    await ruimStandenOp(join(map, 'standen'))
    return { commit, wortel }
  }
  async function vanLaatst(): Promise<Stand | undefined> {
    const commit = await readFile(laatste, 'utf8').catch(() => '')
    const wortel = join(map, 'standen', commit)
    return isCommit(commit) && (await stat(wortel).catch(() => undefined)) ? { commit, wortel } : undefined
  }
  async function leesKop(): Promise<string> {
    try {
      const { data } = await vraagRef(`heads/${client.basis}`)
      return data.object.sha
    } catch (fout) {
      if (!(fout instanceof Githubfout) || fout.status !== 404) throw fout
      throw new Githubfout(
        `GitHub vindt de repository niet, of de branch ${client.basis} daarin. De redactie moet nakijken of de app nog geïnstalleerd is en de instellingen kloppen.`,
        fout.verklaring,
        fout.status,
      )
    }
  }
  return {
    van,
    nu: async () => {
      if (vers && nu() < vers.tot) return vers.stand
      try {
        const stand = await van(await leesKop())
        if (stand.commit !== vers?.stand.commit) await schrijfVast(laatste, stand.commit)
        vers = { tot: nu() + VERS_MS, stand }
        return stand
      } catch (fout) {
        const stand = fout instanceof Githubfout ? await vanLaatst() : undefined
        if (!stand) throw fout
        return stand
      }
    },
  }
}

import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { Client } from './client'
import { type Bekend, bekend, leesPull } from './lees-pull'
import { schrijfVast } from './schrijf-vast'
import { TAK } from './verstuur'
import { maakVoorwaardelijk } from './voorwaardelijk'

/** Zo lang vragen we GitHub niet opnieuw. */
const VERS_MS = 60_000

/** De voorstellen die op GitHub staan. */
export interface Lijst {
  /** Wat we weten, zonder iets te vragen. */
  bekend(): Promise<readonly Bekend[]>
  /** Vraagt GitHub als dat een minuut geleden is. @throws Githubfout */
  ververs(): Promise<readonly Bekend[]>
  /** Er is iets veranderd: vraag het de volgende keer meteen. */
  verouder(): void
}

/** @param pad waar de lijst op schijf staat, voor na een herstart en voor als GitHub er niet is */
export function maakLijst(client: Client, pad: string, nu: () => number): Lijst {
  const vraagPagina = maakVoorwaardelijk(client, (page: number, { request, repo, headers }) =>
    request('GET /repos/{owner}/{repo}/pulls', { ...repo, state: 'all', per_page: 100, page, headers }),
  )
  let lijst: readonly Bekend[] | undefined
  let gevraagd = Number.NEGATIVE_INFINITY
  let bezig: Promise<readonly Bekend[]> | undefined

  const vanSchijf = async (): Promise<readonly Bekend[]> => {
    try {
      return z.array(bekend).parse(JSON.parse(await readFile(pad, 'utf8')))
    } catch {
      // Er is nog niets, of een oudere versie schreef het: GitHub weet het.
      return []
    }
  }
  const haalPulls = async () => {
    for (const paginas = []; ; ) {
      const { data, headers } = await vraagPagina(paginas.length + 1)
      paginas.push(data)
      if (!headers.link?.includes('rel="next"')) return paginas.flat()
    }
  }
  async function haal(): Promise<readonly Bekend[]> {
    const vorige = new Map((lijst ?? (await vanSchijf())).map(waarde => [waarde.nummer, waarde]))
    const nieuw: Bekend[] = []
    for (const pull of await haalPulls()) {
      // Een branch met zo'n naam in een kopie van een ander is niet van het portaal.
      if (!pull.head.ref.startsWith(TAK) || pull.head.repo?.id !== pull.base.repo.id) continue
      const eerder = vorige.get(pull.number)
      const gelezen =
        eerder?.kop === pull.head.sha && eerder.bijgewerkt === pull.updated_at
          ? eerder
          : await leesPull(client, pull, pull.head.ref.slice(TAK.length), eerder)
      if (gelezen) nieuw.push(gelezen)
    }
    if (JSON.stringify(nieuw) !== JSON.stringify([...vorige.values()])) await schrijfVast(pad, JSON.stringify(nieuw))
    gevraagd = nu()
    lijst = nieuw
    return nieuw
  }
  return {
    bekend: async () => {
      lijst ??= await vanSchijf()
      return lijst
    },
    ververs: async () => {
      if (lijst && nu() - gevraagd < VERS_MS) return lijst
      bezig ??= haal().finally(() => {
        bezig = undefined
      })
      return bezig
    },
    verouder: () => {
      gevraagd = Number.NEGATIVE_INFINITY
    },
  }
}

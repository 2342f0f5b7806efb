import type { Client } from './client'
import { Githubfout } from './fout'

export interface Boombestand {
  /** Vanaf de hoofdmap, met schuine strepen. */
  pad: string
  sha: string
}

const KAPOT = { wie: 'redactie', bereik: 'dit' } as const

/** Geen deel dat buiten de map wijst, of voor git of een besturingssysteem iets anders betekent. */
const isVeilig = (pad: string): boolean =>
  pad.split('/').every(deel => /^[^\\:\p{Cc}]+$/u.test(deel) && !/^\.{1,2}$/.test(deel) && !/^\.git$/i.test(deel))

async function haalBoom({ vraag }: Client, tree_sha: string, heel: boolean) {
  const { data } = await vraag((request, repo) =>
    request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', { ...repo, tree_sha, ...(heel && { recursive: '1' }) }),
  )
  return data
}

/** Alle bestanden onder een boom. Is hij te groot voor één antwoord, dan map voor map. */
async function leesBoom(client: Client, sha: string, boven: string, heel = true): Promise<Boombestand[]> {
  const { tree, truncated } = await haalBoom(client, sha, heel)
  if (truncated && heel) return leesBoom(client, sha, boven, false)
  const gevonden: Boombestand[] = []
  for (const { path, type, sha: van } of tree) {
    const pad = `${boven}/${path}`
    if (!isVeilig(pad)) throw new Githubfout(`Op GitHub staat een bestand met een naam die niet kan: ${pad}.`, KAPOT)
    if (type === 'blob' && van) gevonden.push({ pad, sha: van })
    else if (type === 'tree' && van && !heel) gevonden.push(...(await leesBoom(client, van, pad, false)))
  }
  return gevonden
}

/** Alles onder `content/` in een commit. @throws Githubfout als die map er niet is */
export async function leesContentboom(client: Client, commit: string): Promise<Boombestand[]> {
  const { data } = await client.vraag((request, repo) =>
    request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', { ...repo, commit_sha: commit }),
  )
  const { tree } = await haalBoom(client, data.tree.sha, false)
  const content = tree.find(({ path, type }) => path === 'content' && type === 'tree')
  if (!content?.sha) throw new Githubfout('De repository op GitHub heeft geen map content.', KAPOT)
  return leesBoom(client, content.sha, 'content')
}

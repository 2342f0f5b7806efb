import { leesVoorstel, schrijfVoorstel } from '../git/boodschap'
import { maakOmschrijving, maakTitel } from './beschrijving'
import type { Client } from './client'
import { Githubfout } from './fout'
import { maakBoodschapStom } from './maak-stom'
import type { Post } from './post'

export const TAK = 'voorstel/'

const DIT = { wie: 'redactie', bereik: 'dit' } as const

/** Een naam die GitHub aanneemt; de echte staat in de boodschap, teken voor teken. */
const auteurVan = (naam: string): string => naam.replace(/[\p{Cc}\u2028\u2029<>]/gu, ' ').trim() || 'Indiener'

/** Het pull request van dit voorstel, ook als de redactie het al gesloten heeft en de branch weg is. */
async function zoekPull({ vraag }: Client, naam: string): Promise<string | undefined> {
  const { data } = await vraag((request, repo) =>
    request('GET /repos/{owner}/{repo}/pulls', {
      ...repo,
      head: `${repo.owner}:${TAK}${naam}`,
      state: 'all',
      per_page: 100,
    }),
  )
  return data.find(({ head, base }) => head.ref === TAK + naam && head.repo?.id === base.repo.id)?.html_url
}

async function leesBoomVan({ vraag }: Client, basis: string): Promise<string> {
  try {
    const { data } = await vraag((request, repo) =>
      request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', { ...repo, commit_sha: basis }),
    )
    return data.tree.sha
  } catch (fout) {
    if (!(fout instanceof Githubfout) || fout.status !== 404) throw fout
    throw new Githubfout(
      'De tekst waarop dit voorstel is gemaakt, staat niet (meer) op GitHub. De redactie moet ernaar kijken.',
      DIT,
      fout.status,
    )
  }
}

/** Dezelfde post geeft dezelfde commit: auteur, dag en boodschap liggen vast. Zo verdubbelt opnieuw proberen niets. */
async function maakCommit(client: Client, post: Post): Promise<string> {
  const { basis, bestanden, voorstel } = post
  const base_tree = await leesBoomVan(client, basis)
  const tree = bestanden.map(([path, content]) => ({
    path,
    mode: '100644' as const,
    type: 'blob' as const,
    ...(content === null ? { sha: null } : { content }),
  }))
  const boom = await client.vraag((request, repo) =>
    request('POST /repos/{owner}/{repo}/git/trees', { ...repo, base_tree, tree }),
  )
  const date = `${voorstel.datum}T12:00:00Z`
  const commit = await client.vraag((request, repo) =>
    request('POST /repos/{owner}/{repo}/git/commits', {
      ...repo,
      message: maakBoodschapStom(schrijfVoorstel({ ...post, bestanden: new Map(bestanden) })),
      tree: boom.data.sha,
      parents: [basis],
      author: { name: auteurVan(voorstel.indiener.naam), email: 'indiener@duidingskader.invalid', date },
      committer: { name: 'Duidingskader', email: 'portaal@duidingskader.invalid', date },
    }),
  )
  return commit.data.sha
}

/** Of de branch die er al is, dit voorstel is: dan is een eerdere poging verder gekomen dan zij terugzei. */
async function eisZelfde({ vraag }: Client, { sleutel, som, voorstel }: Post, commit: string): Promise<void> {
  const ref = await vraag((request, repo) =>
    request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...repo, ref: `heads/${TAK}${voorstel.naam}` }),
  )
  if (ref.data.object.sha === commit) return
  const { data } = await vraag((request, repo) =>
    request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', { ...repo, commit_sha: ref.data.object.sha }),
  )
  const ander = leesVoorstel(data.message)
  if (ander?.sleutel === sleutel && ander.som === som) return
  throw new Githubfout('Op GitHub staat al iets anders onder deze naam. De redactie moet ernaar kijken.', DIT, 422)
}

async function zetTak(client: Client, post: Post, commit: string): Promise<void> {
  try {
    await client.vraag((request, repo) =>
      request('POST /repos/{owner}/{repo}/git/refs', {
        ...repo,
        ref: `refs/heads/${TAK}${post.voorstel.naam}`,
        sha: commit,
      }),
    )
  } catch (fout) {
    if (!(fout instanceof Githubfout) || fout.status !== 422 || !/already exists/i.test(fout.antwoord)) throw fout
    await eisZelfde(client, post, commit)
  }
}

async function openPull(client: Client, post: Post): Promise<string> {
  try {
    const { data } = await client.vraag((request, repo) =>
      request('POST /repos/{owner}/{repo}/pulls', {
        ...repo,
        title: maakTitel(post),
        body: maakOmschrijving(post),
        head: TAK + post.voorstel.naam,
        base: client.basis,
      }),
    )
    return data.html_url
  } catch (fout) {
    if (!(fout instanceof Githubfout) || fout.status !== 422 || !/already exists/i.test(fout.antwoord)) throw fout
    const bestaand = await zoekPull(client, post.voorstel.naam)
    if (bestaand === undefined) throw fout
    return bestaand
  }
}

/**
 * Brengt één voorstel naar GitHub: commit, branch en pull request. Elke stap mag vaker: wat er al is, telt als gedaan.
 * @returns het adres van het pull request
 * @throws Githubfout
 */
export async function verstuur(client: Client, post: Post): Promise<string> {
  const bestaand = await zoekPull(client, post.voorstel.naam)
  if (bestaand !== undefined) return bestaand
  await zetTak(client, post, await maakCommit(client, post))
  return openPull(client, post)
}

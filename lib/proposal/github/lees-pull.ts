import { z } from 'zod'
import { dagVan } from '@/lib/domain/dag'
import type { Voorstel } from '@/lib/domain/voorstel'
import { leesVoorstel } from '../git/boodschap'
import { isCommit } from '../git/namen'
import type { Client } from './client'
import { voorstel } from './post'

/** Een voorstel op GitHub, met waaraan te zien is of het opnieuw gelezen moet worden. */
export const bekend = z.object({
  sleutel: z.string(),
  som: z.string(),
  commit: z.string().refine(isCommit),
  basis: z.string().refine(isCommit),
  voorstel,
  nummer: z.number(),
  /** De laatste commit op de branch, en wanneer GitHub er het laatst iets aan veranderde. */
  kop: z.string(),
  bijgewerkt: z.string(),
})

export type Bekend = z.infer<typeof bekend>

/** Wat de lijst van pull requests over elk zegt. */
export interface Pull {
  number: number
  html_url: string
  updated_at: string
  closed_at: string | null
  merged_at?: string | null
  head: { sha: string }
}

/** De commit van het voorstel zelf; de redactie kan er op de branch iets aan toegevoegd hebben. */
async function leesCommit({ vraag }: Client, pull: Pull, naam: string) {
  const { data } = await vraag((request, repo) =>
    request('GET /repos/{owner}/{repo}/pulls/{pull_number}/commits', {
      ...repo,
      pull_number: pull.number,
      per_page: 100,
    }),
  )
  for (const { sha, parents, commit } of data) {
    const gelezen = leesVoorstel(commit.message)
    const basis = parents[0]?.sha
    if (gelezen?.voorstel.naam === naam && basis !== undefined) return { ...gelezen, commit: sha, basis }
  }
  return undefined
}

const LANGSTE_REDEN = 2000
const VAN_DE_REDACTIE = new Set(['OWNER', 'MEMBER', 'COLLABORATOR'])

/** Wie het sloot, en bij een afwijzing wat de redactie er het laatst over zei. */
async function leesBesluit({ vraag }: Client, pull: Pull, gesloten: string): Promise<NonNullable<Voorstel['besluit']>> {
  const issue = await vraag((request, repo) =>
    request('GET /repos/{owner}/{repo}/issues/{issue_number}', { ...repo, issue_number: pull.number }),
  )
  const besluit = { door: issue.data.closed_by?.login ?? 'de redactie', datum: dagVan(new Date(gesloten)) }
  if (pull.merged_at) return besluit
  const { data } = await vraag((request, repo) =>
    request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      ...repo,
      issue_number: pull.number,
      per_page: 100,
    }),
  )
  const laatste = data.findLast(
    ({ author_association, user, body }) =>
      VAN_DE_REDACTIE.has(author_association ?? '') && user?.type !== 'Bot' && body?.trim(),
  )
  const reden = laatste?.body?.replaceAll('\r\n', '\n').trim().slice(0, LANGSTE_REDEN)
  return { ...besluit, reden: reden || 'Op GitHub gesloten zonder uitleg.' }
}

/** Leest alles van één pull request; niets als er geen voorstel in zit dat het portaal kent. */
export async function leesPull(client: Client, pull: Pull, naam: string, vorige?: Bekend): Promise<Bekend | undefined> {
  const commit = vorige?.kop === pull.head.sha ? vorige : await leesCommit(client, pull, naam)
  if (!commit) return undefined
  const gesloten = pull.merged_at ?? pull.closed_at ?? undefined
  const stand = pull.merged_at ? 'overgenomen' : gesloten === undefined ? 'open' : 'afgewezen'
  const { besluit: _, ...rest } = { besluit: undefined, ...commit.voorstel }
  const besluit = gesloten === undefined ? undefined : await leesBesluit(client, pull, gesloten)
  return {
    sleutel: commit.sleutel,
    som: commit.som,
    commit: commit.commit,
    basis: commit.basis,
    voorstel: { ...rest, stand, pullRequest: pull.html_url, ...(besluit && { besluit }) },
    nummer: pull.number,
    kop: pull.head.sha,
    bijgewerkt: pull.updated_at,
  }
}

import { type Antwoord, fout, nietGevonden, type Verzoek } from './antwoord'
import type { Objecten } from './objecten'

/** De pull requests van één repository, met wat erbij gezegd is. Alleen voor tests. */
export interface Pull {
  number: number
  title: string
  body: string
  head: string
  sha: string
  vanElders?: boolean
  stand: 'open' | 'closed'
  samengevoegd?: string
  gesloten?: string
  door?: string
  bijgewerkt: number
  reacties: { body: string; author_association: string; type: 'User' | 'Bot' }[]
}

const moment = (ms: number): string => new Date(ms).toISOString()

export class Pulls {
  readonly alles: Pull[] = []
  #tik = Date.parse('2026-11-22T12:00:00Z')

  constructor(
    readonly eigenaar: string,
    readonly objecten: Objecten,
    readonly refs: Map<string, string>,
  ) {}

  #raak(pull: Pull): void {
    this.#tik += 1000
    pull.bijgewerkt = this.#tik
  }

  toon(pull: Pull) {
    const { number, title, body, stand, bijgewerkt } = pull
    return {
      number,
      title,
      body,
      state: stand,
      html_url: `https://github.com/${this.eigenaar}/kader/pull/${number}`,
      updated_at: moment(bijgewerkt),
      closed_at: pull.gesloten ?? null,
      merged_at: pull.samengevoegd ?? null,
      head: {
        ref: pull.head,
        sha: this.refs.get(`refs/heads/${pull.head}`) ?? pull.sha,
        repo: { id: pull.vanElders ? 2 : 1 },
      },
      base: { ref: 'main', repo: { id: 1 } },
    }
  }

  open({ lichaam }: Verzoek): Antwoord {
    const [head, base] = [String(lichaam.head), String(lichaam.base)]
    const ongeldig = (field: string) =>
      fout(422, 'Validation Failed', { errors: [{ resource: 'PullRequest', field, code: 'invalid' }] })
    const eigen = (message: string) =>
      fout(422, 'Validation Failed', { errors: [{ resource: 'PullRequest', code: 'custom', message }] })
    const sha = this.refs.get(`refs/heads/${head}`)
    if (!sha) return ongeldig('head')
    if (!this.refs.has(`refs/heads/${base}`)) return ongeldig('base')
    if (this.alles.some(pull => pull.head === head && pull.stand === 'open'))
      return eigen(`A pull request already exists for ${this.eigenaar}:${head}.`)
    if (sha === this.refs.get(`refs/heads/${base}`)) return eigen(`No commits between ${base} and ${head}`)
    return {
      status: 201,
      data: this.toon(this.voegToe({ head, sha, title: String(lichaam.title), body: String(lichaam.body) })),
    }
  }

  voegToe(deel: Pick<Pull, 'head' | 'sha' | 'title' | 'body' | 'vanElders'>): Pull {
    const pull: Pull = { ...deel, number: this.alles.length + 1, stand: 'open', bijgewerkt: 0, reacties: [] }
    this.#raak(pull)
    this.alles.push(pull)
    return pull
  }

  /** Wat de redactie op GitHub doet. */
  sluit(number: number, wat: { overgenomen: boolean; door: string }): void {
    const pull = this.#eis(number)
    this.#raak(pull)
    Object.assign(pull, { stand: 'closed', gesloten: moment(this.#tik), door: wat.door })
    if (wat.overgenomen) pull.samengevoegd = moment(this.#tik)
    pull.sha = this.refs.get(`refs/heads/${pull.head}`) ?? pull.sha
    this.refs.delete(`refs/heads/${pull.head}`)
  }

  reageer(number: number, body: string, author_association: string, type: 'User' | 'Bot' = 'User'): void {
    const pull = this.#eis(number)
    this.#raak(pull)
    pull.reacties.push({ body, author_association, type })
  }

  #eis(number: number): Pull {
    const pull = this.alles.find(ander => ander.number === number)
    if (!pull) throw new Error(`Er is geen pull request ${number}`)
    return pull
  }

  zoek({ zoek }: Verzoek): unknown[] {
    const [eigenaar, head] = (zoek.get('head') ?? '').split(':')
    const stand = zoek.get('state') ?? 'open'
    return this.alles
      .filter(pull => stand === 'all' || pull.stand === stand)
      .filter(
        pull => head === undefined || (pull.head === head && eigenaar === (pull.vanElders ? 'ander' : this.eigenaar)),
      )
      .toReversed()
      .map(pull => this.toon(pull))
  }

  /** De commits die er op de branch bij kwamen, oudste eerst. */
  commits(number: number): unknown[] {
    const main = this.refs.get('refs/heads/main') ?? ''
    const rij: unknown[] = []
    let sha = this.toon(this.#eis(number)).head.sha
    for (let commit = this.objecten.commits.get(sha); commit && sha !== main && commit.parents.length > 0; ) {
      rij.unshift({ sha, parents: commit.parents.map(ouder => ({ sha: ouder })), commit: { message: commit.message } })
      sha = commit.parents[0] ?? ''
      commit = this.objecten.commits.get(sha)
    }
    return rij
  }

  issue(number: number): Antwoord {
    const pull = this.alles.find(ander => ander.number === number)
    return pull ? { status: 200, data: { number, closed_by: pull.door ? { login: pull.door } : null } } : nietGevonden()
  }

  reacties(number: number): unknown[] {
    return this.#eis(number).reacties.map(({ body, author_association, type }) => ({
      body,
      author_association,
      user: { login: 'iemand', type },
    }))
  }
}

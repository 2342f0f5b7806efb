import { createHash } from 'node:crypto'

/** Wat git bewaart, met dezelfde nummers als git. Alleen voor tests. */
type Soort = 'blob' | 'tree' | 'commit'

export interface Ingang {
  mode: string
  naam: string
  sha: string
}

export interface Persoon {
  name: string
  email: string
  date: string
}

export interface Commit {
  tree: string
  parents: string[]
  author: Persoon
  committer: Persoon
  message: string
}

const soortVan = (mode: string): Soort => (mode === '040000' || mode === '40000' ? 'tree' : 'blob')

const opGitsManier = (a: Ingang, b: Ingang): number => {
  const naam = (ingang: Ingang) => Buffer.from(soortVan(ingang.mode) === 'tree' ? `${ingang.naam}/` : ingang.naam)
  return Buffer.compare(naam(a), naam(b))
}

const persoon = ({ name, email, date }: Persoon): string => `${name} <${email}> ${Date.parse(date) / 1000} +0000`

export class Objecten {
  readonly blobs = new Map<string, Buffer>()
  readonly bomen = new Map<string, Ingang[]>()
  readonly commits = new Map<string, Commit>()

  #som(soort: Soort, inhoud: Buffer): string {
    return createHash('sha1').update(`${soort} ${inhoud.length}\0`).update(inhoud).digest('hex')
  }

  zetBlob(inhoud: Buffer): string {
    const sha = this.#som('blob', inhoud)
    this.blobs.set(sha, inhoud)
    return sha
  }

  zetBoom(ingangen: Ingang[]): string {
    const rij = ingangen.toSorted(opGitsManier)
    const delen = rij.map(({ mode, naam, sha }) =>
      Buffer.concat([Buffer.from(`${mode.replace(/^0/, '')} ${naam}\0`), Buffer.from(sha, 'hex')]),
    )
    const sha = this.#som('tree', Buffer.concat(delen))
    this.bomen.set(sha, rij)
    return sha
  }

  zetCommit(commit: Commit): string {
    const regels = [
      `tree ${commit.tree}`,
      ...commit.parents.map(ouder => `parent ${ouder}`),
      `author ${persoon(commit.author)}`,
      `committer ${persoon(commit.committer)}`,
    ]
    const sha = this.#som('commit', Buffer.from(`${regels.join('\n')}\n\n${commit.message}`))
    this.commits.set(sha, commit)
    return sha
  }

  /** Dezelfde boom met één pad anders; `null` haalt het weg. @throws Error als er niets is om weg te halen */
  metPad(boom: string | undefined, pad: string, sha: string | null, mode = '100644'): string | undefined {
    const [kop = '', ...rest] = pad.split('/')
    const ingangen = [...((boom && this.bomen.get(boom)) || [])]
    const plek = ingangen.findIndex(({ naam }) => naam === kop)
    const oud = ingangen[plek]
    if (plek >= 0) ingangen.splice(plek, 1)
    if (rest.length > 0) {
      const onder = this.metPad(oud && soortVan(oud.mode) === 'tree' ? oud.sha : undefined, rest.join('/'), sha, mode)
      if (onder) ingangen.push({ mode: '040000', naam: kop, sha: onder })
    } else if (sha !== null) ingangen.push({ mode, naam: kop, sha })
    else if (!oud) throw new Error('GitRPC::BadObjectState')
    return ingangen.length === 0 ? undefined : this.zetBoom(ingangen)
  }

  /** Alles in een boom; zonder `diep` alleen de bovenste laag. */
  lijst(boom: string, diep: boolean, boven = ''): { path: string; mode: string; type: Soort; sha: string }[] {
    return (this.bomen.get(boom) ?? []).flatMap(({ mode, naam, sha }) => {
      const type = soortVan(mode)
      const hier = { path: boven + naam, mode, type, sha }
      return diep && type === 'tree' ? [hier, ...this.lijst(sha, true, `${boven}${naam}/`)] : [hier]
    })
  }

  leesPad(commit: string, pad: string): string | undefined {
    const boom = this.commits.get(commit)?.tree ?? ''
    const sha = this.lijst(boom, true).find(({ path, type }) => path === pad && type === 'blob')?.sha
    return sha === undefined ? undefined : this.blobs.get(sha)?.toString()
  }
}

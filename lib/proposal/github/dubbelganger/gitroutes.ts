import { type Antwoord, fout, nietGevonden, type Verzoek } from './antwoord'
import type { Ingang, Objecten, Persoon } from './objecten'

interface Git {
  objecten: Objecten
  refs: Map<string, string>
}

type Boomingang = { path: string; mode: string; content?: string; sha?: string | null }
type Route = (git: Git, verzoek: Verzoek, id: string) => Antwoord

const toonCommit = ({ objecten }: Git, sha: string) => {
  const commit = objecten.commits.get(sha)
  return (
    commit && { ...commit, sha, tree: { sha: commit.tree }, parents: commit.parents.map(ouder => ({ sha: ouder })) }
  )
}

const leesRef: Route = ({ refs }, _, id) => {
  if (refs.size === 0) return fout(409, 'Git Repository is empty.')
  const sha = refs.get(`refs/${id}`)
  return sha ? { status: 200, data: { ref: `refs/${id}`, object: { type: 'commit', sha } } } : nietGevonden()
}

const zetRef: Route = ({ objecten, refs }, { lichaam }) => {
  const [ref, sha] = [String(lichaam.ref), String(lichaam.sha)]
  if (!/^refs\/[^/]+\/./.test(ref))
    return fout(422, `Reference name must start with 'refs/' and contain at least two slashes`)
  if (!objecten.commits.has(sha)) return fout(422, 'Object does not exist')
  if (refs.has(ref)) return fout(422, 'Reference already exists')
  refs.set(ref, sha)
  return { status: 201, data: { ref, object: { type: 'commit', sha } } }
}

const leesCommit: Route = (git, _, id) => {
  const data = toonCommit(git, id)
  return data ? { status: 200, data } : nietGevonden()
}

const zetCommit: Route = (git, { lichaam }) => {
  const { message, tree, parents, author, committer } = lichaam as Record<string, unknown> & {
    author: Persoon
    committer: Persoon
  }
  const ouders = parents as string[]
  if (!git.objecten.bomen.has(String(tree))) return fout(422, 'Tree SHA does not exist')
  if (ouders.some(ouder => !git.objecten.commits.has(ouder)))
    return fout(422, 'Parent SHA does not exist or is not a commit object')
  const sha = git.objecten.zetCommit({
    message: String(message),
    tree: String(tree),
    parents: ouders,
    author,
    committer,
  })
  return { status: 201, data: toonCommit(git, sha) }
}

/** GitHub knipt een te grote boom af; hoe groot dat is, stelt de test in. */
export const GRENS = { ingangen: 100_000 }

const leesBoom: Route = ({ objecten }, { zoek }, id) => {
  if (!objecten.bomen.has(id)) return nietGevonden()
  const diep = zoek.has('recursive')
  const tree = objecten.lijst(id, diep)
  return {
    status: 200,
    data: {
      sha: id,
      tree: diep ? tree.slice(0, GRENS.ingangen) : tree,
      truncated: diep && tree.length > GRENS.ingangen,
    },
  }
}

const zetBoom: Route = ({ objecten }, { lichaam }) => {
  const basis = lichaam.base_tree === undefined ? undefined : String(lichaam.base_tree)
  if (basis !== undefined && !objecten.bomen.has(basis)) return fout(422, 'base_tree is not a valid tree oid')
  let boom = basis
  try {
    for (const { path, content, sha, mode } of lichaam.tree as Boomingang[]) {
      if (content === undefined && sha === undefined) return fout(422, 'Must supply either tree.sha or tree.content')
      boom = objecten.metPad(boom, path, sha === undefined ? objecten.zetBlob(Buffer.from(content ?? '')) : sha, mode)
    }
  } catch (oorzaak) {
    return fout(422, oorzaak instanceof Error ? oorzaak.message : '')
  }
  return { status: 201, data: { sha: boom ?? objecten.zetBoom([] satisfies Ingang[]) } }
}

const leesBlob: Route = ({ objecten }, _, id) => {
  const inhoud = objecten.blobs.get(id)
  // Met regeleinden ertussen, net als GitHub.
  const content = inhoud?.toString('base64').replace(/.{60}/g, '$&\n')
  return inhoud ? { status: 200, data: { sha: id, encoding: 'base64', content, size: inhoud.length } } : nietGevonden()
}

/** Welke verzoeken om git-gegevens er zijn; al het andere kent de dubbelganger niet. */
export const GITROUTES: [methode: string, pad: RegExp, route: Route][] = [
  ['GET', /^\/git\/ref\/(.+)$/, leesRef],
  ['POST', /^\/git\/refs()$/, zetRef],
  ['GET', /^\/git\/commits\/(\w+)$/, leesCommit],
  ['POST', /^\/git\/commits()$/, zetCommit],
  ['GET', /^\/git\/trees\/(\w+)$/, leesBoom],
  ['POST', /^\/git\/trees()$/, zetBoom],
  ['GET', /^\/git\/blobs\/(\w+)$/, leesBlob],
]

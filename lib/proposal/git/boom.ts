import { git } from './git'
import { metIndex } from './tijdelijk'

const GEWOON = '100644'

/** De boom van een commit met deze bestanden erin veranderd; `null` haalt een bestand weg. */
export async function maakBoom(
  repo: string,
  basis: string,
  bestanden: ReadonlyMap<string, string | null>,
): Promise<string> {
  const regels: string[] = []
  for (const [pad, tekst] of bestanden)
    regels.push(
      tekst === null
        ? `0 ${'0'.repeat(basis.length)}\t${pad}\0`
        : `${GEWOON} ${await git(repo, ['hash-object', '-w', '--no-filters', '--stdin'], { invoer: tekst })}\t${pad}\0`,
    )
  return metIndex(async env => {
    await git(repo, ['read-tree', basis], { env })
    await git(repo, ['update-index', '-z', '--index-info'], { env, invoer: regels.join('') })
    return git(repo, ['write-tree'], { env })
  })
}

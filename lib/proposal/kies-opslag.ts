import { maakGitopslag } from './git/gitopslag'
import { gegevensmapVan } from './git/open'
import { type Githubopslag, maakGithubopslag } from './github/githubopslag'
import { leesInstellingen } from './github/instellingen'
import type { Voorstelopslag } from './opslag'

/** Eén opslag per proces: Next laadt een module vaker, elke pagina heeft een eigen kopie. */
const gedeeld: typeof globalThis & { voorstelopslag?: { github?: Githubopslag; opslag: Voorstelopslag } } = globalThis

function kiesOpslag(): { github?: Githubopslag; opslag: Voorstelopslag } {
  const wortel = process.cwd()
  const map = gegevensmapVan(wortel)
  const instellingen = leesInstellingen(process.env)
  if (!instellingen) return { opslag: maakGitopslag({ wortel, map }) }
  const github = maakGithubopslag({ instellingen, map, wortel })
  return { github, opslag: github }
}

const deel = () => {
  gedeeld.voorstelopslag ??= kiesOpslag()
  return gedeeld.voorstelopslag
}

/**
 * Waar voorstellen bewaard worden: op GitHub als dat is ingesteld, anders in git op deze computer.
 * @throws Instelfout als GitHub maar voor een deel is ingesteld
 */
export const getOpslag = (): Voorstelopslag => deel().opslag

/**
 * Brengt weg wat bij een vorige keer bleef liggen, en blijft dat proberen zolang dit proces draait.
 * @throws Instelfout als GitHub maar voor een deel is ingesteld
 */
export function hervatVoorstellen(): void {
  void deel().github?.werk()
}

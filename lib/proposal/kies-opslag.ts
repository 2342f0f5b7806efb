import { maakGitopslag } from './git/gitopslag'
import { maakGithubopslag } from './github/githubopslag'
import { leesInstellingen } from './github/instellingen'
import type { Voorstelopslag } from './opslag'

/** Eén opslag per proces: Next laadt een module tijdens ontwikkelen vaker, en elke pagina heeft een eigen kopie. */
const gedeeld: typeof globalThis & { voorstelopslag?: Voorstelopslag } = globalThis

function kiesOpslag(): Voorstelopslag {
  const map = process.env.DATA_DIR || '.data'
  const wortel = process.cwd()
  const instellingen = leesInstellingen(process.env)
  if (!instellingen) return maakGitopslag({ wortel, map })
  const opslag = maakGithubopslag({ instellingen, map, wortel })
  // Wat een vorige keer is blijven liggen, wacht niet op het volgende voorstel.
  void opslag.werk()
  return opslag
}

/**
 * Waar voorstellen bewaard worden: op GitHub als dat is ingesteld, anders in git op deze computer.
 * @throws Instelfout als GitHub maar voor een deel is ingesteld
 */
export function getOpslag(): Voorstelopslag {
  gedeeld.voorstelopslag ??= kiesOpslag()
  return gedeeld.voorstelopslag
}

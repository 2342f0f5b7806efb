import { GESLOTEN } from './gesloten'
import { maakGitopslag } from './git/gitopslag'
import { gegevensmapVan } from './git/open'
import { type Githubopslag, maakGithubopslag } from './github/githubopslag'
import { Instelfout, leesInstellingen } from './github/instellingen'
import type { Voorstelopslag } from './opslag'

interface Gekozen {
  opslag: Voorstelopslag
  github?: Githubopslag
  /** Wat er aan de instellingen mankeert. */
  klacht?: string
}

/** Eén opslag per proces: Next laadt een module vaker, elke pagina heeft een eigen kopie. */
const gedeeld: typeof globalThis & { voorstelopslag?: Gekozen } = globalThis

function kiesOpslag(): Gekozen {
  const wortel = process.cwd()
  const map = gegevensmapVan(wortel)
  try {
    const instellingen = leesInstellingen(process.env)
    if (!instellingen) return { opslag: maakGitopslag({ wortel, map }) }
    const github = maakGithubopslag({ instellingen, map, wortel })
    return { github, opslag: github }
  } catch (fout) {
    if (!(fout instanceof Instelfout)) throw fout
    // Niet dan maar op deze computer: daar zoekt de redactie ze niet.
    return { opslag: GESLOTEN, klacht: fout.message }
  }
}

const deel = () => {
  gedeeld.voorstelopslag ??= kiesOpslag()
  return gedeeld.voorstelopslag
}

/**
 * Waar voorstellen bewaard worden: op GitHub als dat is ingesteld, anders in git op deze computer. Is GitHub maar voor
 * een deel ingesteld, dan kunnen voorstellen niet; de rest van de site wel.
 */
export const getOpslag = (): Voorstelopslag => deel().opslag

/**
 * Brengt weg wat bij een vorige keer bleef liggen, en blijft dat proberen zolang dit proces draait. Zegt de beheerder
 * wat er aan de instellingen mankeert.
 */
export function hervatVoorstellen(): void {
  const { github, klacht } = deel()
  if (klacht) console.error(`Voorstellen staan uit. ${klacht}`)
  void github?.werk()
}

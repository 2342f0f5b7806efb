import type { Inzending } from '../opslag'
import { maakGithubopslag } from './githubopslag'
import type { Instellingen } from './instellingen'

/** Een eigen proces dat voorstellen bewaart, om af te breken of om er twee van te hebben. Alleen voor tests. */
export interface Opdracht {
  instellingen: Instellingen
  map: string
  wortel: string
  inzendingen: (Omit<Inzending, 'bestanden'> & { bestanden: [string, string | null][] })[]
}

const { inzendingen, ...plaats }: Opdracht = JSON.parse(process.env.PROEF_OPDRACHT ?? '')
const opslag = maakGithubopslag(plaats)
for (const { bestanden, ...rest } of inzendingen) {
  const { uitkomst, voorstel } = await opslag.bewaar({ ...rest, bestanden: new Map(bestanden) })
  console.log(`${uitkomst} ${voorstel.naam}`)
}

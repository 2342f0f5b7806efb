import { type Besluit, maakTag, schrijfBesluit } from './besluit'
import { inhoudref } from './bewaar'
import { git } from './git'
import type { Bewaard } from './lees-voorstellen'
import { REFS } from './namen'
import { type Verplaatsing, verplaats } from './verplaats'

/**
 * Legt een besluit voorgoed vast en haalt het voorstel van tafel.
 * @param eerst wat in dezelfde stap gebeurt, en daarin als eerste
 * @returns of het gelukt is; niet als een ander net eerder besloot of `eerst` niet meer kan
 */
export async function sluit(
  repo: string,
  { commit, som, voorstel: { naam } }: Bewaard,
  stand: 'overgenomen' | 'afgewezen',
  besluit: Besluit,
  eerst: Verplaatsing[] = [],
): Promise<boolean> {
  const tag = await maakTag(repo, commit, naam, schrijfBesluit(`${naam} is ${stand}`, besluit))
  const inhoud = inhoudref(som)
  const bezet = await git(repo, ['for-each-ref', '--format=%(objectname)', inhoud])
  return verplaats(repo, [
    ...eerst,
    { ref: REFS[stand] + naam, nieuw: tag },
    { ref: REFS.open + naam, oud: commit },
    ...(bezet === commit ? [{ ref: inhoud, oud: commit }] : []),
  ])
}

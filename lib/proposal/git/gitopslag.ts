import { zoekEerder } from '../ontvangst'
import { Storing, type Voorstelopslag } from '../opslag'
import { bewaar } from './bewaar'
import { Gitfout, git } from './git'
import { MAIN } from './namen'
import { type Opslagplaats, openOpslagplaats } from './open'
import { getStandVan } from './standen'

/** Wat git of de schijf zegt, is voor de beheerder; wie indient, hoort wat hij kan doen. Een programmafout blijft er een. */
function alsStoring(fout: unknown): unknown {
  if (!(fout instanceof Gitfout) && !(fout instanceof Error && 'code' in fout)) return fout
  const boodschap = 'De voorstellen zijn nu niet te bereiken. Probeer het later opnieuw; er is niets verloren.'
  return Object.assign(new Storing(boodschap, 60), { cause: fout })
}

/**
 * Voorstellen in een eigen git-opslagplaats in de map met gegevens. Die wordt bij het eerste gebruik gemaakt.
 * @param plaats `wortel`: de uitgecheckte map; `map`: de map met gegevens
 */
export function maakGitopslag({ wortel, map }: { wortel: string; map: string }): Voorstelopslag {
  let geopend: Promise<Opslagplaats> | undefined
  let rij: Promise<unknown> = Promise.resolve()

  const inOpslag = async <T>(doe: (plaats: Opslagplaats) => Promise<T>): Promise<T> => {
    try {
      geopend ??= openOpslagplaats(wortel, map).catch(fout => {
        // De volgende keer is weer de eerste.
        geopend = undefined
        throw fout
      })
      return await doe(await geopend)
    } catch (fout) {
      throw alsStoring(fout)
    }
  }
  /** Een voor een: honderd tegelijk zijn zo geen honderd keer zeven processen. */
  const opBeurt = <T>(doe: () => Promise<T>): Promise<T> => {
    const beurt = rij.then(doe)
    rij = beurt.catch(() => undefined)
    return beurt
  }

  return {
    getStand: () =>
      inOpslag(async ({ repo, standen }) => getStandVan(repo, standen, await git(repo, ['rev-parse', MAIN]))),
    bewaar: inzending => inOpslag(({ repo, lees }) => opBeurt(() => bewaar(repo, lees, inzending))),
    vindEerder: verzending => inOpslag(async ({ lees }) => zoekEerder(await lees(), verzending)),
    getVoorstellen: () => inOpslag(async ({ lees }) => (await lees()).map(({ voorstel }) => voorstel)),
    getStanden: naam =>
      inOpslag(async ({ repo, standen, lees }) => {
        const gevonden = (await lees()).find(({ voorstel }) => voorstel.naam === naam)
        if (!gevonden) return undefined
        const { basis, commit } = gevonden
        return { voor: await getStandVan(repo, standen, basis), na: await getStandVan(repo, standen, commit) }
      }),
  }
}

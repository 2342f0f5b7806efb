import { resolve } from 'node:path'
import { Storing, type Voorstelopslag } from '../opslag'
import { bewaar } from './bewaar'
import { git } from './git'
import { maakLezer } from './lees-voorstellen'
import { MAIN } from './namen'
import { getStandVan } from './standen'
import { volg } from './volg'

/** Waar alles staat: de opslagplaats en de uitgepakte inhoud, in de map met gegevens. */
export const plaatsenIn = (map: string) => ({
  repo: resolve(map, 'voorstellen.git'),
  standen: resolve(map, 'standen'),
})

/** Wat git of de schijf zegt, is voor de beheerder; wie indient, hoort wat hij kan doen. */
function alsStoring(fout: unknown): Storing {
  if (fout instanceof Storing) return fout
  const storing = new Storing(
    'De voorstellen zijn nu niet te bereiken. Probeer het later opnieuw; er is niets verloren.',
    60,
  )
  storing.cause = fout
  return storing
}

/**
 * Voorstellen in een eigen git-opslagplaats in de map met gegevens. Die wordt bij het eerste gebruik gemaakt.
 * @param plaats `wortel`: de uitgecheckte map; `map`: de map met gegevens
 */
export function maakGitopslag({ wortel, map }: { wortel: string; map: string }): Voorstelopslag {
  const { repo, standen } = plaatsenIn(map)
  const lees = maakLezer(repo)
  let gereed: Promise<unknown> | undefined
  let rij: Promise<unknown> = Promise.resolve()

  /** Pas bij het eerste gebruik; mislukt het, dan is de volgende keer weer de eerste. */
  const inOpslag = async <T>(doe: () => Promise<T>): Promise<T> => {
    try {
      gereed ??= volg(resolve(wortel), repo)
      await gereed.catch(fout => {
        gereed = undefined
        throw fout
      })
      return await doe()
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
    getStand: () => inOpslag(async () => getStandVan(repo, standen, await git(repo, ['rev-parse', MAIN]))),
    bewaar: inzending => inOpslag(() => opBeurt(() => bewaar(repo, lees, inzending))),
    getVoorstellen: () => inOpslag(async () => (await lees()).map(({ voorstel }) => voorstel)),
    getStanden: naam =>
      inOpslag(async () => {
        const gevonden = (await lees()).find(({ voorstel }) => voorstel.naam === naam)
        if (!gevonden) return undefined
        const { basis, commit } = gevonden
        return { voor: await getStandVan(repo, standen, basis), na: await getStandVan(repo, standen, commit) }
      }),
  }
}

import { Weigering } from '@/lib/edities/weigering'
import { maakHerziening } from '../herziening/maak-herziening'
import { schrijfHerziening } from '../herziening/markdown'
import type { Voorstelopslag } from '../opslag'
import type { Opdracht } from './opdracht'
import { toonLijst, toonVoorstel, zonderStuurtekens } from './toon'

/**
 * Met GitHub ingesteld staan de voorstellen daar en wordt daar besloten. Hier is te lezen wat er is, ook wat nog
 * onderweg is.
 * @throws Weigering of Storing
 */
export async function voerUitOpGithub(opdracht: Opdracht, opslag: Voorstelopslag): Promise<string> {
  const voorstellen = await opslag.getVoorstellen()
  if (opdracht.wat === 'lijst') return zonderStuurtekens(toonLijst(voorstellen))
  const gevonden = voorstellen.find(({ naam }) => naam === opdracht.naam)
  if (!gevonden)
    throw new Weigering(`Er is geen voorstel dat "${opdracht.naam}" heet. Met npm run voorstel ziet u ze alle.`)
  if (opdracht.wat !== 'toon')
    throw new Weigering(
      gevonden.pullRequest
        ? `Over dit voorstel besluit u op GitHub: ${gevonden.pullRequest}`
        : `Over dit voorstel besluit u op GitHub, maar het is daar nog niet. ${gevonden.onderweg ?? ''}`,
    )
  const standen = await opslag.getStanden(gevonden.naam)
  const herziening = standen ? schrijfHerziening(maakHerziening(standen.voor.wortel, standen.na.wortel)) : ''
  return zonderStuurtekens(`${toonVoorstel(gevonden)}\n${herziening}`)
}

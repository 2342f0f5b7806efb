import { relative } from 'node:path'
import { Weigering } from '@/lib/edities/weigering'
import type { Bewaard } from '../git/lees-voorstellen'
import { heeftGit } from '../git/maak-repo'
import { gegevensmapVan, type Opslagplaats, openOpslagplaats } from '../git/open'
import { sluit } from '../git/sluit'
import { getStandVan } from '../git/standen'
import { leesInstellingen } from '../github/instellingen'
import { maakHerziening } from '../herziening/maak-herziening'
import { schrijfHerziening } from '../herziening/markdown'
import { getOpslag } from '../kies-opslag'
import { voerUitOpGithub } from './op-github'
import { type Besluitgegevens, leesOpdracht } from './opdracht'
import { toonLijst, toonVoorstel, zonderStuurtekens } from './toon'
import { voegSamen } from './voeg-samen'

/** @throws Weigering als er niet precies één zo begint */
function zoek(voorstellen: Bewaard[], begin: string): Bewaard {
  const passend = voorstellen.filter(({ voorstel: { naam } }) => naam.startsWith(begin))
  const [eerste, tweede] = passend
  if (!eerste) throw new Weigering(`Er is geen voorstel dat "${begin}" heet. Met npm run voorstel ziet u ze alle.`)
  if (tweede)
    throw new Weigering(
      `Meer dan één voorstel begint met "${begin}"; geef meer letters:\n${passend.map(({ voorstel }) => `  ${voorstel.naam}`).join('\n')}`,
    )
  return eerste
}

/** @throws Weigering */
function eisOpen({ voorstel: { naam, stand, besluit, datum } }: Bewaard, dag: string): void {
  if (stand !== 'open')
    throw new Weigering(`Voorstel ${naam} is al ${stand}, op ${besluit?.datum} door ${besluit?.door}.`)
  if (dag < datum) throw new Weigering(`De datum ${dag} ligt voor die van het voorstel (${datum}). Kies een latere.`)
}

/** Waar git de opslagplaats vindt vanuit de map waar iemand staat. */
const padVan = ({ repo }: Opslagplaats, wortel: string): string => relative(wortel, repo).replaceAll('\\', '/')

function zegVerhouding(plaats: Opslagplaats, wortel: string): string {
  const haal = `git pull ${padVan(plaats, wortel)} main`
  if (plaats.verhouding === 'gelijk') return ''
  if (plaats.verhouding === 'verder')
    return `\nEr zijn voorstellen overgenomen die nog niet in deze map staan. Haal ze op: ${haal}`
  if (plaats.verhouding === 'onbekend')
    return '\nLet op: git kan deze map niet lezen (probeer git status). Voorstellen komen op de tekst die er het laatst stond.'
  return heeftGit(wortel)
    ? `\nLet op: deze map en de opslagplaats van voorstellen hebben elk iets dat de ander niet heeft. Nieuwe voorstellen komen op de tekst in de opslagplaats. Breng ze samen: ${haal}`
    : `\nLet op: content/ in deze map is niet de tekst in de opslagplaats van voorstellen, en ook geen oudere. Neem eerst over wat daar is overgenomen: git clone ${padVan(plaats, wortel)}`
}

async function toon({ repo, standen }: Opslagplaats, { voorstel, basis, commit }: Bewaard): Promise<string> {
  const [voor, na] = [await getStandVan(repo, standen, basis), await getStandVan(repo, standen, commit)]
  const herziening = schrijfHerziening(maakHerziening(voor.wortel, na.wortel), Number.POSITIVE_INFINITY)
  return `${toonVoorstel(voorstel)}\n${herziening}`
}

async function neemOver(plaats: Opslagplaats, bewaard: Bewaard, gegevens: Besluitgegevens, wortel: string) {
  const { pullRequest, ...besluit } = gegevens
  const { item, record, stand, versie } = await voegSamen(plaats, bewaard, { besluit, pullRequest })
  const { naam, id } = bewaard.voorstel
  return [
    `Voorstel ${naam} is overgenomen, als wijziging ${record}${item === id ? '' : ` en kernpunt ${item}`}.`,
    heeftGit(wortel)
      ? `Haal het op in deze map:    git pull ${padVan(plaats, wortel)} main`
      : `Deze map heeft geen git; de nieuwe tekst staat in ${relative(wortel, stand.wortel)}/content.`,
    ...(versie ? [`Stel daarna de editie vast: npm run editie -- ${versie}`] : []),
  ].join('\n')
}

async function verwerp({ repo }: Opslagplaats, bewaard: Bewaard, { pullRequest: _, ...besluit }: Besluitgegevens) {
  const { naam } = bewaard.voorstel
  if (!(await sluit(repo, bewaard, 'afgewezen', { besluit })))
    throw new Weigering(`Over voorstel ${naam} is zojuist al besloten. Met npm run voorstel ziet u hoe.`)
  return `Voorstel ${naam} is afgewezen. Het blijft te lezen, met de reden.`
}

/**
 * Doet wat er op de opdrachtregel staat.
 * @returns wat degene die het vroeg, te lezen krijgt
 * @throws Weigering of Storing; dan is er niets veranderd
 */
export async function voerUit(argumenten: string[], wortel: string): Promise<string> {
  const opdracht = leesOpdracht(argumenten)
  if (leesInstellingen(process.env)) return voerUitOpGithub(opdracht, getOpslag())
  const plaats = await openOpslagplaats(wortel, gegevensmapVan(wortel))
  const voorstellen = await plaats.lees()
  if (opdracht.wat === 'lijst')
    return zonderStuurtekens(toonLijst(voorstellen.map(({ voorstel }) => voorstel)) + zegVerhouding(plaats, wortel))
  const bewaard = zoek(voorstellen, opdracht.naam)
  if (opdracht.wat === 'toon') return zonderStuurtekens(await toon(plaats, bewaard))
  eisOpen(bewaard, opdracht.besluit.datum)
  return opdracht.wat === 'verwerp'
    ? verwerp(plaats, bewaard, opdracht.besluit)
    : neemOver(plaats, bewaard, opdracht.besluit, wortel)
}

import { controleer } from '@/lib/checks/controleer'
import { toonFout } from '@/lib/checks/fout'
import { Weigering } from '@/lib/edities/weigering'
import { type Besluit, schrijfBesluit } from '../git/besluit'
import { legObjectenVast } from '../git/bewaar'
import { maakBoom } from '../git/boom'
import { git } from '../git/git'
import type { Bewaard } from '../git/lees-voorstellen'
import { MAIN } from '../git/namen'
import type { Opslagplaats } from '../git/open'
import { sluit } from '../git/sluit'
import { getStandVan } from '../git/standen'
import { maakHerziening } from '../herziening/maak-herziening'
import { schrijfHerziening } from '../herziening/markdown'
import type { Stand } from '../opslag'
import { pasToe } from './pas-toe'

/** Wat er is overgenomen, en onder welke nummers. */
export interface Overgenomen {
  item: string
  record: string
  stand: Stand
  /** De versie die volgt als alles wat openstaat wordt vastgesteld. */
  versie?: string
}

/** Wat er aan een onderdeel veranderde sinds het voorstel, zoals een lezer het zou zeggen. */
function toonVerschil(voor: Stand, nu: Stand, id: string): string {
  const herziening = maakHerziening(voor.wortel, nu.wortel)
  const items = herziening.items.filter(item => item.id === id)
  return schrijfHerziening({ ...herziening, items, overige: [], ontbreekt: [] }, Number.POSITIVE_INFINITY)
}

/** @throws Weigering */
function weigerAchterhaald(bestanden: string[], voor: Stand, nu: Stand, { naam, id }: Bewaard['voorstel']): never {
  throw new Weigering(
    [
      `Sinds voorstel ${naam} is de tekst veranderd: ${bestanden.join(', ')}. Er is niets overgenomen.`,
      toonVerschil(voor, nu, id).trim(),
      `Past het voorstel nog? Vraag de indiener het op de tekst van nu opnieuw in te dienen, en verwerp dit:\n  npm run voorstel -- verwerp ${naam} --door … --reden "De tekst is intussen veranderd."`,
    ].join('\n\n'),
  )
}

/** @throws Weigering als de controle iets vindt */
function weigerFouten(wortel: string, naam: string, repo: string): void {
  const { fouten } = controleer(wortel)
  if (fouten.length === 0) return
  throw new Weigering(
    [
      `Met voorstel ${naam} is de inhoud niet in orde; er is niets overgenomen:`,
      ...fouten.map(toonFout),
      `\nHerstel dit in de uitgecheckte map: git pull ${repo} voorstel/${naam}, verbeter wat hierboven staat, zet het besluit in het record, en leg het vast. Daarna ziet npm run voorstel dat het is overgenomen.`,
    ].join('\n'),
  )
}

async function maakSamenvoeging({ repo, standen }: Opslagplaats, bewaard: Bewaard, main: string, besluit: Besluit) {
  const { voorstel, basis, commit } = bewaard
  const haal = (id: string) => getStandVan(repo, standen, id)
  const drie = { voor: await haal(basis), na: await haal(commit), nu: await haal(main) }
  const namen = await git(repo, ['diff-tree', '-r', '-z', '--no-renames', '--name-only', basis, commit])
  const gedaan = pasToe(drie, voorstel, namen.split('\0').filter(Boolean), besluit)
  if ('achterhaald' in gedaan) return weigerAchterhaald(gedaan.achterhaald, drie.voor, drie.nu, voorstel)

  const boom = await maakBoom(repo, main, gedaan.bestanden)
  const invoer = schrijfBesluit(`Voorstel overgenomen: ${gedaan.item} ${voorstel.titel}`, besluit)
  const samen = await git(repo, ['commit-tree', boom, '-p', main, '-p', commit], { invoer })
  await legObjectenVast(repo, samen, main, commit)
  const stand = await haal(samen)
  weigerFouten(stand.wortel, voorstel.naam, repo)
  return { ...gedaan, stand, versie: maakHerziening(drie.nu.wortel, stand.wortel).versie.naar }
}

/**
 * Neemt een open voorstel over in main, of weigert met een reden; dan is er niets veranderd. Main en het voorstel
 * verschuiven in één stap, main als eerste: wie daartussen is afgebroken, ziet de volgende keer de rest gebeuren.
 * @throws Weigering
 */
export async function voegSamen(plaats: Opslagplaats, bewaard: Bewaard, besluit: Besluit): Promise<Overgenomen> {
  for (let poging = 0; poging < 5; poging++) {
    const main = await git(plaats.repo, ['rev-parse', MAIN])
    const { item, record, stand, versie } = await maakSamenvoeging(plaats, bewaard, main, besluit)
    const verschuif = { ref: MAIN, oud: main, nieuw: stand.commit }
    if (await sluit(plaats.repo, bewaard, 'overgenomen', besluit, [verschuif])) return { item, record, stand, versie }
    // Main verschoof intussen, en dan opnieuw op wat er nu staat; of een ander besloot al over dit voorstel.
    const nu = (await plaats.lees()).find(({ commit }) => commit === bewaard.commit)
    if (nu?.voorstel.stand !== 'open')
      throw new Weigering(`Over voorstel ${bewaard.voorstel.naam} is zojuist al besloten.`)
  }
  throw new Weigering('Anderen nemen nu ook voorstellen over. Probeer het opnieuw.')
}

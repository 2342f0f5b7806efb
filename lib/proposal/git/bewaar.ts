import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { eisGekeurd, zoekEerder } from '../ontvangst'
import type { Inzending, Ontvangst } from '../opslag'
import { Storing } from '../opslag'
import { schrijfVoorstel } from './boodschap'
import { maakBoom } from './boom'
import { git } from './git'
import type { Bewaard } from './lees-voorstellen'
import { INHOUDEN, MAIN, REFS, SLEUTELS } from './namen'
import { legVast } from './vast'
import { verplaats } from './verplaats'

export const sleutelref = (sleutel: string): string => SLEUTELS + createHash('sha256').update(sleutel).digest('hex')

export const inhoudref = (som: string): string => INHOUDEN + createHash('sha256').update(som).digest('hex')

/** Een naam zoals git hem toelaat; de echte staat ook in de boodschap, teken voor teken. */
const auteurVan = (naam: string): string =>
  naam.replace(/[\p{Cc}\u2028\u2029<>]/gu, ' ').replace(/^[\s.,:;"'\\]+|[\s.,:;"'\\]+$/g, '') || 'Indiener'

/** De commit, met alles eronder vastgelegd op de schijf; er wijst nog niets naar. */
async function maakCommit(repo: string, inzending: Inzending): Promise<string> {
  const { basis, bestanden, voorstel } = inzending
  const boom = await maakBoom(repo, basis, bestanden)
  const commit = await git(repo, ['commit-tree', boom, '-p', basis], {
    invoer: schrijfVoorstel(inzending),
    env: { GIT_AUTHOR_NAME: auteurVan(voorstel.indiener.naam), GIT_AUTHOR_EMAIL: 'indiener@duidingskader.invalid' },
  })
  await legObjectenVast(repo, commit, basis)
  return commit
}

/** De mappen van de objecten die er met deze commit bij kwamen; de objecten zelf legt git vast. */
export async function legObjectenVast(repo: string, commit: string, ...zonder: string[]): Promise<void> {
  const regels = await git(repo, ['rev-list', '--objects', commit, ...zonder.map(id => `^${id}`)])
  const mappen = regels.split('\n').map(regel => join(repo, 'objects', regel.slice(0, 2)))
  await legVast([...mappen, join(repo, 'objects')])
}

/** Haalt weg wat een inhoud bezet houdt terwijl haar voorstel niet meer open is: iemand is bij het besluit afgebroken. */
async function maakInhoudVrij(repo: string, som: string, voorstellen: Bewaard[]): Promise<void> {
  const ref = inhoudref(som)
  const bezet = await git(repo, ['for-each-ref', '--format=%(objectname)', ref])
  const van = voorstellen.find(({ commit }) => commit === bezet)
  if (van && van.voorstel.stand !== 'open') await verplaats(repo, [{ ref, oud: bezet }])
}

/**
 * Bewaart een voorstel als commit op een eigen branch, voorgoed voordat zij antwoordt. Drie refs komen er in één keer
 * bij, of geen: van twee die tegelijk hetzelfde sturen, is er zo altijd maar één de eerste. De branch komt als eerste;
 * wie daarna is afgebroken, heeft een heel voorstel.
 */
export async function bewaar(repo: string, lees: () => Promise<Bewaard[]>, inzending: Inzending): Promise<Ontvangst> {
  eisGekeurd(inzending)
  const eerder = zoekEerder(await lees(), inzending)
  if (eerder) return eerder
  const { sleutel, som, voorstel, basis } = inzending
  await git(repo, ['merge-base', '--is-ancestor', basis, MAIN]).catch(() => {
    throw new Storing('De tekst op de server is intussen vervangen. Herlaad de pagina en probeer het opnieuw.')
  })
  const commit = await maakCommit(repo, inzending)
  const refs = [REFS.open + voorstel.naam, sleutelref(sleutel), inhoudref(som)]
  for (let poging = 0; poging < 3; poging++) {
    if (
      await verplaats(
        repo,
        refs.map(ref => ({ ref, nieuw: commit })),
      )
    ) {
      return { uitkomst: 'bewaard', voorstel: { ...voorstel, stand: 'open' } }
    }
    const voorstellen = await lees()
    const net = zoekEerder(voorstellen, inzending)
    if (net) return net
    await maakInhoudVrij(repo, som, voorstellen)
  }
  throw new Storing('Dit voorstel kon niet worden bewaard. Probeer het over een minuut opnieuw.', 60)
}

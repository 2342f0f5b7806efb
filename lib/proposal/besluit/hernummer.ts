import { verdeelWijzigingen } from '@/lib/checks/editie/geschiedenis'
import { leesEdities } from '@/lib/checks/editie/lees'
import { leesWijzigingen } from '@/lib/checks/editie/wijzigingen'
import { leesRegister, REGISTER } from '@/lib/checks/register'
import { leesYaml } from '@/lib/checks/yaml'
import type { Voorstel } from '@/lib/domain/voorstel'
import { leesKernpunten } from '../kernpunten'
import { hoogste } from '../nieuw'
import type { Stand } from '../opslag'
import { zetVeld } from '../yaml'

export type Bestanden = Map<string, string | null>

/** De voorgegevens van een bestand, en wat eromheen staat. */
const DELEN = /^---\n([\s\S]*?\n)(---\n[\s\S]*)$/

/** Verandert alleen de voorgegevens van een bestand. */
export const metVoorgegevens = (tekst: string, verander: (voorgegevens: string) => string): string =>
  tekst.replace(DELEN, (_, voorgegevens: string, rest: string) => `---\n${verander(voorgegevens)}${rest}`)

/** Een id als los woord: `C-K1` zit niet in `C-K10`. */
const vervang = (tekst: string, oud: string, nieuw: string): string =>
  tekst.replace(new RegExp(`(?<![\\w-])${oud}(?![\\w-])`, 'g'), nieuw)

/** Geeft een id een ander nummer, in de naam en de tekst van elk bestand; het register gaat apart. */
const hernoem = (bestanden: Bestanden, oud: string, nieuw: string): Bestanden =>
  new Map(
    [...bestanden].map(([pad, tekst]) =>
      pad === REGISTER ? [pad, tekst] : [vervang(pad, oud, nieuw), tekst && vervang(tekst, oud, nieuw)],
    ),
  )

/** Het nummer dat het record nu krijgt: zijn eigen, of het volgende vrije als een ander het intussen kreeg. */
function kiesRecord({ wortel }: Stand, nummer: string): string {
  const { edities } = leesEdities(wortel)
  const bezet =
    leesWijzigingen(wortel).some(({ id }) => id === nummer) ||
    edities.some(({ gegevens }) => gegevens?.wijzigingen.includes(nummer))
  return bezet ? verdeelWijzigingen(wortel, edities).vrijNummer : nummer
}

/** Het id dat een nieuw kernpunt nu krijgt. */
function kiesId({ wortel }: Stand, id: string): string {
  const { soortVan } = leesRegister(wortel).register
  const reeks = id.replace(/\d+$/, '')
  return soortVan.has(id) ? `${reeks}${hoogste(reeks, soortVan.keys()) + 1}` : id
}

/** Zet een nieuw kernpunt achteraan als zijn plaats in de rij intussen bezet is. */
function kiesVolgorde(nu: Stand, bestanden: Bestanden, id: string): Bestanden {
  return new Map(
    [...bestanden].map(([pad, tekst]) => {
      if (tekst === null || !pad.endsWith(`/kernpunten/${id}.nl.mdx`)) return [pad, tekst]
      const velden = leesYaml(DELEN.exec(tekst)?.[1] ?? '', 2).velden
      const bezet = leesKernpunten(nu, String(velden.bij)).map(({ volgorde }) => volgorde)
      if (!bezet.some(volgorde => volgorde === velden.volgorde)) return [pad, tekst]
      const volgorde = Math.max(...bezet) + 1
      return [pad, metVoorgegevens(tekst, voorgegevens => zetVeld(voorgegevens, 'volgorde', volgorde))]
    }),
  )
}

/** De bestanden van een voorstel met de nummers die nu vrij zijn. */
export function hernummer(nu: Stand, { soort, id, wijziging }: Voorstel, bestanden: Bestanden) {
  const record = kiesRecord(nu, wijziging)
  const item = soort === 'nieuw' ? kiesId(nu, id) : id
  const metRecord = record === wijziging ? bestanden : hernoem(bestanden, wijziging, record)
  if (soort !== 'nieuw') return { record, item, bestanden: metRecord }
  const metItem = item === id ? metRecord : hernoem(metRecord, id, item)
  return { record, item, bestanden: kiesVolgorde(nu, metItem, item) }
}

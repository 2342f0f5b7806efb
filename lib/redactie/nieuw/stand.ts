import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { leesEdities } from '@/lib/checks/editie/lees'
import { leesEditieteksten } from '@/lib/checks/editie/teksten'
import { toonFout } from '@/lib/checks/fout'
import { type Inhoud, maakInhoud } from '@/lib/checks/inhoud'
import { leesInhoud } from '@/lib/checks/lees'
import { leesRegister } from '@/lib/checks/register'
import { MAPPEN } from '@/lib/content/schema/mappen'
import { Weigering } from '@/lib/edities/weigering'

/** Wat er nu is, voor zover iets nieuws ervan afhangt. */
export interface Stand {
  inhoud: Inhoud
  /** Elk id dat ooit is uitgegeven, of dat een bestand al heeft. */
  ids: Set<string>
  /** De nieuwste editie, als er een is. */
  editie?: string
}

/** Ook een bestand dat niet te lezen is, houdt zijn id bezet. */
const idsOpSchijf = (wortel: string): string[] =>
  Object.values(MAPPEN).flatMap(({ map }) => {
    const pad = join(wortel, 'content', map)
    return existsSync(pad) ? readdirSync(pad).map(naam => naam.split('.', 1)[0] ?? naam) : []
  })

/** @throws Weigering als niet te zien is welke ids al zijn uitgegeven */
export function leesStand(wortel: string): Stand {
  const { register, fouten } = leesRegister(wortel)
  if (fouten.length > 0)
    throw new Weigering(`Er is niets gemaakt: herstel eerst het register.\n${fouten.map(toonFout).join('\n')}`)
  const { edities } = leesEdities(wortel)
  const ingegaan = edities.flatMap(({ gegevens }) => gegevens?.wijzigingen ?? [])
  return {
    inhoud: maakInhoud(leesInhoud(wortel).bestanden, register, leesEditieteksten(edities).teksten),
    ids: new Set([...register.soortVan.keys(), ...register.vervallen.keys(), ...ingegaan, ...idsOpSchijf(wortel)]),
    editie: edities.at(-1)?.versie,
  }
}

/** Het volgende nummer in een reeks als `C-K`. Ook wat vervallen is telt mee: een nummer komt nooit terug. */
export function vrijNummer(reeks: string, ids: Iterable<string>): string {
  const nummers = [...ids].map(id => (id.startsWith(reeks) ? Number(id.slice(reeks.length)) : 0))
  return `${reeks}${Math.max(0, ...nummers.filter(Number.isSafeInteger)) + 1}`
}

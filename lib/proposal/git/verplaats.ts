import { rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Storing } from '../opslag'
import { Gitfout, git, WACHTTIJD_S } from './git'
import { legVast } from './vast'

/** Geen commando leeft zo lang: van wie is afgebroken terwijl hij schreef. */
const OUD_SLOT_MS = 2 * WACHTTIJD_S * 1000
const POGINGEN = 40
const PAUZE_MS = 50

/** Eén ref van de oude naar de nieuwe waarde; zonder oude mag hij nog niet bestaan, zonder nieuwe gaat hij weg. */
export interface Verplaatsing {
  ref: string
  oud?: string
  nieuw?: string
}

const regelVan = ({ ref, oud, nieuw }: Verplaatsing): string =>
  oud === undefined
    ? `create ${ref} ${nieuw}`
    : nieuw === undefined
      ? `delete ${ref} ${oud}`
      : `update ${ref} ${nieuw} ${oud}`

/** Haalt een slot weg als degene die het zette niet meer kan leven. */
export async function haalOudSlotWeg(slot: string): Promise<void> {
  const sinds = await stat(slot).catch(() => undefined)
  if (sinds && Date.now() - sinds.mtimeMs > OUD_SLOT_MS) await rm(slot, { force: true })
}

const slotIn = (klacht: string): string | undefined => /Unable to create '(.+?\.lock)': File exists/.exec(klacht)?.[1]

/**
 * Verplaatst refs allemaal of geen, in de gegeven volgorde, en legt ze vast op de schijf. Wat nieuw is of verandert,
 * gebeurt vóór wat weggaat: wie halverwege is afgebroken, heeft dus hooguit iets dubbel staan, nooit nergens.
 * @returns of het gelukt is; niet als een ref intussen anders was
 * @throws Storing als een ander er te lang mee bezig is
 */
export async function verplaats(repo: string, verplaatsingen: Verplaatsing[]): Promise<boolean> {
  const invoer = ['start', ...verplaatsingen.map(regelVan), 'prepare', 'commit', ''].join('\n')
  for (let poging = 0; poging < POGINGEN; poging++) {
    try {
      await git(repo, ['update-ref', '--no-deref', '--stdin'], { invoer })
      const paden = verplaatsingen.map(({ ref }) => join(repo, ref))
      await legVast(paden.flatMap(pad => [pad, dirname(pad), dirname(dirname(pad))]))
      return true
    } catch (fout) {
      if (!(fout instanceof Gitfout)) throw fout
      if (/already exists|but expected|unable to resolve/.test(fout.stderr)) return false
      const slot = slotIn(fout.stderr)
      if (slot === undefined) throw fout
      await haalOudSlotWeg(slot)
      await setTimeout(PAUZE_MS)
    }
  }
  throw new Storing('Een ander is nu aan het schrijven. Probeer het over een minuut opnieuw.', 2 * WACHTTIJD_S)
}

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { leesEdities } from '@/lib/checks/editie/lees'
import { leesvormAdres } from '@/lib/domain/editiebestand'
import { TALEN, type Taal } from '@/lib/domain/taal'
import { leesEditieIds } from './editie-ids'

/** Elke PDF die er hoort te zijn: van elke editie, in elke taal, met wat erin moet staan. */
export const VERWACHT = leesEdities('.').edities.flatMap(({ versie, gegevens }) =>
  TALEN.map(taal => ({
    versie,
    taal,
    vingerafdruk: gegevens?.vingerafdruk ?? '',
    ids: leesEditieIds('.', versie),
    pad: join('public', leesvormAdres('pdf', versie, taal)),
  })),
)

/** De bytes van een PDF. @throws met wat te doen, als zij er niet is */
export function leesBestand({ versie, pad }: { versie: string; taal: Taal; pad: string }): Uint8Array {
  if (!existsSync(pad)) throw new Error(`${pad} ontbreekt; draai npm run pdf -- ${versie} en zet het bestand in git.`)
  return readFileSync(pad)
}

import { readFile, rm } from 'node:fs/promises'
import { z } from 'zod'
import type { Verklaring } from './fout'
import { schrijfVast } from './schrijf-vast'

/** Zolang GitHub niets aanneemt, probeert niemand iets; ook niet na een herstart of vanuit een ander proces. */
const pauze = z.object({ melding: z.string(), poging: z.number(), opnieuw: z.number() })

export type Hapering = z.infer<typeof pauze>

const EERST_MS = { vanzelf: 15_000, redactie: 60_000 } as const
const HOOGSTENS_MS = { vanzelf: 900_000, redactie: 3_600_000 } as const

/** Telkens twee keer zo lang wachten, en nooit korter dan GitHub vraagt. */
export function maakHapering(melding: string, { wie, wachtMs = 0 }: Verklaring, vorige: number, nu: number): Hapering {
  const langer = Math.min(EERST_MS[wie] * 2 ** vorige, HOOGSTENS_MS[wie])
  return { melding, poging: vorige + 1, opnieuw: nu + Math.max(langer, wachtMs) }
}

const klok = new Intl.DateTimeFormat('nl', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Amsterdam' })

/** Waarom iets nog onderweg is, en wanneer het weer wordt geprobeerd. */
export const vertelHapering = ({ melding, opnieuw }: Hapering): string =>
  `${melding} Het wordt vanzelf opnieuw geprobeerd: ${klok.format(opnieuw)}.`

export interface Pauze {
  lees(): Promise<Hapering | undefined>
  zet(hapering: Hapering): Promise<void>
  haalWeg(): Promise<void>
}

export const maakPauze = (pad: string): Pauze => ({
  lees: async () => {
    try {
      return pauze.parse(JSON.parse(await readFile(pad, 'utf8')))
    } catch {
      return undefined
    }
  },
  zet: hapering => schrijfVast(pad, JSON.stringify(hapering)),
  haalWeg: () => rm(pad, { force: true }),
})

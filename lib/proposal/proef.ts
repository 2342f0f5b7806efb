import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { maakTijdelijkeMap } from '@/lib/checks/proef'
import type { Voorstel } from '@/lib/domain/voorstel'
import { leesOnderdeel } from './lees-onderdeel'
import { zoekEerder } from './ontvangst'
import type { Inzending, Stand, Verzending, Voorstelopslag } from './opslag'
import { leesContent, schrijfContent } from './pad'

/** Een opslag in het geheugen, op een kopie van de echte inhoud. Alleen voor tests; wie haar maakt, ruimt haar op. */
export interface Proefopslag extends Voorstelopslag {
  wortel: string
  stand: Stand
  bewaard: Inzending[]
  lees: (pad: string) => string
  /** Neemt over wat is ingediend, zonder te vragen. */
  neemOver: (inzending: Inzending) => void
}

const alsVoorstel = ({ voorstel }: Inzending): Voorstel => ({ ...voorstel, stand: 'open' })

export function maakProefopslag(bron = process.cwd()): Proefopslag {
  const wortel = maakTijdelijkeMap()
  cpSync(join(bron, 'content'), join(wortel, 'content'), { recursive: true })
  const stand = { commit: 'c0ffee', wortel }
  const bewaard: Inzending[] = []
  const vindEerder = async (verzending: Verzending) =>
    zoekEerder(
      bewaard.map(inzending => ({ ...inzending, voorstel: alsVoorstel(inzending) })),
      verzending,
    )
  return {
    wortel,
    stand,
    bewaard,
    lees: pad => leesContent(wortel, pad)?.toString('utf8') ?? '',
    neemOver: ({ bestanden }) => {
      for (const [pad, inhoud] of bestanden) schrijfContent(wortel, pad, inhoud)
    },
    getStand: async () => stand,
    getVoorstellen: async () => bewaard.map(alsVoorstel).toReversed(),
    getStanden: async () => undefined,
    vindEerder,
    bewaar: async inzending => {
      const eerder = await vindEerder(inzending)
      if (eerder) return eerder
      bewaard.push(inzending)
      return { uitkomst: 'bewaard', voorstel: alsVoorstel(inzending) }
    },
  }
}

let teller = 0

/** Steeds een andere sleutel. */
export const nieuweSleutel = (): string => `00000000-0000-4000-8000-${(++teller).toString(16).padStart(12, '0')}`

/** Wat elk voorstel in een test zegt. */
export const GEMEEN = {
  wijze: 'aanscherping',
  titel: 'Een norm strenger',
  reden: 'De norm was te ruim.',
  naam: 'J. Jansen',
} as const

/** Een goed voorstel: C-K8 strenger, met wat er verder anders is. */
export function strengerC8({ stand }: Proefopslag, anders: object = {}) {
  const { basis, velden, tekst = '' } = leesOnderdeel(stand, 'C-K8') ?? {}
  const invoer = { ...GEMEEN, sleutel: nieuweSleutel(), soort: 'wijzigen', id: 'C-K8', basis, velden }
  return { ...invoer, tekst: tekst.replace('4000', '3500'), ...anders }
}

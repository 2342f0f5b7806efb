import { randomUUID } from 'node:crypto'
import { dienIn } from '../dien-in'
import { inProefopslag, type Proefopslag } from '../git/proef'
import { leesOnderdeel } from '../lees-onderdeel'
import type { Stand } from '../opslag'
import { voerUit } from './voer-uit'

/** Een redactie met een eigen opslag; alleen voor tests. */
export interface Redactie extends Proefopslag {
  /** Het commando, zoals op de opdrachtregel. */
  voorstel: (...argumenten: string[]) => Promise<string>
  /** Dient iets in, zonder te zien wat er al ligt, zoals twee mensen op hetzelfde ogenblik; geeft de naam. */
  stuur: (invoer: Record<string, unknown>) => Promise<string>
}

const GEMEEN = {
  wijze: 'aanscherping',
  titel: 'Een norm strenger',
  reden: 'De norm was te ruim.',
  naam: 'Jo Jansen',
  organisatie: 'LHV',
}

/** C-K1 met andere woorden, op de tekst van deze stand. */
export const wijzigt = (stand: Stand, oud: string, nieuw: string) => {
  const onderdeel = leesOnderdeel(stand, 'C-K1')
  if (!onderdeel?.tekst.includes(oud)) throw new Error(`"${oud}" staat niet in C-K1`)
  return {
    soort: 'wijzigen',
    id: 'C-K1',
    basis: onderdeel.basis,
    velden: {},
    tekst: onderdeel.tekst.replace(oud, nieuw),
  }
}

export const nieuwKernpunt = (titel: string) => ({
  soort: 'nieuw',
  wijze: 'toevoeging',
  bij: 'continuiteit',
  velden: { titel, bronnen: [{ id: 'visie-2035' }] },
  tekst: `${titel}, en dat hoort zo.`,
})

export const inRedactie = <T>(doe: (redactie: Redactie) => Promise<T>, metGit = true): Promise<T> =>
  inProefopslag(async proef => {
    const eerst = process.env.DATA_DIR
    process.env.DATA_DIR = proef.map
    try {
      return await doe({
        ...proef,
        voorstel: (...argumenten) => voerUit(argumenten, proef.wortel),
        stuur: async invoer => {
          const blind = { ...proef.opslag, getVoorstellen: async () => [] }
          const gedaan = await dienIn({ ...GEMEEN, sleutel: randomUUID(), ...invoer }, blind)
          if (gedaan.uitkomst !== 'bewaard') throw new Error(JSON.stringify(gedaan))
          return gedaan.voorstel.naam
        },
      })
    } finally {
      if (eerst === undefined) delete process.env.DATA_DIR
      else process.env.DATA_DIR = eerst
    }
  }, metGit)

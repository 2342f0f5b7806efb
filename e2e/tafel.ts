import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import type { Voorstel } from '../lib/domain/voorstel'
import { dienIn } from '../lib/proposal/dien-in'
import { maakGitopslag } from '../lib/proposal/git/gitopslag'
import { leesOnderdeel } from '../lib/proposal/lees-onderdeel'
import { GEGEVENSMAP } from './gegevensmap'

/** De map waar de server van deze reeks zijn voorstellen bewaart. */
const MAP = resolve(GEGEVENSMAP, process.env.E2E_PORT ?? '3210')

const GEMEEN = {
  wijze: 'aanscherping',
  reden: 'Zo gaat het nu mis.\n\nEn zo gaat het beter.',
  naam: 'A. de Vries',
  organisatie: 'Praktijk De Linde',
} as const

/**
 * Over elk van deze kernwaarden legt één bestand met proeven zijn eigen voorstellen op tafel: zo tellen proeven die
 * tegelijk draaien elkaars voorstellen niet mee. Over andere onderdelen mag elke proef iets voorstellen.
 */
export type Tafel = 'M' | 'P'

const maakInzendingen = (tafel: Tafel) => ({
  eerste: {
    id: `${tafel}-K4`,
    erbij: 'Ook ’s nachts.',
    titel: `Ook in de nacht bij ${tafel}-K4`,
    criterium: 'toepasbaarheid',
  },
  tweede: {
    id: `${tafel}-K4`,
    erbij: 'Nooit op zondag.',
    titel: `Niet op zondag bij ${tafel}-K4 <script>alert(1)</script> ${'heellangwoord'.repeat(8)}`,
    criterium: 'onbedoeld',
    naam: '<b>Een onbekende</b>',
  },
  overgenomen: { id: `${tafel}-K1`, erbij: 'Altijd.', titel: 'Altijd aanspreekbaar' },
  afgewezen: { id: `${tafel}-K2`, erbij: 'Of te laat.', titel: 'Ook niet te laat' },
})

export type Opgelegd = Record<keyof ReturnType<typeof maakInzendingen>, Voorstel>

/** Neemt een besluit zoals de beheerder dat doet. */
function besluit(...argumenten: string[]): void {
  const [tsx, cli] = ['node_modules/tsx/dist/cli.mjs', 'lib/proposal/besluit/cli.ts']
  const env = { ...process.env, DATA_DIR: MAP }
  const { status, stderr } = spawnSync(process.execPath, [tsx, cli, ...argumenten], { env, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}

/** Legt vier voorstellen op tafel: twee open over het vierde kernpunt, een overgenomen en een afgewezen. */
export async function dekTafel(tafel: Tafel): Promise<Opgelegd> {
  const opslag = maakGitopslag({ wortel: '.', map: MAP })
  const opgelegd: [string, Voorstel][] = []
  for (const [i, [soort, { id, erbij, ...rest }]] of Object.entries(maakInzendingen(tafel)).entries()) {
    const deel = leesOnderdeel(await opslag.getStand(), id)
    if (!deel) throw new Error(`${id} bestaat niet`)
    const uitkomst = await dienIn(
      {
        ...GEMEEN,
        ...rest,
        soort: 'wijzigen',
        sleutel: `00000000-0000-4000-8000-${tafel === 'M' ? 'a' : 'b'}0000000000${i}`,
        id,
        basis: deel.basis,
        velden: {},
        tekst: `${deel.tekst.trim()} ${erbij}`,
      },
      opslag,
    )
    if (!('voorstel' in uitkomst)) throw new Error(JSON.stringify(uitkomst))
    opgelegd.push([soort, uitkomst.voorstel])
  }
  const { overgenomen, afgewezen, ...open } = Object.fromEntries(opgelegd) as Opgelegd
  // Na een mislukte proef begint Playwright opnieuw; wat al besloten is, blijft zo.
  if (overgenomen.stand === 'open') besluit('voeg-samen', overgenomen.naam, '--door', 'LHV en NHG')
  if (afgewezen.stand === 'open')
    besluit(
      'verwerp',
      afgewezen.naam,
      '--door',
      'LHV en NHG',
      '--reden',
      'Dat staat er al.\n\nZie het eerste kernpunt.',
    )
  return { ...open, overgenomen, afgewezen }
}

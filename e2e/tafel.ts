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

/** Wat er op tafel komt te liggen, op onderdelen waar geen andere proef iets over voorstelt. */
const INZENDINGEN = {
  eerste: { id: 'M-K4', erbij: 'Ook ’s nachts.', titel: 'Ook in de nacht', criterium: 'toepasbaarheid' },
  tweede: {
    id: 'M-K4',
    erbij: 'Nooit op zondag.',
    titel: `Niet op zondag <script>alert(1)</script> ${'heellangwoord'.repeat(8)}`,
    criterium: 'onbedoeld',
    naam: '<b>Een onbekende</b>',
  },
  overgenomen: { id: 'M-K1', erbij: 'Altijd.', titel: 'Altijd aanspreekbaar' },
  afgewezen: { id: 'M-K2', erbij: 'Of te laat.', titel: 'Ook niet te laat' },
} as const

export type Opgelegd = Record<keyof typeof INZENDINGEN, Voorstel>

/** Neemt een besluit zoals de beheerder dat doet. Is het al genomen, dan blijft het zo. */
function besluit(...argumenten: string[]): void {
  const [tsx, cli] = ['node_modules/tsx/dist/cli.mjs', 'lib/proposal/besluit/cli.ts']
  const env = { ...process.env, DATA_DIR: MAP }
  const { status, stderr } = spawnSync(process.execPath, [tsx, cli, ...argumenten], { env, encoding: 'utf8' })
  if (status !== 0 && !stderr.includes('al ')) throw new Error(stderr)
}

/** Legt vier voorstellen op tafel: twee open over M-K4, een overgenomen en een afgewezen. Nog eens geeft dezelfde vier. */
export async function dekTafel(): Promise<Opgelegd> {
  const opslag = maakGitopslag({ wortel: '.', map: MAP })
  const opgelegd: Partial<Opgelegd> = {}
  for (const [i, [soort, { id, erbij, ...rest }]] of Object.entries(INZENDINGEN).entries()) {
    const deel = leesOnderdeel(await opslag.getStand(), id)
    if (!deel) throw new Error(`${id} bestaat niet`)
    const uitkomst = await dienIn(
      {
        ...GEMEEN,
        ...rest,
        soort: 'wijzigen',
        sleutel: `00000000-0000-4000-8000-00000000000${i}`,
        id,
        basis: deel.basis,
        velden: {},
        tekst: `${deel.tekst.trim()} ${erbij}`,
      },
      opslag,
    )
    if (!('voorstel' in uitkomst)) throw new Error(JSON.stringify(uitkomst))
    opgelegd[soort as keyof Opgelegd] = uitkomst.voorstel
  }
  const klaar = opgelegd as Opgelegd
  besluit('voeg-samen', klaar.overgenomen.naam, '--door', 'LHV en NHG')
  besluit('verwerp', klaar.afgewezen.naam, '--door', 'LHV en NHG', '--reden', 'Dat staat er al.\n\nZie M-K1.')
  return klaar
}

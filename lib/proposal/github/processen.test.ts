import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { maakInzending } from '../git/proef'
import type { Inzending } from '../opslag'
import { inProef, type Proef, vergelijk } from './proef'
import type { Opdracht } from './proef-kind'

const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
const KIND = fileURLToPath(new URL('./proef-kind.ts', import.meta.url))

/** Een eigen proces dat deze inzendingen bewaart. */
function start({ dubbelganger: { instellingen }, map, wortel }: Proef, inzendingen: Inzending[]): ChildProcess {
  const opdracht: Opdracht = {
    instellingen,
    map,
    wortel,
    inzendingen: inzendingen.map(inzending => ({ ...inzending, bestanden: [...inzending.bestanden] })),
  }
  return spawn(process.execPath, ['--import', TSX, KIND], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      PROEF_OPDRACHT: JSON.stringify(opdracht),
      TSX_TSCONFIG_PATH: join(process.cwd(), 'tsconfig.json'),
    },
  })
}

/** Wat het proces antwoordde, tot het klaar of afgebroken was. */
async function antwoorden(proces: ChildProcess): Promise<string[]> {
  let uitvoer = ''
  proces.stdout?.on('data', (deel: Buffer) => {
    uitvoer += deel
  })
  await new Promise(klaar => proces.on('close', klaar))
  return uitvoer.split('\n').filter(regel => regel !== '')
}

const inWachtrij = (map: string): string[] => readdirSync(join(map, 'wachtrij')).filter(naam => naam.endsWith('.json'))

/** Aanmelden, zoeken, basis, boom, commit, branch, pull request: zo veel verzoeken heeft één voorstel nodig. */
const VERZOEKEN = [1, 2, 3, 4, 5, 6, 7]

describe('kill -9', () => {
  it.concurrent.each(VERZOEKEN.flatMap(bij => (['voor', 'na'] as const).map(weg => ({ bij, weg }))))(
    'bij verzoek $bij, $weg de uitwerking: één branch, één pull request',
    ({ bij, weg }) =>
      inProef(async proef => {
        const { dubbelganger, nogEen, map } = proef
        const inzending = maakInzending(dubbelganger.refs.get('refs/heads/main') ?? '')
        const proces = start(proef, [inzending])
        dubbelganger.grijpIn = (_, hoeveelste) => {
          if (hoeveelste !== bij) return undefined
          proces.kill('SIGKILL')
          return { weg }
        }
        expect(await antwoorden(proces)).toEqual([])
        expect(dubbelganger.verzoeken).toHaveLength(bij)
        expect(inWachtrij(map)).toHaveLength(1)
        dubbelganger.grijpIn = () => undefined
        const opslag = nogEen()
        await opslag.werk()
        expect(vergelijk(dubbelganger, [inzending])).toEqual([])
        expect(inWachtrij(map)).toEqual([])
        // Wie geen antwoord kreeg, stuurt het nog eens.
        expect(await opslag.bewaar(inzending)).toMatchObject({ uitkomst: 'al', voorstel: { stand: 'open' } })
        expect(vergelijk(dubbelganger, [inzending])).toEqual([])
      }),
  )

  it('op een willekeurig moment in een reeks: wat beantwoord is, komt aan', () =>
    inProef(async proef => {
      const { dubbelganger, nogEen } = proef
      const basis = dubbelganger.refs.get('refs/heads/main') ?? ''
      const inzendingen = Array.from({ length: 40 }, (_, i) => maakInzending(basis, { tekst: `tekst ${i}` }))
      const beantwoord = new Set<string>()
      for (let deel = 0; deel < 4; deel++) {
        const proces = start(proef, inzendingen.slice(deel * 10, deel * 10 + 10))
        const genoeg = dubbelganger.verzoeken.length + 8 + deel * 11
        dubbelganger.grijpIn = (_, hoeveelste) => {
          if (hoeveelste >= genoeg) proces.kill('SIGKILL')
          return undefined
        }
        for (const regel of await antwoorden(proces)) beantwoord.add(regel.split(' ')[1] ?? '')
      }
      dubbelganger.grijpIn = () => undefined
      await nogEen().werk()
      const aangekomen = inzendingen.filter(({ voorstel }) =>
        dubbelganger.refs.has(`refs/heads/voorstel/${voorstel.naam}`),
      )
      expect(vergelijk(dubbelganger, aangekomen)).toEqual([])
      expect(aangekomen.map(({ voorstel }) => voorstel.naam)).toEqual(expect.arrayContaining([...beantwoord]))
      expect(beantwoord.size).toBeGreaterThan(3)
      expect(aangekomen.length).toBeLessThan(40)
    }))
})

it('twee processen op dezelfde gegevens: alles één keer', () =>
  inProef(async proef => {
    const basis = proef.dubbelganger.refs.get('refs/heads/main') ?? ''
    const maak = (van: string) => Array.from({ length: 8 }, (_, i) => maakInzending(basis, { tekst: `${van} ${i}` }))
    const [samen, een, twee] = [maak('samen'), maak('een'), maak('twee')]
    const processen = [start(proef, [...samen, ...een]), start(proef, [...samen, ...twee])]
    const gezegd = (await Promise.all(processen.map(antwoorden))).flat()
    await proef.opslag.werk()
    expect(vergelijk(proef.dubbelganger, [...samen, ...een, ...twee])).toEqual([])
    expect(gezegd.filter(regel => regel.startsWith('bewaard'))).toHaveLength(24)
    expect(gezegd.filter(regel => regel.startsWith('al'))).toHaveLength(8)
  }))

it('honderd tegelijk, elk ook nog eens dubbel verstuurd: honderd branches', () =>
  inProef(async ({ opslag, nogEen, dubbelganger }) => {
    const { commit: basis } = await opslag.getStand()
    const inzendingen = Array.from({ length: 100 }, (_, i) => maakInzending(basis, { tekst: `tekst ${i}` }))
    const ander = nogEen()
    const antwoorden = await Promise.all(
      inzendingen.flatMap(inzending => [opslag.bewaar(inzending), ander.bewaar(inzending)]),
    )
    await Promise.all([opslag.werk(), ander.werk()])
    expect(antwoorden.filter(({ uitkomst }) => uitkomst === 'bewaard')).toHaveLength(100)
    expect(antwoorden.filter(({ uitkomst }) => uitkomst === 'al')).toHaveLength(100)
    expect(vergelijk(dubbelganger, inzendingen)).toEqual([])
  }))

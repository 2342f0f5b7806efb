import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { controleer } from '@/lib/checks/controleer'
import { BEZIG, EDITIES } from '@/lib/checks/editie/lees'
import { maakTijdelijkeMap, schrijf } from '@/lib/checks/proef'
import { GELDIG, KERNPUNT, REGISTER } from '@/lib/checks/proef-kader'
import { verifieer } from './verifieer'

const POGINGEN = 50
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
const CLI = fileURLToPath(new URL('./cli.ts', import.meta.url))

/** Genoeg kernpunten om tijdens het schrijven vaak te kunnen afbreken. */
const IDS = Array.from({ length: 24 }, (_, i) => `C-K${i + 1}`)
const KADER = {
  ...GELDIG,
  ...Object.fromEntries(
    IDS.map(id => [KERNPUNT.replace('C-K1', id), (GELDIG[KERNPUNT] ?? '').replace('id: C-K1', `id: ${id}`)]),
  ),
  [REGISTER]: (GELDIG[REGISTER] ?? '').replace('[C-K1]', `[${IDS.join(', ')}]`),
}

/** Het echte commando, als één proces: een tussenliggend proces zou de klap opvangen. */
const start = (wortel: string): ChildProcess =>
  spawn(process.execPath, ['--import', TSX, CLI, '1.0.0', '--datum', '2026-01-01'], {
    cwd: wortel,
    stdio: 'ignore',
    env: { ...process.env, TSX_TSCONFIG_PATH: join(process.cwd(), 'tsconfig.json') },
  })

const tel = (map: string) =>
  readdirSync(map, { recursive: true, withFileTypes: true }).filter(ingang => ingang.isFile()).length

/** Hoeveel bestanden er geschreven zijn, of alles als de editie er staat; niets voor het schrijven begint. */
function voortgang(wortel: string): number | undefined {
  const map = join(wortel, EDITIES)
  if (!existsSync(map)) return undefined
  const namen = readdirSync(map)
  if (namen.includes('1.0.0')) return Number.POSITIVE_INFINITY
  const bezig = namen.find(naam => naam.startsWith(BEZIG))
  try {
    return bezig === undefined ? undefined : tel(join(map, bezig))
  } catch {
    // Net hernoemd.
    return Number.POSITIVE_INFINITY
  }
}

/** Draait het commando en breekt het af zodra `nu` dat zegt. */
function breekAf(wortel: string, nu: (verstreken: number) => boolean): Promise<{ duur: number; halverwege: boolean }> {
  const begin = performance.now()
  const proces = start(wortel)
  return new Promise((klaar, mislukt) => {
    const wachter = setInterval(() => {
      if (nu(performance.now() - begin)) proces.kill('SIGKILL')
    }, 1)
    proces.on('error', mislukt)
    proces.on('exit', () => {
      clearInterval(wachter)
      const halverwege = existsSync(join(wortel, EDITIES, `${BEZIG}${proces.pid}`))
      klaar({ duur: performance.now() - begin, halverwege })
    })
  })
}

/** Alles op schijf, behalve wat een afgebroken poging naast de edities laat staan. */
function momentopname(wortel: string): Record<string, string> {
  const paden = readdirSync(wortel, { recursive: true, withFileTypes: true })
    .filter(ingang => ingang.isFile())
    .map(ingang => join(ingang.parentPath, ingang.name))
    .filter(pad => !pad.includes(join(EDITIES, BEZIG)))
  return Object.fromEntries(paden.toSorted().map(pad => [pad, readFileSync(pad, 'utf8')]))
}

/** Een op de vijf op een moment in de looptijd, de andere bij een aantal geschreven bestanden of net daarna. */
const moment = (poging: number, wortel: string, duur: number, bestanden: number) => {
  const deel = poging / POGINGEN
  return poging % 5 === 0
    ? (verstreken: number) => verstreken > deel * duur
    : () => (voortgang(wortel) ?? -1) >= deel * 1.2 * bestanden
}

/** Breekt het commando af bij elk van deze pogingen, in een eigen kopie, en kijkt elke keer wat er staat. */
async function proefMet(pogingen: number[]) {
  const wortel = maakTijdelijkeMap()
  const gezien = { zoalsHetWas: 0, heel: 0, halverwege: 0 }
  try {
    schrijf(wortel, KADER)
    const eerst = momentopname(wortel)
    const { duur } = await breekAf(wortel, () => false)
    const { vingerafdruk } = verifieer(wortel, '1.0.0')
    const heel = momentopname(wortel)
    const bestanden = tel(join(wortel, EDITIES, '1.0.0'))
    for (const poging of pogingen) {
      rmSync(join(wortel, EDITIES, '1.0.0'), { recursive: true, force: true })
      const { halverwege } = await breekAf(wortel, moment(poging, wortel, duur, bestanden))
      const staatEr = existsSync(join(wortel, EDITIES, '1.0.0'))
      expect(momentopname(wortel), `poging ${poging}`).toEqual(staatEr ? heel : eerst)
      if (staatEr) expect(verifieer(wortel, '1.0.0').vingerafdruk, `poging ${poging}`).toBe(vingerafdruk)
      expect(controleer(wortel).fouten, `poging ${poging}`).toEqual([])
      gezien[staatEr ? 'heel' : 'zoalsHetWas']++
      if (halverwege) gezien.halverwege++
    }
    // Wie daarna gewoon vaststelt, heeft nergens last van en ruimt de resten op.
    rmSync(join(wortel, EDITIES, '1.0.0'), { recursive: true, force: true })
    await breekAf(wortel, () => false)
    expect(readdirSync(join(wortel, EDITIES))).toEqual(['1.0.0'])
    return gezien
  } finally {
    rmSync(wortel, { recursive: true })
  }
}

it(`laat na kill -9 in ${POGINGEN} van ${POGINGEN} keer alles zoals het was, of een hele editie`, async () => {
  const alle = Array.from({ length: POGINGEN }, (_, poging) => poging)
  const banen = await Promise.all([0, 1].map(baan => proefMet(alle.filter(poging => poging % 2 === baan))))
  const som = (wat: 'zoalsHetWas' | 'heel' | 'halverwege') => banen.reduce((totaal, baan) => totaal + baan[wat], 0)
  console.log(
    `kill -9: ${som('zoalsHetWas')} zoals het was (${som('halverwege')} midden in het schrijven), ${som('heel')} heel`,
  )
  expect(som('zoalsHetWas') + som('heel')).toBe(POGINGEN)
  // Een proef die nooit midden in het schrijven afbrak, of nooit erna, bewijst niets.
  expect(som('halverwege')).toBeGreaterThan(0)
  expect(som('heel')).toBeGreaterThan(0)
}, 300_000)

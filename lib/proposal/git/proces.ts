import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, utimesSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Proefopslag } from './proef'

const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
const PROCES = fileURLToPath(new URL('./proef-proces.ts', import.meta.url))

/** Wat een proces deed, volgens hemzelf. Alleen voor tests. */
export interface Verslag {
  begonnen: string[]
  klaar: string[]
  klacht: string
  afgebroken: boolean
  /** Milliseconden vanaf het eerste begin tot het einde. */
  duur: number
}

/** Breekt het proces af, en zo mogelijk ook de git die het net draait: zoals een computer die uitvalt. */
function breekAf(proces: ChildProcess, metGit: boolean): void {
  try {
    if (metGit && process.platform !== 'win32' && proces.pid) process.kill(-proces.pid, 'SIGKILL')
    else proces.kill('SIGKILL')
  } catch (fout) {
    // Net zelf klaar.
    if (!(fout instanceof Error && 'code' in fout && fout.code === 'ESRCH')) throw fout
  }
}

/**
 * Draait `proef-proces.ts` in een eigen proces.
 * @param klap hoeveel milliseconden na het begin van `na` het proces wordt afgebroken
 */
export function draaiProces(
  { wortel, map }: Proefopslag,
  wat: 'stuur' | 'voeg-samen',
  namen: string[],
  klap?: { na: string; ms: number; metGit: boolean },
): Promise<Verslag> {
  const proces = spawn(process.execPath, ['--import', TSX, PROCES, wat, wortel, map, ...namen], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, TSX_TSCONFIG_PATH: join(process.cwd(), 'tsconfig.json') },
  })
  const gezegd: string[] = []
  let klacht = ''
  let begin = 0
  proces.stderr.on('data', brok => {
    klacht += brok
  })
  let rest = ''
  proces.stdout.on('data', brok => {
    const regels = `${rest}${brok}`.split('\n')
    rest = regels.pop() ?? ''
    for (const regel of regels) {
      gezegd.push(regel)
      begin ||= performance.now()
      if (klap && regel === `begin ${klap.na}`) setTimeout(() => breekAf(proces, klap.metGit), klap.ms)
    }
  })
  return new Promise((gelukt, mislukt) => {
    proces.on('error', mislukt)
    proces.on('close', (_, signaal) => {
      const van = (woord: string) =>
        gezegd.flatMap(regel => (regel.startsWith(`${woord} `) ? [regel.slice(woord.length + 1)] : []))
      gelukt({
        begonnen: van('begin'),
        klaar: van('klaar'),
        klacht,
        afgebroken: signaal === 'SIGKILL',
        duur: performance.now() - begin,
      })
    })
  })
}

/** Een uur later: wat een afgebroken proces op slot liet, is dan oud. */
export function laatVerouderen(repo: string): void {
  const sloten = readdirSync(repo, { recursive: true, encoding: 'utf8' }).filter(pad => pad.endsWith('.lock'))
  const toen = new Date(Date.now() - 3_600_000)
  for (const slot of sloten) utimesSync(join(repo, slot), toen, toen)
}

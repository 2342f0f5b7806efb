import { spawn, spawnSync } from 'node:child_process'

const OM_DE = 200

/** Alle processen met hun ouder en hun geheugen in kB; `ps` is er op Linux en Mac, niet op Windows. */
function leesProcessen() {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' })
  return (stdout ?? '').split('\n').map(regel => regel.trim().split(/\s+/).map(Number))
}

/** Het geheugen van een proces en zijn nakomelingen samen, in kB. */
function geheugenVan(wortel) {
  const rijen = leesProcessen()
  const tel = pid =>
    rijen.reduce((som, [eigen, ouder, kb]) => som + (eigen === pid ? kb : 0) + (ouder === pid ? tel(eigen) : 0), 0)
  return tel(wortel)
}

/**
 * Draait een programma en meet hoe lang het duurt en hoeveel geheugen het met zijn kinderen samen ten hoogste had.
 * @param {string[]} argumenten voor node
 * @param {string} map waar het draait
 * @returns {Promise<{ seconden: number, megabytes: number, uitvoer: string }>}
 */
export function meet(argumenten, map) {
  const begin = performance.now()
  // Contentlayer leest PWD.
  const env = { ...process.env, PWD: map, NEXT_TELEMETRY_DISABLED: '1' }
  const kind = spawn(process.execPath, argumenten, { cwd: map, env, stdio: ['ignore', 'pipe', 'inherit'] })
  let [kb, uitvoer] = [0, '']
  kind.stdout.on('data', stuk => {
    uitvoer += stuk
  })
  const wacht = setInterval(() => {
    kb = Math.max(kb, geheugenVan(kind.pid))
  }, OM_DE)
  return new Promise((klaar, mislukt) => {
    kind.on('error', mislukt)
    kind.on('exit', code => {
      clearInterval(wacht)
      if (code === 0) return klaar({ seconden: (performance.now() - begin) / 1000, megabytes: kb / 1024, uitvoer })
      mislukt(new Error(`"${argumenten.join(' ')}" stopte met code ${code}\n${uitvoer}`))
    })
  })
}

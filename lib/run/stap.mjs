import { spawn, spawnSync } from 'node:child_process'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const WINDOWS = process.platform === 'win32'
const PROGRAMMAS = fileURLToPath(new URL('../../node_modules/.bin', import.meta.url))
/** Ook vanuit de map van de proefsite; relatief, want een spatie in het hele pad breekt de opdrachtregel van Windows. */
const programma = naam => join(relative(process.cwd(), PROGRAMMAS), WINDOWS ? `${naam}.cmd` : naam)
const opties = omgeving => ({
  stdio: 'inherit',
  shell: WINDOWS,
  // Contentlayer leest PWD, en dat verandert niet mee met process.chdir.
  env: { ...process.env, PWD: process.cwd(), NEXT_TELEMETRY_DISABLED: '1', ...omgeving },
})

/**
 * Draait een programma uit node_modules en wacht. Mislukt het, dan stopt alles met zijn eigen foutcode.
 * @param {string} naam naam in node_modules/.bin
 * @param {string[]} [argumenten]
 * @param {Record<string, string>} [omgeving] extra omgevingsvariabelen
 */
export function stap(naam, argumenten = [], omgeving = {}) {
  const begin = Date.now()
  console.log(`\n▸ ${[naam, ...argumenten].join(' ')}`)
  const { status } = spawnSync(programma(naam), argumenten, opties(omgeving))
  if (status !== 0) {
    console.error(`\n✗ "${[naam, ...argumenten].join(' ')}" is mislukt; hierboven staat waarom.`)
    process.exit(status ?? 1)
  }
  console.log(`✓ ${naam} (${((Date.now() - begin) / 1000).toFixed(1)} s)`)
}

/**
 * Draait programma's naast elkaar tot er één stopt; dan stoppen de andere ook.
 * @param {[string, string[]][]} taken naam en argumenten van elk programma
 */
export function naastElkaar(taken) {
  const kinderen = taken.map(([naam, argumenten]) => spawn(programma(naam), argumenten, opties({})))
  const stop = code => {
    for (const kind of kinderen) kind.kill()
    process.exit(code ?? 0)
  }
  for (const kind of kinderen) kind.on('exit', stop)
  process.on('SIGINT', () => stop(0))
  process.on('SIGTERM', () => stop(0))
}

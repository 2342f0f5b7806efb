import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const WINDOWS = process.platform === 'win32'

/** Draait een programma uit node_modules; wat het meldt gaat naar stderr, zodat op stdout alleen het rapport staat. */
function draai(naam, argumenten, stdout) {
  const programma = join('node_modules', '.bin', WINDOWS ? `${naam}.cmd` : naam)
  const { status } = spawnSync(programma, argumenten, { stdio: ['ignore', stdout, process.stderr], shell: WINDOWS })
  if (status !== 0) process.exit(status ?? 1)
}

draai('tsx', ['lib/checks/cli.ts'], process.stderr)
draai('contentlayer2', ['build'], process.stderr)
draai('tsx', ['lib/evaluatie/cli.ts', ...process.argv.slice(2)], 'inherit')

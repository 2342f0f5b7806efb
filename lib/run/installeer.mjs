import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'

const SLOT = 'package-lock.json'
const GEDAAN = 'node_modules/.package-lock.json'

const isActueel = () => existsSync(GEDAAN) && statSync(GEDAAN).mtimeMs >= statSync(SLOT).mtimeMs

function controleerNode() {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8'))
  const [minimum] = engines.node.match(/\d+/) ?? ['0']
  if (Number(process.versions.node.split('.')[0]) >= Number(minimum)) return
  console.error(`Dit vraagt Node ${minimum} of nieuwer; u hebt ${process.versions.node}.`)
  process.exit(1)
}

/** Installeert de pakketten als zij ontbreken of ouder zijn dan package-lock.json. */
export function installeer() {
  controleerNode()
  if (isActueel()) return
  console.log('▸ pakketten installeren (npm ci)')
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) {
    console.error('✗ Installeren is mislukt; hierboven staat waarom. Is er verbinding met het npm-register?')
    process.exit(status ?? 1)
  }
}

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

/** Waar besturingssystemen een Chromium of Chrome neerzetten. */
const BEKEND = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

const draai = (programma, argumenten) =>
  spawnSync(programma, argumenten, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0

/** Een browser die er al is: de gekozen, die van Playwright, of die van het systeem. */
export const vindBrowser = () =>
  [process.env.CHROMIUM, chromium.executablePath(), ...BEKEND].find(pad => pad && existsSync(pad))

/** Zorgt dat er een Chromium is en zegt welke: aanwezig, van Playwright, of Debians pakket. */
export function zorgVoorBrowser() {
  const aanwezig = vindBrowser()
  if (aanwezig) return console.log(`▸ browser: ${aanwezig}`)

  console.log('▸ geen Chromium gevonden; proberen via Playwright')
  if (draai('npx', ['playwright', 'install', 'chromium']) && vindBrowser())
    return console.log(`▸ browser (van Playwright): ${vindBrowser()}`)

  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('▸ Playwright kan hem niet ophalen; Debians pakket chromium installeren')
    draai('apt-get', ['update', '-q'])
    draai('apt-get', ['install', '-y', '-q', 'chromium'])
    if (vindBrowser()) return console.log(`▸ browser (van Debian): ${vindBrowser()}`)
  }
  console.error(
    '✗ Er is geen Chromium en installeren lukte niet. Installeer er een, of zet CHROMIUM op het pad ernaartoe.',
  )
  process.exit(1)
}

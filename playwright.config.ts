import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig, devices } from '@playwright/test'
import { GEGEVENSMAP } from './e2e/gegevensmap'
import { vindBrowser } from './lib/run/browser.mjs'
import { PROEFMAP } from './lib/run/proefmap.mjs'

const POORT = Number(process.env.E2E_PORT ?? 3210)
const executablePath = vindBrowser()
const NEXT = fileURLToPath(new URL('node_modules/next/dist/bin/next', import.meta.url))

/** Een gebouwde site op een poort, zoals een lezer haar krijgt; met een eigen, lege map voor voorstellen. */
const server = (poort: number, cwd: string) => ({
  command: `node "${NEXT}" start -H localhost -p ${poort}`,
  cwd,
  env: { DATA_DIR: resolve(GEGEVENSMAP, String(poort)), VOORSTEL_LIMIET: 'verstuur=5000/60,bekijk=5000/60' },
  url: `http://localhost:${poort}/nl`,
  reuseExistingServer: false,
})

/** Twee sites: de echte, en de proefsite met verzonnen edities (lib/proefsite). */
export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  // Ruim: een bezette machine is trager dan een lezer, en wat stuk is, faalt ook dan.
  timeout: 240_000,
  expect: { timeout: 15_000 },
  reporter: process.env.CI ? 'line' : 'list',
  use: {
    ...devices['Desktop Chrome'],
    locale: 'nl-NL',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
    trace: 'retain-on-failure',
  },
  projects: [
    { name: 'site', testIgnore: 'proefsite/**', use: { baseURL: `http://localhost:${POORT}` } },
    { name: 'proefsite', testMatch: 'proefsite/**/*.spec.ts', use: { baseURL: `http://localhost:${POORT + 1}` } },
  ],
  webServer: [server(POORT, '.'), server(POORT + 1, PROEFMAP)],
})

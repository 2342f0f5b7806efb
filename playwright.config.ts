import { defineConfig, devices } from '@playwright/test'
import { vindBrowser } from './lib/run/browser.mjs'

const POORT = process.env.E2E_PORT ?? '3210'
const executablePath = vindBrowser()

/** De proeven draaien tegen de gebouwde site, zoals een lezer haar krijgt. */
export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 120_000,
  reporter: process.env.CI ? 'line' : 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${POORT}`,
    locale: 'nl-NL',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
    trace: 'retain-on-failure',
  },
  webServer: {
    command: `node node_modules/next/dist/bin/next start -H localhost -p ${POORT}`,
    url: `http://localhost:${POORT}/nl`,
    reuseExistingServer: false,
  },
})

import { chromium } from '@playwright/test'
import { vindBrowser } from './browser.mjs'

/**
 * Weegt een pagina zoals zij over de lijn gaat (gzip), uitgesplitst. Draai eerst `npm start`.
 * Gebruik: node lib/run/bench-gewicht.mjs [adres …]
 */
const SITE = process.env.SITE_URL ?? `http://localhost:${process.env.PORT ?? 3000}`
/** Starlight, dezelfde pagina, zoals gemeten in het ontwerp: kB in totaal en aan JavaScript. */
const STARLIGHT = { totaal: 60, script: 32 }
const paden =
  process.argv.length > 2 ? process.argv.slice(2) : ['/nl/kernpunten/c-k8', '/nl', '/nl/lezen', '/nl/kernpunten']

const browser = await chromium.launch({ executablePath: vindBrowser(), args: ['--no-sandbox'] })
for (const pad of paden) {
  const context = await browser.newContext()
  const pagina = await context.newPage()
  const cdp = await context.newCDPSession(pagina)
  await cdp.send('Network.enable')
  const soort = new Map()
  const gewicht = {}
  cdp.on('Network.responseReceived', ({ requestId, type }) => soort.set(requestId, type.toLowerCase()))
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const naam = soort.get(requestId) ?? 'overig'
    gewicht[naam] = (gewicht[naam] ?? 0) + encodedDataLength / 1000
  })
  await pagina.goto(SITE + pad, { waitUntil: 'networkidle' })
  const totaal = Object.values(gewicht).reduce((som, deel) => som + deel, 0)
  const delen = Object.entries(gewicht).map(([naam, kb]) => `${naam} ${kb.toFixed(1)}`)
  console.log(`${pad}: ${totaal.toFixed(1)} kB (${delen.join(', ')})`)
  console.log(
    `  t.o.v. Starlight: totaal × ${(totaal / STARLIGHT.totaal).toFixed(2)}, JavaScript × ${((gewicht.script ?? 0) / STARLIGHT.script).toFixed(2)}`,
  )
  await context.close()
}
await browser.close()

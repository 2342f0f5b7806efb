import { chromium } from '@playwright/test'
import { vindBrowser } from './browser.mjs'

/**
 * Meet in Chromium, met een vier keer tragere processor, hoe lang het duurt van toetsaanslag tot de resultaten op het
 * scherm staan. Draai eerst `npm start`. Gebruik: npm run bench:zoekvenster [adres van de site]
 *
 * Er wordt gemeten van het begin van de toetsgebeurtenis tot het eerste beeld dat ná het bijwerken van de lijst
 * getekend is: een dubbele stap (requestAnimationFrame, dan een taak) is de vroegste plek waar dat vaststaat.
 */
const SITE = process.argv[2] ?? process.env.SITE_URL ?? `http://localhost:${process.env.PORT ?? 3000}`
const TRAAG = 4
const BEELD = 16
const P99 = 50
const RUST = 120
const VRAGEN = [
  'hoeveel patienten mag een huisarts',
  'beeldbellen',
  'paliatief',
  'c-k8',
  'praktijkhouder in loondienst',
  'artikel 40a wmg',
]

const browser = await chromium.launch({ executablePath: vindBrowser(), args: ['--no-sandbox', '--disable-gpu'] })
const pagina = await browser.newPage({ viewport: { width: 1280, height: 800 } })
await pagina.goto(`${SITE}/nl/kernpunten/c-k8`, { waitUntil: 'networkidle' })
const gewicht = []
const cdp = await pagina.context().newCDPSession(pagina)
await cdp.send('Network.enable')
cdp.on('Network.responseReceived', ({ requestId, response }) => gewicht.push({ requestId, url: response.url }))
cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
  const verzoek = gewicht.find(een => een.requestId === requestId)
  if (verzoek) verzoek.kb = encodedDataLength / 1000
})
await pagina.keyboard.press('Control+k')
await pagina.getByRole('combobox').waitFor()
await pagina.waitForTimeout(2000)
const som = deel => deel.reduce((kb, een) => kb + (een.kb ?? 0), 0).toFixed(1)
const tabel = gewicht.filter(({ url }) => url.includes('/api/zoeken/'))
console.log(
  `Bij het openen opgehaald: code ${som(gewicht.filter(({ url }) => url.endsWith('.js')))} kB, tabel ${som(tabel)} kB.`,
)

const meet = () =>
  pagina.evaluate(() => {
    globalThis.metingen = []
    const kanaal = new MessageChannel()
    let begin = 0
    kanaal.port1.onmessage = () => globalThis.metingen.push(performance.now() - begin)
    document.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        begin = timeStamp
        requestAnimationFrame(() => kanaal.port2.postMessage(undefined))
      },
      { capture: true },
    )
  })
await meet()

/** Eén toets, en rust: wie meekijkt of het beeld er al staat, houdt het zelf op. */
async function tik(toets) {
  await pagina.keyboard.press(toets === ' ' ? 'Space' : toets)
  await pagina.waitForTimeout(RUST)
}
/** Haalt op wat er sinds de vorige keer gemeten is. */
const oogst = () => pagina.evaluate(() => globalThis.metingen.splice(0))
async function leeg() {
  await pagina.getByRole('combobox').fill('')
  await pagina.waitForTimeout(100)
}

const lopen = {}
for (const [naam, rem] of [
  ['zonder rem', 1],
  [`${TRAAG} keer trager`, TRAAG],
]) {
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: rem })
  lopen[naam] = []
  for (const vraag of VRAGEN) {
    await leeg()
    await oogst()
    for (const teken of vraag) await tik(teken)
    lopen[naam].push(...(await oogst()))
  }
}
// Wat een toets in een kaal veld kost, zonder één regel code van ons: lager kan niet.
await pagina.goto(`${SITE}/nl/zoeken`, { waitUntil: 'networkidle' })
await meet()
await pagina.locator('main input').focus()
for (const teken of VRAGEN[0]) await tik(teken)
lopen['kaal veld, even traag'] = await oogst()

for (const [naam, tijden] of Object.entries(lopen)) {
  tijden.sort((a, b) => a - b)
  const op = deel => tijden[Math.min(tijden.length - 1, Math.floor(tijden.length * deel))]
  console.log(
    `Toets tot beeld, ${naam}: mediaan ${op(0.5).toFixed(1)} ms (× ${(op(0.5) / BEELD).toFixed(2)} van een beeld), p99 ${op(0.99).toFixed(1)} ms (× ${(op(0.99) / P99).toFixed(2)} van ${P99} ms), ${tijden.length} toetsen.`,
  )
}
await browser.close()

import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { vindBrowser } from '../../run/browser.mjs'

/** Maakt de beelden in de redactiehandleiding opnieuw, van een site die draait. */
const MAP = '.github/handleiding'
/** Zwaarder laadt op een telefoon merkbaar traag; de proef van de handleiding weigert het ook. */
const MAXIMUM = 150_000

/** Verzonnen, en dat staat er ook bij: niemand mag denken dat dit de tekst van het kader is. */
const TEKST =
  '1 fte huisarts kan ten hoogste 3800 patiënten bedienen. Zijn het er meer, dan moet de continuïteit aantoonbaar worden gewaarborgd. (Verzonnen voorbeeld.)'

/** @typedef {import('@playwright/test').Page} Pagina */

/** Het vak naast het formulier. @param {Pagina} pagina */
const verschil = pagina => pagina.getByRole('region', { name: 'Wat er verandert' })

/** Verandert C-K8 op de voorstelpagina, en wacht tot het verschil er staat. @param {Pagina} pagina */
async function stelVoor(pagina) {
  await pagina.getByRole('textbox', { name: 'Tekst', exact: true }).fill(TEKST)
  await pagina.getByRole('radio', { name: /aanscherping/i }).check()
  await verschil(pagina).getByText('3800').first().waitFor()
  // Ook de keuze van daarnet is dan verwerkt, en er verschuift niets meer.
  await verschil(pagina)
    .getByText(/^aanscherping → /)
    .waitFor()
  await pagina.waitForLoadState('networkidle')
}

/** Zet iets bovenaan het scherm. @param {import('@playwright/test').Locator} deel */
const zetBovenaan = deel => deel.evaluate(element => element.scrollIntoView({ block: 'start' }))

/**
 * Elk beeld: de pagina, wat er eerst gebeurt, en welk stuk erop komt (anders wat er dan op het scherm staat).
 * @type {{ naam: string, pad: string, breedte?: number, hoogte?: number, eerst?: (pagina: Pagina) => Promise<void>,
 *   stuk?: (pagina: Pagina) => import('@playwright/test').Locator, tot?: (pagina: Pagina) => import('@playwright/test').Locator }[]}
 */
const BEELDEN = [
  {
    naam: 'onderdeel',
    pad: '/nl/kernpunten/c-k8',
    breedte: 800,
    tot: pagina => pagina.getByRole('link', { name: /Stel een wijziging voor/ }).first(),
  },
  { naam: 'werkversie', pad: '/nl/werkversie/kernpunten/c-k8', hoogte: 420 },
  { naam: 'evaluatie', pad: '/nl/evaluatie', stuk: pagina => pagina.getByRole('table').first() },
  {
    naam: 'voorstel',
    pad: '/nl/voorstel?item=C-K8',
    hoogte: 760,
    eerst: async pagina => {
      await stelVoor(pagina)
      await zetBovenaan(pagina.getByRole('heading', { name: 'De tekst' }))
    },
  },
  { naam: 'redline', pad: '/nl/voorstel?item=C-K8', eerst: stelVoor, stuk: verschil },
]

/** @param {import('@playwright/test').Browser} browser @param {string} site @param {(typeof BEELDEN)[number]} beeld */
async function maak(browser, site, { naam, pad, breedte = 1100, hoogte = 800, eerst, stuk, tot }) {
  const pagina = await browser.newPage({ viewport: { width: breedte, height: hoogte }, locale: 'nl-NL' })
  pagina.setDefaultTimeout(20_000)
  try {
    const antwoord = await pagina.goto(site + pad, { waitUntil: 'networkidle' })
    if (!antwoord?.ok()) throw new Error(`${pad} gaf ${antwoord?.status()}`)
    await eerst?.(pagina)
    const bestand = join(MAP, `${naam}.png`)
    const vorm = { path: bestand, animations: /** @type {const} */ ('disabled') }
    const laatste = await tot?.(pagina).boundingBox()
    if (laatste) {
      const clip = { x: 0, y: 0, width: breedte, height: laatste.y + laatste.height + 40 }
      await pagina.screenshot({ ...vorm, fullPage: true, clip })
    } else await (stuk?.(pagina) ?? pagina).screenshot(vorm)
    const { size } = statSync(bestand)
    if (size > MAXIMUM) throw new Error(`${bestand} is ${size} bytes; er passen er ${MAXIMUM}`)
    console.log(`✓ ${bestand} (${Math.round(size / 1000)} kB)`)
    return true
  } catch (fout) {
    console.error(`✗ ${naam}: ${fout instanceof Error ? fout.message.split('\n')[0] : fout}`)
    return false
  } finally {
    await pagina.close()
  }
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { site: { type: 'string' } } })
const site = (values.site ?? 'http://localhost:3000').replace(/\/$/, '')
const gevraagd = BEELDEN.filter(({ naam }) => positionals.length === 0 || positionals.includes(naam))
mkdirSync(MAP, { recursive: true })
const browser = await chromium.launch({
  executablePath: vindBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
})
try {
  const gelukt = []
  for (const beeld of gevraagd) gelukt.push(await maak(browser, site, beeld))
  if (gelukt.includes(false) || gelukt.length === 0) {
    console.error(`Niet alle beelden zijn gemaakt. Draait de site op ${site}? (npm start, of --site http://…)`)
    process.exitCode = 1
  }
} finally {
  await browser.close()
}

import { chromium } from '@playwright/test'
import { vindBrowser } from './browser.mjs'

/**
 * Meet in Chromium, met een vier keer tragere processor, hoe lang het duurt van toetsaanslag tot de resultaten op het
 * scherm staan. Draai eerst `npm start`. Gebruik: npm run bench:zoekvenster [adres van de site]
 *
 * Twee tijden, uit het spoor van de browser zelf. *Werk* is wat de hoofddraad voor die toets doet, tot en met het beeld
 * waar de resultaten in staan: past dat in één beeld (16 ms), dan houdt het typen niet op. *Muur* is de tijd op de klok,
 * dus met het wachten op het volgende beeld erbij: ook voor een kaal veld gemiddeld een half beeld.
 */
const SITE = process.argv[2] ?? process.env.SITE_URL ?? `http://localhost:${process.env.PORT ?? 3000}`
const TRAAG = 4
const BEELD = 16
const P99 = 50
const RUST = 100
/** Hoe vaak opnieuw, elke keer op een nieuwe pagina: de ene loop scheelt zo een paar milliseconden van de andere. */
const LOPEN = 5
const VRAGEN = [
  'hoeveel patienten mag een huisarts',
  'beeldbellen',
  'paliatief',
  'c-k8',
  'praktijkhouder in loondienst',
  'artikel 40a wmg',
]
/** Andere vragen, om warm te lopen: wat de zoeker van een woord onthoudt, mag in de meting niet al bekend zijn. */
const OPWARMEN = [
  'wie beheert het dossier',
  'avond en weekend',
  'teamgroote',
  's2',
  'digitale zorg',
  'zorgplicht wkkgz',
]

const TAAK = 'ThreadControllerImpl::RunTask'

/** Opent het zoekvenster en zegt wat daarvoor is opgehaald. */
async function openVenster({ pagina, cdp }) {
  const gewicht = []
  await cdp.send('Network.enable')
  cdp.on('Network.responseReceived', ({ requestId, response }) => gewicht.push({ requestId, url: response.url }))
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const verzoek = gewicht.find(een => een.requestId === requestId)
    if (verzoek) verzoek.kb = encodedDataLength / 1000
  })
  await pagina.keyboard.press('Control+k')
  await pagina.getByRole('combobox').waitFor()
  await pagina.waitForTimeout(2000)
  const som = past =>
    gewicht
      .filter(({ url }) => past(url))
      .reduce((kb, een) => kb + (een.kb ?? 0), 0)
      .toFixed(1)
  const tabel = som(url => url.includes('/api/zoeken/'))
  return `Bij het openen opgehaald: code ${som(url => url.endsWith('.js'))} kB, tabel ${tabel} kB.`
}

/** Zonder toets: alleen een letter telt mee. */
function maakLeeg(veld) {
  veld.value = ''
  veld.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Typt de vragen en leest per toets uit het spoor wat hij kostte. */
async function meet({ pagina, cdp }, veld, vragen = VRAGEN) {
  const spoor = []
  const bijDeel = ({ value }) => spoor.push(...value)
  cdp.on('Tracing.dataCollected', bijDeel)
  const includedCategories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel']
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories } })
  for (const vraag of vragen) {
    await veld.evaluate(maakLeeg)
    await pagina.waitForTimeout(RUST)
    for (const teken of vraag) {
      await pagina.keyboard.press(teken === ' ' ? 'Space' : teken)
      await pagina.waitForTimeout(RUST)
    }
  }
  const klaar = new Promise(af => cdp.once('Tracing.tracingComplete', af))
  await cdp.send('Tracing.end')
  await klaar
  cdp.off('Tracing.dataCollected', bijDeel)

  const is =
    type =>
    ({ name, args }) =>
      name === 'EventDispatch' && args.data.type === type
  const eerste = spoor.find(is('keydown'))
  const draad = spoor.filter(({ pid, tid, ph }) => ph === 'X' && pid === eerste.pid && tid === eerste.tid)
  const beelden = draad.filter(({ name }) => name === 'Commit').sort((a, b) => a.ts - b.ts)
  const invoer = draad.filter(is('input'))
  const toetsen = draad.filter(is('keydown')).sort((a, b) => a.ts - b.ts)
  return toetsen.flatMap((toets, plek) => {
    // Tussen de toets en de letter kan nog een oud beeld zitten. Wat geen letter geeft, telt niet.
    const volgende = toetsen[plek + 1]?.ts ?? Number.POSITIVE_INFINITY
    const letter = invoer.find(({ ts }) => ts > toets.ts && ts < volgende)
    const beeld = letter && beelden.find(({ ts }) => ts > letter.ts)
    if (!beeld) return []
    const taken = draad.filter(een => een.name === TAAK && een.ts + een.dur >= toets.ts && een.ts <= beeld.ts)
    const werk = taken.reduce((som, { tdur }) => som + tdur, 0) / 1000
    return [{ werk, muur: (beeld.ts + beeld.dur - toets.ts) / 1000 }]
  })
}

const browser = await chromium.launch({ executablePath: vindBrowser(), args: ['--no-sandbox', '--disable-gpu'] })
const VENSTER = `${TRAAG} keer trager`
const VRIJ = 'zonder rem'
const KAAL = `kaal veld, ${TRAAG} keer trager`
const gemeten = { [VENSTER]: [], [VRIJ]: [], [KAAL]: [] }

/** Zo lang duurt dit deel van de toetsen, in milliseconden. */
function tijdVan(toetsen, soort, deel) {
  if (toetsen.length === 0) throw new Error('Er is niets gemeten.')
  const tijden = toetsen.map(een => een[soort]).sort((a, b) => a - b)
  return tijden[Math.min(tijden.length - 1, Math.floor(tijden.length * deel))]
}

for (let loop = 1; loop <= LOPEN; loop++) {
  const pagina = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  const cdp = await pagina.context().newCDPSession(pagina)
  const traag = rate => cdp.send('Emulation.setCPUThrottlingRate', { rate })
  const op = { pagina, cdp }
  await pagina.goto(`${SITE}/nl/kernpunten/c-k8`, { waitUntil: 'networkidle' })
  const opgehaald = await openVenster(op)
  if (loop === 1) console.log(opgehaald)
  const veld = pagina.getByRole('combobox')
  // Eén keer ongemeten: wie voor het eerst typt, laat de browser nog vertalen.
  await meet(op, veld, OPWARMEN)
  await traag(TRAAG)
  const loopVan = { [VENSTER]: await meet(op, veld) }
  await traag(1)
  loopVan[VRIJ] = await meet(op, veld)
  // Wat een toets in een kaal veld kost, zonder één regel code van ons: lager kan niet.
  await traag(TRAAG)
  await pagina.goto(`${SITE}/nl/zoeken`, { waitUntil: 'networkidle' })
  await pagina.locator('main input').first().focus()
  loopVan[KAAL] = await meet(op, pagina.locator('main input').first())
  await pagina.close()
  for (const [naam, toetsen] of Object.entries(loopVan)) gemeten[naam].push(...toetsen)
  const [venster, kaal] = [VENSTER, KAAL].map(naam => tijdVan(loopVan[naam], 'werk', 0.5))
  console.log(`loop ${loop}: ${venster.toFixed(1)} ms werk, × ${(venster / kaal).toFixed(2)} van een kaal veld`)
}

for (const [naam, toetsen] of Object.entries(gemeten)) {
  const zeg = (soort, deel, grens) => {
    const tijd = tijdVan(toetsen, soort, deel)
    return `${tijd.toFixed(1)} ms (× ${(tijd / grens).toFixed(2)} van ${grens})`
  }
  console.log(`${naam}, ${toetsen.length} toetsen`)
  for (const soort of ['werk', 'muur'])
    console.log(`  ${soort}: mediaan ${zeg(soort, 0.5, BEELD)}, p99 ${zeg(soort, 0.99, P99)}`)
}
await browser.close()

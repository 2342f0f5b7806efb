import { tekstVan } from '../lib/druk/lees-pdf'
import { bezwarenLichtDonker, bezwarenVan } from './bezwaren'
import { kantlijnen, print } from './papier'
import { expect, test } from './proef'
import { dekTafel, type Opgelegd } from './tafel'

// In één werker: zo wordt de tafel één keer gedekt.
test.describe.configure({ mode: 'default' })

let op: Opgelegd
test.beforeAll(async () => {
  op = await dekTafel('P')
})

/** Elke toestand van de twee pagina's. */
const toestanden = () => [
  '/nl/voorstellen',
  '/en/proposals?id=P-K4',
  '/nl/voorstellen?id=U5',
  '/nl/voorstellen?id=onzin',
  '/nl/voorstellen?id=P-K4&status=afgewezen',
  ...Object.values(op).flatMap(({ naam }) => [`/nl/voorstellen/${naam}`, `/en/proposals/${naam}`]),
]

test('een onderdeel zegt hoeveel voorstellen er open zijn, en wijst ernaar', async ({ page }) => {
  await page.goto('/nl/kernpunten/p-k4')
  await page.getByRole('link', { name: '2 voorstellen bij P-K4' }).click()
  await expect(page).toHaveURL(/\/nl\/voorstellen\?id=P-K4$/)
  await page.goto('/en/key-points/p-k1')
  await expect(page.getByRole('link', { name: 'Proposals about P-K1', exact: true })).toBeVisible()
})

test('het aantal komt erin zonder dat er iets verschuift', async ({ page }) => {
  await page.addInitScript(() => {
    const venster = window as unknown as { verschoven: number }
    venster.verschoven = 0
    new PerformanceObserver(lijst => {
      for (const stuk of lijst.getEntries()) venster.verschoven += (stuk as unknown as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  let los: () => void = () => {}
  const wacht = new Promise<void>(verder => {
    los = verder
  })
  await page.route('**/api/voorstellen/telling', async route => {
    await wacht
    await route.continue()
  })
  await page.goto('/nl/kernpunten/p-k4')
  const koppeling = page.getByRole('link', { name: 'Voorstellen bij P-K4', exact: true })
  await koppeling.scrollIntoViewIfNeeded()
  const voor = await page.evaluate(() => (window as unknown as { verschoven: number }).verschoven)
  los()
  await expect(page.getByRole('link', { name: '2 voorstellen bij P-K4' })).toBeVisible()
  // Wat verschuift, meldt de browser pas nadat het getekend is.
  await page.evaluate(
    () => new Promise(klaar => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(klaar, 100)))),
  )
  expect(await page.evaluate(() => (window as unknown as { verschoven: number }).verschoven)).toBe(voor)
})

test('de evaluatie telt wat open is, per criterium', async ({ page }) => {
  const deel = page.getByRole('region', { name: 'Wat is voorgesteld' })
  const koppeling = deel.getByRole('link', { name: /^Onbedoelde effecten: \d+$/ })
  // Een proef die tegelijk draait, kan er net een bij doen; de volgende keer klopt het dan.
  await expect(async () => {
    await page.goto('/nl/evaluatie')
    const aantal = Number((await koppeling.textContent())?.split(': ')[1])
    await koppeling.click()
    await expect(page).toHaveURL(/\/nl\/voorstellen\?status=open&criterium=onbedoeld$/)
    await expect(page.getByRole('article')).toHaveCount(aantal, { timeout: 1000 })
  }).toPass({ timeout: 30_000 })
  await expect(page.getByRole('article', { name: /^Niet op zondag bij P-K4/ })).toBeVisible()
})

test('een programma haalt de voorstellen en de telling, van elke site', async ({ request }) => {
  const antwoord = await request.get('/api/voorstellen')
  expect(antwoord.headers()).toMatchObject({
    'access-control-allow-origin': '*',
    'cache-control': 'public, max-age=60',
  })
  const { voorstellen } = await antwoord.json()
  const gevonden = voorstellen.find(({ naam }: { naam: string }) => naam === op.afgewezen.naam)
  expect(gevonden).toMatchObject({ id: 'P-K2', stand: 'afgewezen', besluit: { door: 'LHV en NHG' } })
  expect(gevonden.adres.en).toMatch(new RegExp(`/en/proposals/${op.afgewezen.naam}$`))
  const telling = await (await request.get('/api/voorstellen/telling')).json()
  expect(telling).toMatchObject({ 'P-K4': 2 })
  expect(telling).not.toHaveProperty('P-K1')
})

test('een zoekmachine laat de voorstellen liggen', async ({ page, request }) => {
  for (const pad of ['/nl/voorstellen', `/en/proposals/${op.eerste.naam}`]) {
    await page.goto(pad)
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
  }
  expect(await (await request.get('/sitemap.xml')).text()).not.toMatch(/voorstel|proposal/)
})

test('toegankelijk in elke toestand, in licht en donker, en op de telefoon', async ({ page }) => {
  const gevonden: string[] = []
  for (const pad of toestanden()) {
    await page.setViewportSize({ width: 1280, height: 800 })
    expect((await page.goto(pad))?.status(), pad).toBe(200)
    for (const uitklap of await page.locator('main details > summary').all()) await uitklap.click()
    gevonden.push(...(await bezwarenLichtDonker(page)))
    await page.setViewportSize({ width: 320, height: 700 })
    gevonden.push(...(await bezwarenVan(page)))
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(over, pad).toBeLessThanOrEqual(0)
  }
  expect(gevonden).toEqual([])
})

test('op papier staat op elk vel dat het een concept is, en blijft te zien wat weg en nieuw is', async ({ page }) => {
  await page.goto(`/nl/voorstellen/${op.eerste.naam}`)
  const pdf = await print(page)
  const { bladen } = pdf
  expect(bladen.length).toBeGreaterThan(0)
  for (const { stukken } of bladen) expect(tekstVan(stukken)).toContain('Concept – niet citeren')
  const tekst = tekstVan(bladen.flatMap(({ stukken }) => stukken))
  expect(tekst).toContain('Ook ’s nachts.')
  // Wat de stijl erbij zet, staat in een PDF buiten de tekst.
  expect(kantlijnen(pdf).join(' ')).toContain('+')
  expect(tekst).not.toContain('Stel zelf een wijziging voor')
})

test.describe('zonder JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('werkt alles: van het onderdeel naar de lijst, kiezen, uitklappen en het blad', async ({ page }) => {
    await page.goto('/nl/kernpunten/p-k4')
    await page.getByRole('link', { name: 'Voorstellen bij P-K4', exact: true }).click()
    await page.getByLabel('Criterium van de evaluatie').selectOption('Toepasbaarheid en begrijpelijkheid')
    await page.getByRole('button', { name: 'Toon' }).click()
    await expect(page.getByText('1 voorstel: 1 open, 0 overgenomen, 0 afgewezen')).toBeVisible()
    await page.getByText('Toon wat er verandert').click()
    await expect(page.getByRole('insertion')).toBeVisible()
    await page.getByRole('link', { name: 'Ook in de nacht bij P-K4' }).click()
    await expect(page.getByRole('heading', { level: 2, name: 'Wat er verandert' })).toBeVisible()
    const weg = await page.goto('/nl/voorstellen/2026-11-22-p-k4-0123456789ab')
    expect(weg?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1, name: 'Deze pagina is er niet' })).toBeVisible()
  })
})

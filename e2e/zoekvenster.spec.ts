import { bezwarenLichtDonker, bezwarenVan } from './bezwaren'
import { expect, test } from './proef'
import { naarOpen, veld, venster } from './zoekvenster'

test('vóór het eerste gebruik haalt geen pagina de zoektabel op', async ({ page }) => {
  const verzoeken: string[] = []
  page.on('request', verzoek => verzoeken.push(verzoek.url()))
  await page.goto('/nl/kernpunten/c-k8', { waitUntil: 'networkidle' })
  // Pas als het script draait, luistert er iets naar de toets.
  await expect(page.locator('a[aria-haspopup="dialog"]')).toBeVisible()
  expect(verzoeken.filter(url => url.includes('/api/zoeken'))).toEqual([])
  const scripts = verzoeken.filter(url => url.endsWith('.js')).length
  await page.keyboard.press('/')
  await page.keyboard.type('anw')
  await expect(page.getByRole('option').first()).toBeVisible()
  expect(verzoeken.filter(url => url.includes('/api/zoeken/tabel/nl'))).toHaveLength(1)
  expect(verzoeken.filter(url => url.endsWith('.js')).length).toBeGreaterThan(scripts)
})

test('wie aan een volgend woord begint, houdt zijn resultaten', async ({ page }) => {
  await naarOpen(page, '/nl')
  await page.keyboard.type('dossier')
  const opties = page.getByRole('option')
  await expect(opties.first()).toBeVisible()
  const gevonden = await opties.allTextContents()
  await page.keyboard.type(' ov')
  await expect(veld(page)).toHaveValue('dossier ov')
  expect(await opties.allTextContents()).toEqual(gevonden)
  await page.keyboard.type('erdragen')
  await expect(opties.first()).toContainText(/overdragen|overdracht/i)
})

test('midden in een woord staat er niet dat er niets is; wie stopt, leest het', async ({ page }) => {
  await page.clock.install({ time: '2026-01-01' })
  await naarOpen(page, '/nl')
  const voorbeeld = venster(page).getByRole('link', { name: 'beeldbellen' })
  await expect(voorbeeld).toBeVisible()
  await page.keyboard.type('dossier')
  await expect(page.getByRole('option').first()).toBeVisible()
  // Nu staat de tijd stil tot de proef haar verder laat gaan.
  await page.clock.pauseAt('2026-01-02')
  await veld(page).fill('')
  await page.keyboard.type('xqzvb')
  await expect(page.getByRole('option')).toHaveCount(0)
  await expect(voorbeeld).toBeVisible()
  await expect(venster(page)).not.toContainText('Niets gevonden')
  await page.clock.runFor(1000)
  await expect(venster(page)).toContainText('Niets gevonden voor “xqzvb”')
  await expect(voorbeeld).toHaveCount(0)
  await veld(page).fill('zorg')
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.clock.runFor(1000)
  await expect(page.getByRole('option').first()).toBeVisible()
})

test('een letter die niets aan de resultaten verandert, telt wel mee in de vraag', async ({ page }) => {
  await naarOpen(page, '/nl/over')
  await page.keyboard.type('beeldb')
  await expect(page).toHaveURL(/\?zoek=beeldb$/)
  const gevonden = await page.getByRole('option').allTextContents()
  expect(gevonden.length).toBeGreaterThan(0)
  await page.keyboard.type('e')
  await expect(page).toHaveURL(/\?zoek=beeldbe$/)
  expect(await page.getByRole('option').allTextContents()).toEqual(gevonden)

  await venster(page).getByRole('button', { name: 'Alle resultaten op een pagina' }).click()
  await expect(page).toHaveURL(/\/nl\/zoeken\?q=beeldbe$/)
  await page.goBack()
  await expect(veld(page)).toHaveValue('beeldbe')
})

test('na elke letter wijst het venster weer het beste resultaat aan', async ({ page }) => {
  await naarOpen(page, '/nl')
  await page.keyboard.type('beeldb')
  const opties = page.getByRole('option')
  await expect(opties.nth(1)).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(opties.nth(1)).toHaveAttribute('aria-selected', 'true')
  // Deze letter verandert de lijst niet.
  await page.keyboard.type('e')
  await expect(opties.first()).toHaveAttribute('aria-selected', 'true')
})

test('komt de tabel niet, dan brengt Enter naar de pagina zoeken', async ({ page }) => {
  await page.route('**/api/zoeken/tabel/**', route => route.fulfill({ status: 200, body: 'geen json' }))
  await naarOpen(page, '/nl')
  await expect(venster(page)).toContainText('lukt nu niet')
  await page.keyboard.type('paliatief')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/nl\/zoeken\?q=paliatief$/)
  await expect(page.getByRole('heading', { level: 2, name: /resulta/ })).toBeVisible()
})

for (const taal of ['nl', 'en'])
  test(`het venster is toegankelijk in elke stand (${taal})`, async ({ page }) => {
    await naarOpen(page, `/${taal}/over`.replace('/en/over', '/en/about'))
    // Een naam op `<dialog>` en op een groep eist axe niet.
    await expect(venster(page)).toHaveAccessibleName(/\w/)
    expect(await bezwarenLichtDonker(page)).toEqual([])
    await page.keyboard.type('praktijk')
    await expect(page.getByRole('option').first()).toBeVisible()
    await expect(venster(page).getByRole('group').first()).toHaveAccessibleName(/\w/)
    expect(await bezwarenLichtDonker(page)).toEqual([])
    await veld(page).fill('qqqzzz')
    await expect(page.getByRole('option')).toHaveCount(0)
    expect(await bezwarenLichtDonker(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(venster(page)).toHaveCount(0)
    expect(await bezwarenLichtDonker(page)).toEqual([])
  })

for (const breedte of [320, 390])
  test(`op een telefoon van ${breedte} px vult het venster het scherm en schuift niets zijwaarts`, async ({ page }) => {
    await page.setViewportSize({ width: breedte, height: 700 })
    await naarOpen(page, '/nl')
    await page.keyboard.type('verantwoordelijkheid')
    await expect(page.getByRole('option').first()).toBeVisible()
    expect(await venster(page).boundingBox()).toEqual({ x: 0, y: 0, width: breedte, height: 700 })
    const delen = venster(page).locator('form, .balkje, .vensterlijst, .venstertreffer, .voetje')
    expect(await delen.evaluateAll(alle => alle.filter(el => el.scrollWidth > el.clientWidth).length)).toBe(0)
    expect(await bezwarenVan(page)).toEqual([])
    // Het toetsenbord van de telefoon schuift over de pagina zonder haar kleiner te maken; het venster past erboven.
    await page.evaluate(() => {
      const zicht = window.visualViewport as VisualViewport
      Object.defineProperties(zicht, { height: { get: () => 360 }, offsetTop: { get: () => 40 } })
      zicht.dispatchEvent(new Event('resize'))
    })
    await expect.poll(() => venster(page).boundingBox()).toEqual({ x: 0, y: 40, width: breedte, height: 360 })
    await expect(page.getByRole('option').first()).toBeInViewport()
  })

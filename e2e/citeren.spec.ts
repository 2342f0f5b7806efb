import type { Page } from '@playwright/test'
import { dagVan } from '../lib/domain/dag'
import { toonDatum } from '../lib/i18n/datum'
import { citeerAdres, VERWIJSVORMEN, verwijsAdres } from '../lib/i18n/verwijzing'
import { VASTE_ADRESSEN } from './adressen'
import { bezwarenLichtDonker } from './bezwaren'
import { expect, test } from './proef'

const VANDAAG = toonDatum(dagVan(new Date()), 'nl')
/** De editie die vandaag geldt, zoals de pagina haar noemt. */
const editieVan = async (page: Page): Promise<string> =>
  /@([\d.]+)$/.exec((await page.getByRole('link', { name: /\/C-K8@[\d.]+$/ }).textContent()) ?? '')?.[1] ?? ''
const klembord = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText())

test.beforeEach(({ context, baseURL }) =>
  context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL }),
)

test('een briefschrijver zoekt C-K8, kopieert de zin, en de ontvanger opent dezelfde tekst', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/nl/zoeken')
  await page.getByRole('main').getByRole('searchbox').fill('hoeveel patiënten per huisarts')
  await page.keyboard.press('Enter')
  await page
    .getByRole('link', { name: /Maximaal 4000/ })
    .first()
    .click()
  const tekst = await page.locator('.stelling').textContent()
  const editie = await editieVan(page)
  await page.getByText('Citeer dit', { exact: true }).click()
  await page.getByRole('button', { name: 'Kopieer lange zin' }).click()
  await expect(page.getByText('Gekopieerd: lange zin')).toBeVisible()

  const zin = await klembord(page)
  for (const deel of ['Kernpunt C-K8 ‘Maximaal 4000', 'Duidingskader', 'LHV en NHG', `editie ${editie}`, 'weergave'])
    expect(zin).toContain(deel)
  expect(zin).toMatch(/‘Uitwerking AZWA opdracht D3’, paragraaf [\d.]+/)
  expect(zin).toContain(`Geraadpleegd op ${VANDAAG}: `)

  // De build kent het adres waarop de proef draait niet; het pad is wat in de brief telt.
  const adres = new URL(/https?:\/\/\S+$/.exec(zin)?.[0] ?? '')
  const canoniek = await page.locator('link[rel="canonical"]').getAttribute('href')
  expect(adres.origin).toBe(new URL(canoniek ?? '').origin)
  const ontvanger = await browser.newContext({ locale: 'nl-NL' })
  const pagina = await ontvanger.newPage()
  await pagina.goto(baseURL + adres.pathname)
  await expect(pagina).toHaveURL(new RegExp(`/nl/edities/${editie}/kernpunten/c-k8$`))
  await expect(pagina.locator('.stelling')).toHaveText(tekst ?? '')
  await ontvanger.close()
})

test('met alleen het toetsenbord open en kopieer je een zin, en hoor je wat er gekopieerd is', async ({ page }) => {
  await page.goto('/nl/kernpunten/c-k8')
  const knop = page.getByRole('button', { name: 'Kopieer korte zin' })
  await page.getByRole('button', { name: 'Kopieer adres' }).focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(knop).toBeVisible()
  for (let i = 0; i < 3 && !(await knop.evaluate(el => el === document.activeElement)); i++)
    await page.keyboard.press('Tab')
  await expect(knop).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Gekopieerd: korte zin' })).toBeVisible()
  expect(await klembord(page)).toBe(await page.locator('#citeer-kort').textContent())
})

test('op de pagina citeren kopieert elke knop wat ernaast staat', async ({ page }) => {
  await page.goto('/nl/citeren?item=C-V1')
  const knoppen = page.getByRole('button', { name: /^Kopieer / })
  await expect(knoppen).toHaveCount(10)
  for (const knop of await knoppen.all()) {
    const naam = ((await knop.textContent()) ?? '').replace('Kopieer ', '')
    await knop.click()
    await expect(page.getByRole('status').filter({ hasText: `Gekopieerd: ${naam}` })).toBeVisible()
    const vak = page.getByRole('heading', { level: 3, name: naam, exact: true }).locator('+ .citeervak')
    expect(await klembord(page)).toBe((await vak.textContent())?.trim())
  }
})

test('zonder JavaScript staat alles er, met de datum van vandaag', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
  const page = await context.newPage()
  await page.goto('/nl/kernpunten/c-k8')
  const editie = await editieVan(page)
  await page.getByText('Citeer dit', { exact: true }).click()
  await expect(page.locator('#citeer-lang')).toContainText('Geraadpleegd op [datum invullen]: ')
  await expect(page.getByRole('button')).toHaveCount(0)
  await page.getByRole('link', { name: /Vancouver, APA/ }).click()
  await expect(page).toHaveURL(citeerAdres('C-K8', editie, 'nl'))
  await expect(page.locator('#citeer-lang')).toContainText(`Geraadpleegd op ${VANDAAG}: `)
  await expect(page.locator('#citeer-vancouver')).toContainText(`[geciteerd ${VANDAAG}]. Beschikbaar op: `)
  await expect(page.locator('#citeer-apa')).toContainText('Landelijke Huisartsen Vereniging & Nederlands')
  await expect(page.locator('#citeer-bib')).toContainText('@inbook{')
  await expect(page.locator('#citeer-markdown')).toContainText(`/C-K8@${editie})`)
  await page.getByLabel('Id of adres').fill('g-k3')
  await page.getByRole('button', { name: 'Toon' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'G-K3 citeren' })).toBeVisible()
  await page.getByRole('link', { name: 'Dezelfde verwijzingen in het Engels' }).click()
  await expect(page.locator('#citeer-kort')).toContainText(/^Key point G-K3, .* edition /)
  await context.close()
})

test('wat er niet is, krijgt geen verwijzing maar wat erop lijkt', async ({ page }) => {
  await page.goto('/nl/citeren?item=C-K88')
  await expect(page.getByRole('status')).toContainText('C-K88')
  await expect(page.getByRole('link', { name: /Maximaal 4000/ })).toBeVisible()
  await expect(page.locator('.citeervak')).toHaveCount(0)
  // Een begrip staat in geen editie.
  await page.goto('/nl/citeren?item=anw')
  await expect(page.locator('.citeervak')).toHaveCount(0)
})

test('elk onderdeel van een editie heeft een pagina en drie bestanden, met het goede mediatype', async ({
  request,
}) => {
  const type = { bib: 'x-bibtex', ris: 'x-research-info-systems', csl: 'vnd.citationstyles.csl+json' }
  const vast = VASTE_ADRESSEN.filter(({ kort }) => !kort.endsWith('@werkversie'))
  expect(vast.length).toBeGreaterThan(150)
  for (const { kort, taal } of vast) {
    const [id = '', editie = ''] = kort.slice(1).split('@')
    const pagina = await request.get(citeerAdres(id, editie, taal))
    expect((await pagina.text()).toLowerCase(), kort).toContain(`${kort.toLowerCase()}.bib?taal=${taal}`)
    for (const vorm of VERWIJSVORMEN) {
      const antwoord = await request.get(verwijsAdres(id, editie, vorm, taal))
      expect(antwoord.status(), `${kort} ${vorm}`).toBe(200)
      expect(antwoord.headers()['content-type']).toBe(`application/${type[vorm]}; charset=utf-8`)
    }
  }
  expect((await request.get('/C-K99.bib')).status()).toBe(404)
  expect((await request.get('/C-K8.bib?taal=xx')).status()).toBe(400)
})

test('niets te bezwaren, dicht en open, in licht en donker', async ({ page }) => {
  for (const pad of ['/nl/kernpunten/c-k8', '/nl/vragen/c-v1', '/en/core-values/continuiteit']) {
    await page.goto(pad)
    const knop = page.locator('main details > summary.knop')
    expect(await bezwarenLichtDonker(page)).toEqual([])
    await knop.click()
    await expect(page.locator('#citeer-lang')).toBeVisible()
    expect(await bezwarenLichtDonker(page)).toEqual([])
  }
  for (const pad of ['/nl/citeren?item=C-V1', '/en/cite?item=continuiteit', '/nl/citeren?item=C-K88']) {
    await page.goto(pad)
    expect(await bezwarenLichtDonker(page)).toEqual([])
  }
})

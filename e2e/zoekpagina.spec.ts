import { expect, test } from './proef'

test.describe('zonder JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('van de kop naar een resultaat', async ({ page }) => {
    await page.goto('/nl/signalen')
    await page.getByRole('link', { name: 'Zoek', exact: true }).click()
    await expect(page).toHaveURL(/\/nl\/zoeken$/)
    await page.getByLabel('Zoekwoorden').fill('hoeveel patiënten mag een huisarts')
    await page.getByRole('main').getByRole('button', { name: 'Zoek' }).click()
    await expect(page.getByRole('heading', { level: 2 })).toContainText(/\d+ resultaten voor/)
    await expect(page.locator('main li mark').first()).toBeVisible()
    await expect(page.locator('main ol > li').first()).toContainText(/huisarts/i)
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
    await page.locator('main ol > li').filter({ hasText: 'C-K8' }).getByRole('link').first().click()
    await expect(page).toHaveURL(/\/nl\/kernpunten\/c-k8$/)
  })

  test('op soort en uitgave', async ({ page }) => {
    await page.goto('/nl/zoeken?q=patiënten')
    await page.getByLabel('Soort', { exact: true }).selectOption('Signalen')
    await page.getByRole('main').getByRole('button', { name: 'Zoek' }).click()
    await expect(page).toHaveURL(/soort=signaal/)
    await expect(page.getByLabel('Zoekwoorden')).toHaveValue('patiënten')
    await expect(page.getByLabel('Soort', { exact: true })).toHaveValue('signaal')
    const regels = page.locator('main ol > li')
    await expect(regels.first()).toBeVisible()
    await expect(regels.filter({ hasNotText: /signaal · /i })).toHaveCount(0)
    await page.getByRole('link', { name: 'Zoek in alle soorten' }).click()
    await expect(page.getByLabel('Soort', { exact: true })).toHaveValue('')
    await expect(page.getByLabel('Zoekwoorden')).toHaveValue('patiënten')
    await expect(regels.filter({ hasNotText: /signaal · /i }).first()).toBeVisible()
    await page.goto('/nl/zoeken?q=C-K8&editie=werkversie')
    await expect(page.locator('main ol > li a').first()).toHaveAttribute('href', '/nl/werkversie/kernpunten/c-k8')
  })

  test('zonder vraag, zonder resultaat, en met een vraag die niet kan', async ({ page }) => {
    await page.goto('/nl/zoeken')
    await expect(page.locator('meta[name="robots"]')).toHaveCount(0)
    await page.getByRole('link', { name: 'beeldbellen' }).click()
    await expect(page).toHaveURL(/q=beeldbellen/)

    await page.goto('/nl/zoeken?q=qqqzzz+beeldbellen+bvxkwt')
    await expect(page.getByText('Niets gevonden voor')).toBeVisible()
    await expect(page.getByRole('main').getByRole('link', { name: 'Bekijk de begrippenlijst' })).toBeVisible()
    await page.getByRole('link', { name: 'beeldbellen' }).click()
    await expect(page.getByRole('heading', { level: 2 })).toContainText('beeldbellen')

    const lang = 'praktijk '.repeat(30).trim()
    await page.goto(`/nl/zoeken?q=${encodeURIComponent(lang)}`)
    await expect(page.getByText('hooguit 200 tekens')).toBeVisible()
    await expect(page.getByLabel('Zoekwoorden')).toHaveValue(lang)

    await page.goto('/nl/zoeken?q=beeld%0Abellen&soort=onzin')
    await expect(page.getByText('onzichtbaar teken')).toBeVisible()
    await expect(page.getByText('Deze keuze bestaat niet')).toBeVisible()
    await expect(page.getByLabel('Zoekwoorden')).toHaveValue('beeld bellen')
  })
})

test('een browser kan de zoeker toevoegen', async ({ page, request }) => {
  await page.goto('/en/key-points/c-k8')
  const koppeling = page.locator('head link[rel="search"]')
  await expect(koppeling).toHaveAttribute('href', '/en/opensearch.xml')
  const antwoord = await request.get('/en/opensearch.xml')
  expect(antwoord.status()).toBe(200)
  expect(antwoord.headers()['content-type']).toContain('application/opensearchdescription+xml')
  expect(antwoord.headers()['content-security-policy']).toContain("default-src 'none'")
  expect(antwoord.headers()['x-content-type-options']).toBe('nosniff')
  expect(await antwoord.text()).toContain('/en/search?q={searchTerms}')
})

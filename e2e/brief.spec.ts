import { expect, test } from './proef'

test('een briefschrijver kopieert het adres van C-K8 en de ontvanger opent dezelfde tekst', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL })
  await page.goto('/nl/kernpunten/c-k8')
  const tekst = await page.locator('.stelling').textContent()
  await page.getByRole('button', { name: 'Kopieer adres' }).click()
  await expect(page.getByRole('status')).toHaveText(`Gekopieerd: ${baseURL}/C-K8@1.0.0`)
  const adres = await page.evaluate(() => navigator.clipboard.readText())
  expect(adres).toBe(`${baseURL}/C-K8@1.0.0`)

  const ontvanger = await browser.newContext({ locale: 'nl-NL' })
  const pagina = await ontvanger.newPage()
  await pagina.goto(adres)
  await expect(pagina.locator('.stelling')).toHaveText(tekst ?? '')
  await ontvanger.close()
})

test('een Engelse lezer komt op de Engelse pagina, met de Nederlandse tekst als Nederlands gemerkt', async ({
  browser,
  baseURL,
}) => {
  const lezer = await browser.newContext({ locale: 'en-GB' })
  const page = await lezer.newPage()
  await page.goto(`${baseURL}/c-k8`)
  await expect(page).toHaveURL(`${baseURL}/en/key-points/c-k8`)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByText('There is no English translation of this text yet.')).toBeVisible()
  await expect(page.locator('.stelling [lang="nl"]')).toContainText('4000')
  await page.getByRole('link', { name: 'Nederlands' }).first().click()
  await expect(page).toHaveURL(`${baseURL}/nl/kernpunten/c-k8`)
  await lezer.close()
})

test('een onbekend id geeft een nette 404 met wat erop lijkt', async ({ page, request }) => {
  for (const pad of ['/C-K99', '/nl/kernpunten/c-k99', '/en/key-points/c-k99', '/nl/nergens', '/a/b/c'])
    expect((await request.get(pad)).status(), pad).toBe(404)
  const antwoord = await page.goto('/C-K88')
  expect(antwoord?.status()).toBe(404)
  await expect(page.getByRole('heading', { name: 'Deze pagina is er niet' })).toBeVisible()
  await page.getByRole('link', { name: /Maximaal 4000/ }).click()
  await expect(page).toHaveURL(/\/nl\/kernpunten\/c-k8$/)
})

import { expect, test } from './proef'

const DRIE = ['/nl/kernpunten/c-k8', '/nl/edities/1.0.0/vragen/c-v2', '/nl/signalen/s2']
const koppen = (page: import('@playwright/test').Page) => page.locator('.dossierstuk > .merk').allTextContents()

test('drie onderdelen tijdens het lezen gekozen, herschikt, gekopieerd, en elders weer geopend', async ({
  page,
  browser,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  for (const [i, pad] of DRIE.entries()) {
    await page.goto(pad)
    await page.getByRole('link', { name: 'Voeg toe aan dossier' }).click()
    await expect(page.getByRole('link', { name: 'Staat in uw dossier' })).toBeVisible()
    await expect(page.getByRole('banner').getByRole('link', { name: `Dossier (${i + 1})` })).toBeVisible()
  }
  await page.getByRole('banner').getByRole('link', { name: 'Dossier (3)' }).click()
  await expect(page).toHaveURL('/nl/dossier?items=C-K8@1.0.0,C-V2@1.0.0,S2@1.0.0')
  await expect.poll(() => koppen(page)).toEqual(['C-K8', 'C-V2', 'S2'])

  await page.getByRole('link', { name: 'S2 omhoog' }).click()
  await expect(page).toHaveURL('/nl/dossier?items=C-K8@1.0.0,S2@1.0.0,C-V2@1.0.0#rij-2')
  await page.getByLabel('Titel van het dossier').fill('Gesprek & "vragen" <b>')
  await page.getByRole('button', { name: 'Zet titel' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gesprek & "vragen" <b>')
  await page.getByRole('button', { name: 'Kopieer adres' }).click()
  await expect(page.getByText(/^Gekopieerd: http/)).toBeVisible()
  const gekopieerd = await page.evaluate(() => navigator.clipboard.readText())
  const tekst = await page.locator('.dossierstuk').allTextContents()

  const ander = await (await browser.newContext()).newPage()
  await ander.goto(gekopieerd)
  expect(await ander.locator('.dossierstuk').allTextContents()).toEqual(tekst)
  await expect(ander.getByRole('heading', { level: 1 })).toHaveText('Gesprek & "vragen" <b>')
  await ander.context().close()

  // Wat op de dossierpagina gebeurt, weet de rest van de site ook.
  await page.getByRole('link', { name: 'Haal weg: C-K8' }).click()
  await expect(page.getByRole('banner').getByRole('link', { name: 'Dossier (2)' })).toBeVisible()
  await page.getByRole('link', { name: 'Begin opnieuw' }).click()
  await expect(page).toHaveURL(`${baseURL}/nl/dossier`)
  await expect(page.getByRole('banner').getByRole('link', { name: /Dossier \(/ })).toHaveCount(0)
})

test('ook uit een lijst te kiezen, elk met zijn eigen naam', async ({ page }) => {
  for (const [i, [pad, id]] of (
    [
      ['/nl/kernpunten', 'C-K8'],
      ['/nl/vragen', 'C-V2'],
      ['/nl/vragen/c-v1', 'C-C1'],
    ] as const
  ).entries()) {
    await page.goto(pad)
    await page.getByRole('link', { name: `Zet ${id} in dossier`, exact: true }).click()
    await expect(page.getByRole('link', { name: `${id} staat in uw dossier`, exact: true })).toBeVisible()
    await expect(page.getByRole('banner').getByRole('link', { name: `Dossier (${i + 1})` })).toBeVisible()
  }
  await page.getByRole('banner').getByRole('link', { name: 'Dossier (3)' }).click()
  await expect.poll(() => koppen(page)).toEqual(['C-K8', 'C-V2', 'C-C1'])
})

test('het dossier van een ander raakt de eigen keuze niet', async ({ page }) => {
  await page.goto('/nl/kernpunten/c-k1')
  await page.getByRole('link', { name: 'Voeg toe aan dossier' }).click()
  await expect(page.getByRole('link', { name: 'Staat in uw dossier' })).toBeVisible()
  await page.goto('/nl/dossier?items=S1@1.0.0,S2@1.0.0')
  await expect(page.getByText('In deze browser staat een ander dossier')).toBeVisible()
  await expect(page.getByRole('banner').getByRole('link', { name: 'Dossier (1)' })).toBeVisible()
  await page.getByRole('button', { name: 'Werk verder met dit dossier' }).click()
  await expect(page.getByRole('banner').getByRole('link', { name: 'Dossier (2)' })).toBeVisible()
})

test('met het toetsenbord: toevoegen, verplaatsen en weghalen', async ({ page }) => {
  await page.goto('/nl/kernpunten/c-k8')
  await page.getByRole('link', { name: 'Voeg toe aan dossier' }).focus()
  await page.keyboard.press('Enter')
  const erin = page.getByRole('link', { name: 'Staat in uw dossier' })
  await expect(erin).toBeFocused()
  await page.keyboard.press('Enter')
  await page.getByLabel('Typ een of meer ids').focus()
  await page.keyboard.type('s1')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/nl/dossier?items=C-K8@1.0.0,S1@1.0.0')
  await page.getByRole('link', { name: 'C-K8 omlaag' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/items=S1@1\.0\.0,C-K8@1\.0\.0/)
  // Na het verplaatsen gaat Tab verder in de regel van wat verplaatst is, zodra de browser daar staat.
  await page.waitForLoadState()
  await expect(page.locator('#rij-2:target')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.locator('#rij-2 a').first()).toBeFocused()
})

test.describe('zonder JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('is een dossier samen te stellen, te herschikken en te bewaren', async ({ page, request }) => {
    await page.goto('/nl/kernpunten/c-k8')
    await page.getByRole('link', { name: 'Voeg toe aan dossier' }).click()
    await expect(page).toHaveURL('/nl/dossier?items=C-K8@1.0.0')
    await page.getByLabel('Typ een of meer ids').fill('c-v4 S9')
    await page.locator('summary').filter({ hasText: 'Signalen' }).click()
    await page.getByLabel(/^S1 /).check()
    await page.getByRole('button', { name: 'Voeg toe' }).click()
    await expect(page).toHaveURL('/nl/dossier?items=C-K8@1.0.0,C-V4@1.0.0,S9,S1@1.0.0')
    await expect(page.getByText('S9: dit onderdeel bestaat niet.')).toBeVisible()
    await expect(page.getByRole('link', { name: /^Bedoelt u S\d@/ })).toBeVisible()
    await expect.poll(() => koppen(page)).toEqual(['C-K8', 'C-V4', 'S1'])
    await page.getByRole('link', { name: 'Ga verder zonder deze' }).click()
    await page.getByRole('link', { name: 'C-V4 omhoog' }).click()
    await expect.poll(() => koppen(page)).toEqual(['C-V4', 'C-K8', 'S1'])
    await expect(page.getByRole('button', { name: 'Kopieer adres' })).toHaveCount(0)

    const href = (naam: string) => page.getByRole('link', { name: naam }).getAttribute('href')
    const markdown = await (await request.get((await href('Download Markdown')) ?? '')).text()
    expect(markdown.match(/^## .*$/gm)?.[0]).toContain('C-V4')
    const word = await request.get((await href('Download Word')) ?? '')
    expect(word.headers()['content-type']).toContain('wordprocessingml')
    expect((await word.body()).subarray(0, 2).toString()).toBe('PK')
  })
})

test('elk vel zegt op papier welk onderdeel en welke editie het is', async ({ page }) => {
  await page.goto('/nl/dossier?items=C-V2@1.0.0,S2@1.0.0')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(/^Dit dossier opnieuw openen: .*C-V2@1\.0\.0,S2@1\.0\.0$/)).toBeVisible()
  await expect(page.getByLabel('Typ een of meer ids')).toBeHidden()
  const vellen = await page.evaluate(() =>
    [...document.querySelectorAll('.dossierstuk')].map(stuk => getComputedStyle(stuk).getPropertyValue('page')),
  )
  expect(vellen).toEqual(['stuk-1', 'stuk-2'])
})

test('de taalwissel neemt het dossier mee, en geen zoekmachine bewaart het', async ({ page }) => {
  await page.goto('/nl/dossier?items=C-K8@1.0.0&titel=Proef')
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL('/en/dossier?items=C-K8@1.0.0&titel=Proef')
  await expect(page.getByRole('link', { name: 'Download Word' })).toBeVisible()
})

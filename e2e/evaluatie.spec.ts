import { expect, test } from './proef'

test('een lid van de werkgroep gaat van een kernpunt naar wat erover is gemeld', async ({ page }) => {
  await page.goto('/nl/kernpunten/c-k8')
  await page.getByRole('link', { name: /^\d+ bevindingen$/ }).click()
  await expect(page).toHaveURL(/\/nl\/evaluatie\?onderdeel=C-K8#bevindingen$/)
  await expect(page.getByLabel('Onderdeel', { exact: true })).toHaveValue('C-K8')
  const bevinding = page.getByRole('article', { name: 'Een berekening als bron' })
  await expect(bevinding).toContainText('Gevonden bij het overzetten van het kader, niet gemeld door een partij')
  await expect(bevinding).toContainText('Nog geen besluit')
  await bevinding.getByRole('link', { name: 'C-K8' }).first().click()
  await expect(page).toHaveURL(/\/nl\/kernpunten\/c-k8$/)
})

test('de voorpagina en de voet leiden naar wat is afgesproken, zonder een datum te verzinnen', async ({ page }) => {
  await page.goto('/nl')
  await page.getByRole('link', { name: /^Bekijk de evaluatie/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Evaluatie' })).toBeVisible()
  await expect(page.getByText('Uit het kader volgt geen datum.')).toBeVisible()
  await expect(page.getByText('eind van het derde kwartaal van 2026')).toBeVisible()
  await page.goto('/en/about')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Evaluation' }).click()
  await expect(page).toHaveURL(/\/en\/evaluation$/)
})

test('tabel, beeld en lijst noemen hetzelfde aantal', async ({ page }) => {
  await page.goto('/nl/evaluatie')
  const tabel = page.getByRole('table', { name: 'Open bevindingen per criterium en kernwaarde' })
  const samen = await tabel
    .getByRole('row', { name: /^Samen/ })
    .getByRole('cell')
    .last()
    .textContent()
  await expect(tabel.getByRole('columnheader', { name: 'Continuïteit' })).toBeVisible()
  const beeld = page.getByRole('img', { name: /^Open bevindingen per criterium/ })
  const naam = await beeld.getAttribute('aria-labelledby')
  const woorden = await page.locator(`#${naam?.split(' ')[1]}`).textContent()
  const getallen = [...(woorden ?? '').matchAll(/: (\d+)/g)].map(([, getal]) => Number(getal))
  expect(getallen.reduce((som, getal) => som + getal, 0)).toBe(Number(samen))
  const dicht = page.getByRole('definition').filter({ hasText: /^(Overgenomen|Afgewezen)$/ })
  expect((await page.getByRole('article').count()) - (await dicht.count())).toBe(Number(samen))
})

test('een bevinding heeft een kort adres en een anker', async ({ page }) => {
  await page.goto('/b2')
  await expect(page).toHaveURL(/\/nl\/evaluatie#b2$/)
  await expect(page.locator('#b2')).toBeInViewport()
})

test('een keuze die niets oplevert, zegt dat', async ({ page }) => {
  for (const vraag of ['status=afgewezen', 'criterium=onzin', 'onderdeel=C-K99', 'kernwaarde=__proto__']) {
    await page.goto(`/nl/evaluatie?${vraag}`)
    await expect(page.getByText('Geen bevindingen gevonden')).toBeVisible()
  }
  await page.getByRole('link', { name: 'Alles tonen' }).click()
  await expect(page.getByRole('article', { name: 'Een berekening als bron' })).toBeVisible()
})

test('het rapport staat er per onderdeel, in beide talen', async ({ page }) => {
  await page.goto('/nl/evaluatie')
  await page.getByRole('link', { name: /het evaluatierapport/ }).click()
  await expect(page).toHaveURL(/\/nl\/evaluatie\/rapport$/)
  await expect(page.getByRole('heading', { level: 3, name: /^C-K8/ })).toBeVisible()
  const deel = page.getByRole('region', { name: 'Continuïteit', exact: true })
  await expect(deel.getByRole('article', { name: 'Een berekening als bron' })).toHaveCount(1)
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/en\/evaluation\/report$/)
  await expect(page.getByText('no changes yet')).toBeVisible()
})

test.describe('zonder JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('de keuzes werken als formulier en houden de plek op de pagina', async ({ page }) => {
    await page.goto('/nl/evaluatie')
    await page.getByLabel('Kernwaarde', { exact: true }).selectOption('Signalen en toelichting')
    await page.getByLabel('Criterium', { exact: true }).selectOption('Onbedoelde effecten')
    await page.getByRole('button', { name: 'Toon' }).click()
    await expect(page).toHaveURL(/kernwaarde=rest&criterium=onbedoeld&status=&onderdeel=#bevindingen$/)
    await expect(page.getByRole('article', { name: 'Kunnen aanleiding geven, of geven aanleiding' })).toBeVisible()
    await expect(page.getByRole('article', { name: 'Een berekening als bron' })).toHaveCount(0)
  })
})

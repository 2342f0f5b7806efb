import { SOORTEN_PAGINA } from './adressen'
import { expect, test } from './proef'

test.use({ javaScriptEnabled: false })

for (const pad of SOORTEN_PAGINA)
  test(`leesbaar zonder JavaScript: ${pad}`, async ({ page }) => {
    await page.goto(pad)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect((await page.getByRole('main').textContent())?.length).toBeGreaterThan(200)
  })

test('filters, begrippen en menu werken zonder JavaScript', async ({ page }) => {
  await page.goto('/nl/kernpunten')
  await page.getByLabel('Bron').selectOption('Kerntaken huisartsenzorg')
  await page.getByRole('button', { name: 'Toon' }).click()
  await expect(page.getByText('4 kernpunten', { exact: true })).toBeVisible()
  await expect(page.getByLabel('Bron')).toHaveValue('kerntaken')
  await page.getByRole('link', { name: 'Alles tonen' }).click()
  await expect(page.getByText('29 kernpunten', { exact: true })).toBeVisible()

  await page.goto('/nl/vragen/c-v2')
  await page.getByRole('link', { name: 'normpraktijk', exact: true }).click()
  await expect(page).toHaveURL(/\/begrippen\/normpraktijk$/)

  await page.setViewportSize({ width: 390, height: 844 })
  await page.getByText('Menu', { exact: true }).click()
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Signalen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Signalen' })).toBeVisible()
})

test('zonder JavaScript staat er geen knop die niets doet', async ({ page }) => {
  await page.goto('/nl/kernpunten/c-k8')
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('link', { name: /\/C-K8@1\.0\.0$/ })).toBeVisible()
})

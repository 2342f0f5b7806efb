import type { Page } from '@playwright/test'
import { expect, test } from './proef'

async function kijkAdresNa(page: Page, adres: string) {
  await page.getByRole('textbox', { name: 'Adres of id' }).fill(adres)
  await page.getByRole('button', { name: 'Kijk na', exact: true }).click()
}

test.describe('zonder JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('is een adres na te kijken, in elke schrijfwijze', async ({ page }) => {
    for (const adres of [
      'c-k8@1.0.0',
      'C–K8, editie 1.0.0',
      'https://duidingskader.example/en/editions/1.0.0/key-points/c-k8?x=1#noot',
    ]) {
      await page.goto('/nl/citaat')
      await kijkAdresNa(page, adres)
      await expect(page.getByRole('status')).toContainText('Dit is C-K8 uit editie 1.0.0. Dat is de nieuwste editie')
      await expect(page.getByRole('textbox', { name: 'Adres of id' })).toHaveValue(adres)
    }
    await page.getByRole('link', { name: 'De tekst in editie 1.0.0' }).click()
    await expect(page).toHaveURL(/\/nl\/edities\/1\.0\.0\/kernpunten\/c-k8$/)
  })

  test('zegt de pagina waarom het zinveld er niet is', async ({ page }) => {
    await page.goto('/nl/citaat')
    await expect(page.getByText('Een zin nakijken kan alleen met JavaScript.')).toBeVisible()
    await expect(page.locator('textarea')).toHaveCount(0)
  })
})

test('een adres zonder editie: vandaag, en dat staat erbij', async ({ page }) => {
  await page.goto('/nl/citaat?adres=C-K8')
  await expect(page.getByText('U noemt geen editie.')).toBeVisible()
  await expect(page.getByRole('link', { name: '/C-K8@1.0.0' })).toBeVisible()
})

test('een id of editie die er niet is, geeft wat erop lijkt', async ({ page }) => {
  await page.goto('/nl/citaat?adres=C-K88@1.0.0')
  await expect(page.getByText('C-K88 is er niet.')).toBeVisible()
  await expect(page.getByRole('link', { name: /Maximaal 4000/ })).toBeVisible()

  await page.goto('/nl/citaat?adres=C-K8@9.0.0')
  await expect(page.getByText('Editie 9.0.0 is er niet. C-K8 wel.')).toBeVisible()
  await expect(page.getByRole('link', { name: /Maximaal 4000/ })).toBeVisible()

  await page.goto('/nl/citaat?adres=zomaar+een+paar+woorden')
  await expect(page.getByText('Hierin staat geen adres of id van het kader.')).toBeVisible()

  await page.goto('/nl/citaat?adres=/nl/werkversie/kernpunten/c-k8')
  await expect(page.getByText('Dit adres wijst naar de werkversie.')).toBeVisible()

  await page.goto('/nl/citaat?adres=wtza')
  await expect(page.getByText('Dit hoort niet bij een editie.')).toBeVisible()
})

test('in het Engels, en vanaf elke pagina te vinden', async ({ page }) => {
  await page.goto('/en')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Does your citation still hold?' }).click()
  await expect(page).toHaveURL(/\/en\/citation$/)
  await page.getByRole('textbox', { name: 'Address or id' }).fill('C-K8, edition 1.0.0')
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await expect(page.getByRole('status').first()).toContainText('This is C-K8 from edition 1.0.0.')
  await page.getByLabel('Sentence from your letter').fill('1 fte huisarts kan ten hoogste 4000 patiënten bedienen')
  await page.getByRole('button', { name: 'Check the sentence' }).click()
  await expect(page.getByRole('status').last()).toHaveText('The sentence is literally in C-K8.')
  await page.goto('/nl/edities/1.0.0')
  await page.getByRole('link', { name: /Haalt u deze editie aan/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Klopt uw citaat nog?' })).toBeVisible()
})

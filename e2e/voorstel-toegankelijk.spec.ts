import type { Page } from '@playwright/test'
import { bezwarenLichtDonker, bezwarenVan } from './bezwaren'
import { test } from './proef'
import { beeld, expect, gevuld, open, verstuur } from './voorstel'

/** In licht en donker, en op de smalste telefoon, waar niets buiten beeld mag vallen. */
async function keur(page: Page): Promise<void> {
  expect(await bezwarenLichtDonker(page)).toEqual([])
  await page.setViewportSize({ width: 320, height: 700 })
  expect(await bezwarenVan(page)).toEqual([])
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(over).toBeLessThanOrEqual(0)
  await page.setViewportSize({ width: 1280, height: 720 })
}

for (const pad of ['/nl/voorstel', '/en/proposal', '/nl/voorstel?item=wtza'])
  test(`toegankelijk om te kiezen: ${pad}`, async ({ page }) => {
    await page.goto(pad)
    await keur(page)
  })

for (const taal of ['nl', 'en'] as const)
  test(`toegankelijk in elke toestand (${taal})`, async ({ page }) => {
    const nl = taal === 'nl'
    await open(page, 'item=C-V1', taal)
    await keur(page)
    await page.getByRole('button', { name: nl ? 'Verstuur' : 'Send' }).click()
    await expect(page.getByRole('heading', { name: nl ? /^Er zijn/ : /^There are/ })).toBeVisible()
    await keur(page)
    await page.getByLabel(nl ? 'Titel' : 'Title', { exact: true }).fill(`Een andere vraag (${taal})`)
    await expect(beeld(page).locator('ins')).not.toHaveCount(0)
    await keur(page)
  })

test('toegankelijk: nieuw, vervallen, ontvangen en al ontvangen', async ({ page }) => {
  await open(page, 'nieuw=gezamenlijk')
  await keur(page)
  await open(page, 'item=C-K1&doe=vervallen')
  await keur(page)
  await open(page, 'item=S4')
  await gevuld(page, 'Een andere titel voor signaal vier')
  const concept = await page.evaluate(() => localStorage.getItem('voorstel:wijzigen:S4'))
  await verstuur(page)
  await keur(page)
  await page.evaluate(waarde => localStorage.setItem('voorstel:wijzigen:S4', waarde ?? ''), concept)
  await open(page, 'item=S4')
  await expect(page.getByText(/^Dit is wat u hier eerder typte/)).toBeVisible()
  await keur(page)
  await page.getByRole('button', { name: 'Verstuur' }).click()
  await expect(page.getByRole('heading', { name: 'Dit voorstel hadden wij al van u ontvangen' })).toBeVisible()
  await keur(page)
})

test('toegankelijk als de tekst achterhaald is', async ({ page }) => {
  await open(page, 'item=S5')
  await gevuld(page, 'Een andere titel voor signaal vijf')
  await page.locator('input[name=basis]').evaluate((veld: HTMLInputElement) => {
    veld.value = '0'.repeat(64)
  })
  await page.getByRole('button', { name: 'Verstuur' }).click()
  await expect(page.getByRole('heading', { name: 'De tekst is veranderd sinds u begon' })).toBeVisible()
  await keur(page)
})

test('met alleen het toetsenbord: van onderdeel tot ontvangen', async ({ page }) => {
  await page.goto('/nl/kernpunten/g-k1')
  await page.getByRole('link', { name: 'Stel een wijziging voor van G-K1' }).focus()
  await page.keyboard.press('Enter')
  await page.getByLabel('Titel', { exact: true }).focus()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('Een titel van het toetsenbord')
  const naar = async (naam: string) => {
    for (let keer = 0; keer < 60; keer += 1) {
      await page.keyboard.press('Tab')
      if (await page.getByLabel(naam, { exact: true }).evaluate(veld => veld === document.activeElement)) return
    }
    throw new Error(`Met Tab is "${naam}" niet te bereiken.`)
  }
  await naar('Uw voorstel in één regel')
  await page.keyboard.type('Andere titel')
  await naar('Waarom')
  await page.keyboard.type('Zo is het duidelijker.')
  await naar('Uw naam')
  await page.keyboard.type('Anneke de Vries')
  await page.keyboard.press('Shift+Tab')
  for (let keer = 0; keer < 20; keer += 1) {
    if (
      await page
        .getByRole('radio')
        .first()
        .evaluate(keus => keus === document.activeElement)
    )
      break
    await page.keyboard.press('Shift+Tab')
  }
  await page.keyboard.press('Space')
  await expect(page.getByRole('radio', { name: /^Aanscherping/ })).toBeChecked()
  await page.getByRole('button', { name: 'Verstuur' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Uw voorstel is ontvangen' })).toBeVisible()
})

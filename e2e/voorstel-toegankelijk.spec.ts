import type { Locator, Page } from '@playwright/test'
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
  await expect(beeld(page).locator('del')).not.toHaveCount(0)
  await keur(page)
  await open(page, 'item=S4')
  await gevuld(page, 'Een andere titel voor signaal vier')
  const concept = await page.evaluate(() => localStorage.getItem('voorstel:wijzigen:S4'))
  await verstuur(page)
  await keur(page)
  await page.evaluate(waarde => localStorage.setItem('voorstel:wijzigen:S4', waarde ?? ''), concept)
  await open(page, 'item=S4')
  await expect(page.getByText(/^Dit is wat u hier eerder typte/)).toBeVisible()
  await expect(beeld(page).locator('ins')).not.toHaveCount(0)
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
  /** Met alleen Tab, of terug: zo komt ook wie geen muis heeft er. */
  const naar = async (plek: Locator, toets = 'Tab') => {
    for (let keer = 0; keer < 80; keer += 1) {
      await page.keyboard.press(toets)
      if (await plek.evaluate(element => element === document.activeElement)) return
    }
    throw new Error(`Met ${toets} is ${plek} niet te bereiken.`)
  }
  const veld = (naam: string) => page.getByLabel(naam, { exact: true })
  await page.goto('/nl/kernpunten/g-k1')
  await naar(page.getByRole('link', { name: 'Stel een wijziging voor van G-K1' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wijziging voorstellen: G-K1')
  await naar(veld('Titel'))
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('Een titel van het toetsenbord')
  await naar(veld('Uw voorstel in één regel'))
  await page.keyboard.type('Andere titel')
  await naar(veld('Waarom'))
  await page.keyboard.type('Zo is het duidelijker.')
  await naar(veld('Uw naam'))
  await page.keyboard.type('Anneke de Vries')
  await naar(page.getByRole('radio').first(), 'Shift+Tab')
  await page.keyboard.press('Space')
  await expect(page.getByRole('radio', { name: /^Aanscherping/ })).toBeChecked()
  await naar(page.getByRole('button', { name: 'Verstuur' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Uw voorstel is ontvangen' })).toBeVisible()
  // De aandacht gaat mee: Tab gaat van het antwoord naar wat erin staat.
  await expect(page.locator(':focus')).toContainText('Uw voorstel is ontvangen')
})

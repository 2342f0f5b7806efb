import { expect, test } from './proef'

test('een begrip legt zich uit bij aanwijzen, laat zich aanwijzen en sluit met Escape', async ({ page }) => {
  await page.goto('/nl/vragen/c-v2')
  const woord = page.getByRole('link', { name: 'normpraktijk', exact: true })
  const uitleg = page.locator('#uitleg')
  await expect(uitleg).toBeHidden()
  await woord.hover()
  await expect(uitleg).toBeVisible()
  await expect(uitleg).toContainText('fte')
  await expect(woord).toHaveAttribute('aria-describedby', 'uitleg')
  await uitleg.hover()
  await page.waitForTimeout(400)
  await expect(uitleg, 'de muis mag naar de uitleg').toBeVisible()
  await page.keyboard.press('Escape')
  await expect(uitleg).toBeHidden()
  await woord.hover({ position: { x: 2, y: 2 } })
  await page.getByRole('heading', { level: 1 }).hover()
  await expect(uitleg, 'weg van woord en uitleg sluit hij').toBeHidden()
})

test('aanraken toont eerst de uitleg, en die leidt verder', async ({ browser, baseURL }) => {
  const telefoon = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 844 },
    locale: 'nl-NL',
  })
  const page = await telefoon.newPage()
  await page.goto(`${baseURL}/nl/vragen/c-v2`)
  await page.getByRole('link', { name: 'normpraktijk', exact: true }).tap()
  const uitleg = page.locator('#uitleg')
  await expect(uitleg).toBeVisible()
  await expect(page).toHaveURL(/c-v2$/)
  const vak = await uitleg.boundingBox()
  expect(vak && vak.x >= 0 && vak.x + vak.width <= 390).toBe(true)
  await uitleg.getByRole('link').tap()
  await expect(page).toHaveURL(/\/begrippen\/normpraktijk$/)
  await telefoon.close()
})

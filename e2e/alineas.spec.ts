import { ITEMS } from './adressen'
import { expect, test } from './proef'

test('een alinea toont haar adres bij aanwijzen en bij focus, en dat adres wijst haar aan', async ({ page }) => {
  await page.goto('/nl/vragen/c-v1')
  const link = page.getByRole('link', { name: 'Link naar alinea 3 van C-V1' })
  const alinea = page.locator('#a3')
  await expect(link).toHaveCSS('opacity', '0')
  await alinea.hover()
  await expect(link).toHaveCSS('opacity', '1')
  await page.mouse.move(0, 0)
  await expect(link).toHaveCSS('opacity', '0')
  await page.getByRole('link', { name: 'Link naar alinea 2 van C-V1' }).focus()
  for (let i = 0; i < 10 && !(await link.evaluate(el => el === document.activeElement)); i++)
    await page.keyboard.press('Tab')
  await expect(link).toBeFocused()
  await expect(link).toHaveCSS('opacity', '1')
  expect(await link.getAttribute('href')).toMatch(/^\/C-V1@[\d.]+#a3$/)
  const tekst = await alinea.textContent()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/nl\/edities\/[\d.]+\/vragen\/c-v1#a3$/)
  await expect(page.locator(':target')).toHaveText(tekst ?? '')
})

test('elke alinea van elke vraag heeft een eigen adres; de werkversie niet', async ({ page }) => {
  const vragen = Object.values(ITEMS).filter(({ sectie, anker }) => sectie === 'vragen' && !anker)
  expect(vragen.length).toBeGreaterThan(10)
  for (const { slug } of vragen) {
    await page.goto(`/nl/vragen/${slug}`)
    const antwoord = page.locator('section[aria-labelledby="antwoord"] > .lopend')
    const blokken = antwoord.locator(':scope > p, :scope > ul > li, :scope > ol:not(.rijen) > li')
    const ids = await blokken.evaluateAll(alle => alle.map(blok => blok.id))
    expect(ids.length, slug).toBeGreaterThan(0)
    expect(ids, slug).toEqual(ids.map((_, i) => `a${i + 1}`))
  }
  await page.goto('/nl/werkversie/vragen/c-v1')
  await expect(page.locator('.alinealink')).toHaveCount(0)
  await expect(page.getByText('Citeer dit')).toHaveCount(0)
})

test('een toelichting en een criterium zijn ook te citeren', async ({ page }) => {
  await page.goto('/nl/toelichting')
  const link = page.getByRole('link', { name: /^Link naar alinea 1 van/ }).first()
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/nl\/edities\/[\d.]+\/toelichting#\S+-a1$/)
  await expect(page.locator(':target')).toBeVisible()
  await page.goto('/nl/vragen/c-v1')
  await page.getByRole('link', { name: 'Citeer C-C1' }).click()
  await expect(page.locator('#citeer-lang')).toContainText(/^Criterium C-C1 ‘/)
})

test('op papier staat de koppeling naar een alinea er niet', async ({ page }) => {
  await page.goto('/nl/vragen/c-v1')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.alinealink').first()).toBeHidden()
  await expect(page.locator('#a1')).toBeVisible()
})

import { expect, test } from './proef'

test('met alleen het toetsenbord naar de inhoud, een begrip en een filter', async ({ page }) => {
  await page.goto('/nl/vragen/c-v2')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()

  const begrip = page.getByRole('link', { name: 'normpraktijk', exact: true })
  for (let i = 0; i < 60 && !(await begrip.evaluate(el => el === document.activeElement)); i++)
    await page.keyboard.press('Tab')
  await expect(begrip).toBeFocused()
  await expect(page.locator('#uitleg')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('#uitleg')).toBeHidden()
  await expect(begrip).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/begrippen\/normpraktijk$/)

  await page.goto('/nl/bronnen')
  await page.getByLabel('Soort bron').focus()
  await page.keyboard.type('Wet')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText('5 bronnen', { exact: true })).toBeVisible()
})

test('het menu op de telefoon opent met Enter', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/nl')
  const menu = page.getByText('Menu', { exact: true })
  await menu.focus()
  await page.keyboard.press('Enter')
  const vragen = page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Vragen' })
  await expect(vragen).toBeVisible()
  await vragen.click()
  await expect(page).toHaveURL(/\/nl\/vragen$/)
})

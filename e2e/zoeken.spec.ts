import { expect, test } from './proef'
import { naarOpen, veld, venster } from './zoekvenster'

test('met / en met Ctrl-K gaat het venster open, en Escape geeft de focus terug', async ({ page }) => {
  await page.goto('/nl/kernpunten/c-k8')
  const ingang = page.getByRole('link', { name: 'Zoek', exact: true })
  await expect(ingang).toHaveAttribute('aria-haspopup', 'dialog')
  await page.keyboard.press('/')
  await expect(veld(page)).toBeFocused()
  await expect(veld(page)).toHaveValue('')
  await page.keyboard.press('Escape')
  await expect(venster(page)).toHaveCount(0)
  await expect(ingang).toBeFocused()

  await page.getByRole('link', { name: 'Signalen', exact: true }).focus()
  await page.keyboard.press('Control+k')
  await expect(veld(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('link', { name: 'Signalen', exact: true })).toBeFocused()

  await ingang.click()
  await expect(veld(page)).toBeFocused()
  await page.getByRole('button', { name: 'Sluit' }).click()
  await expect(venster(page)).toHaveCount(0)
})

test('wie al typt, houdt zijn / en zijn Ctrl-K', async ({ page }) => {
  await page.goto('/nl/citaat')
  await expect(page.getByRole('link', { name: 'Zoek', exact: true })).toHaveAttribute('aria-haspopup', 'dialog')
  await page.getByRole('textbox', { name: 'Adres of id' }).focus()
  await page.keyboard.type('a/b')
  await page.keyboard.press('Control+k')
  // Gaat het venster toch open, dan komt deze letter daarin terecht.
  await page.keyboard.type('c')
  await expect(page.getByRole('textbox', { name: 'Adres of id' })).toHaveValue('a/bc')
  await expect(venster(page)).toHaveCount(0)
})

test('wie snel typt, verliest geen letter terwijl het venster nog komt', async ({ page }) => {
  await page.route(/\/_next\/static\/.*\.js/, async route => {
    await new Promise(klaar => setTimeout(klaar, 300))
    await route.continue()
  })
  await page.goto('/nl/over')
  await expect(page.getByRole('link', { name: 'Zoek', exact: true })).toHaveAttribute('aria-haspopup', 'dialog')
  await page.keyboard.type('/beeld')
  await expect(veld(page)).toHaveValue('beeld')
  await expect(page.getByRole('option').first()).toBeVisible()
})

test('de sneltoets / kan uit en blijft uit', async ({ page }) => {
  await naarOpen(page, '/nl/over')
  await page.getByLabel('Openen met de toets /').uncheck()
  await page.keyboard.press('Escape')
  await page.goto('/nl/signalen')
  await expect(page.getByRole('link', { name: 'Zoek', exact: true })).toHaveAttribute('aria-haspopup', 'dialog')
  // Opent `/` het venster toch, dan staat de letter erna straks in het veld.
  await page.keyboard.type('/b')
  await page.keyboard.press('Control+k')
  await expect(veld(page)).toHaveValue('')
  await expect(page.getByLabel('Openen met de toets /')).not.toBeChecked()
})

test('een code brengt met Enter naar het item', async ({ page }) => {
  await naarOpen(page, '/nl')
  await page.keyboard.type('c-k8')
  await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/nl\/kernpunten\/c-k8$/)
})

test('resultaten per soort, met de gevonden woorden gemerkt en het aantal gemeld', async ({ page }) => {
  await naarOpen(page, '/nl')
  await page.keyboard.type('paliatief')
  const eerste = page.getByRole('option').first()
  await expect(eerste).toContainText(/palliatieve/i)
  await expect(eerste.locator('mark').first()).toBeVisible()
  await expect(eerste).toContainText('lijkt op paliatief')
  await expect(venster(page).getByRole('group').first()).toBeVisible()
  await expect(venster(page).getByRole('status')).toHaveText(/^\d+ resultaten|^1 resultaat$/)
  // Wat er letterlijk staat en gemerkt is, hoeft niet uitgelegd te worden.
  await page.getByRole('combobox').fill('patiënten')
  await expect(eerste.locator('mark').first()).toHaveText(/patiënten/i)
  await expect(eerste).not.toContainText(/titel: /i)
})

test('pijlen kiezen, Enter gaat, Terug brengt de vraag terug', async ({ page }) => {
  await naarOpen(page, '/nl/over')
  await page.keyboard.type('praktijkhouder')
  const opties = page.getByRole('option')
  await expect(opties.first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  await expect(opties.nth(1)).toHaveAttribute('aria-selected', 'true')
  await expect(veld(page)).toHaveAttribute('aria-activedescendant', (await opties.nth(1).getAttribute('id')) ?? '-')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowDown')
  const naar = (await opties.nth(1).getAttribute('href')) ?? '-'
  await page.keyboard.press('Enter')
  await page.waitForURL(url => url.pathname === naar.split('#')[0])
  await expect(venster(page)).toHaveCount(0)

  await page.goBack()
  await expect(page).toHaveURL(/\/nl\/over\?zoek=praktijkhouder$/)
  await expect(veld(page)).toHaveValue('praktijkhouder')
  await expect(opties.first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\/nl\/over$/)
})

test('de vraag staat in het adres en is zo te delen', async ({ page }) => {
  await naarOpen(page, '/nl/kernpunten?kernwaarde=continuiteit')
  const stappen = await page.evaluate(() => window.history.length)
  await page.keyboard.type('4000')
  await expect(page).toHaveURL(/\?kernwaarde=continuiteit&zoek=4000$/)
  // Terug gaat naar de vorige pagina, niet naar een halve vraag.
  expect(await page.evaluate(() => window.history.length)).toBe(stappen)

  await page.goto('/en/signals?zoek=normpraktijk')
  await expect(page.getByRole('dialog', { name: 'Search the framework' })).toBeVisible()
  await expect(veld(page)).toHaveValue('normpraktijk')
  // Wat niet vertaald is, zegt dat het Nederlands is.
  await expect(page.getByRole('option').first().locator('[lang="nl"]').first()).toBeVisible()
})

test('niets gevonden: het zegt dat, stelt een spelling voor en wijst naar de begrippen', async ({ page }) => {
  await naarOpen(page, '/nl')
  await page.keyboard.type('bvxkwt beeldbellen qqqzz')
  await expect(venster(page)).toContainText('Niets gevonden voor “bvxkwt beeldbellen qqqzz”')
  await page.keyboard.type('z')
  await expect(venster(page)).toContainText('Niets gevonden voor “bvxkwt beeldbellen qqqzzz”')
  await expect(page.getByRole('option')).toHaveCount(0)
  await expect(venster(page).getByRole('link', { name: 'Bekijk de begrippenlijst' })).toHaveAttribute(
    'href',
    '/nl/begrippen',
  )
  await venster(page).getByRole('link', { name: 'beeldbellen' }).click()
  await expect(veld(page)).toHaveValue('beeldbellen')
  await expect(veld(page)).toBeFocused()
  await expect(page.getByRole('option').first()).toBeVisible()
})

import { expect, test } from './proef'

test('een huisarts zoekt op hoeveel patiënten bij één fte horen', async ({ page }) => {
  await page.goto('/')
  await expect(page).toHaveURL(/\/nl$/)
  await page.getByRole('link', { name: 'Kernpunten', exact: true }).click()
  await page.getByLabel('Kernwaarde', { exact: true }).selectOption('Continuïteit')
  await page.getByRole('button', { name: 'Toon' }).click()
  await expect(page.getByText('8 kernpunten')).toBeVisible()
  await page.getByRole('row', { name: /4000/ }).getByRole('link', { name: 'C-K8', exact: true }).click()

  await expect(page.getByRole('heading', { level: 1 })).toContainText('4000 patiënten')
  const stelling = page.getByRole('article')
  await expect(stelling).toContainText('4000')
  await expect(stelling).toContainText('aantoonbaar')
  await expect(page.getByText('weergave in eigen woorden, niet de vastgestelde tekst')).toBeVisible()
  await page.getByRole('link', { name: /Hoe organiseert een huisartsenpraktijk/ }).click()
  await expect(page.getByRole('heading', { name: 'Kort antwoord' })).toBeVisible()
  await expect(page.getByText('gemiddeld 2095 patiënten')).toBeVisible()
})

test('een toezichthouder gaat van een signaal via de vraag naar de wet', async ({ page }) => {
  await page.goto('/nl/signalen')
  await expect(page.getByText('Een signaal is geen overtreding').first()).toBeVisible()
  await page.getByRole('link', { name: 'De eigenaar is geen huisarts' }).click()
  await page.getByRole('main').getByRole('link', { name: /^E-V1/ }).first().click()
  await expect(page).toHaveURL(/\/nl\/vragen\/e-v1$/)
  const toetspunt = page.getByRole('listitem').filter({ hasText: 'E-W5' })
  await toetspunt.getByRole('link', { name: 'artikel 40a, eerste lid, Wmg' }).click()
  await expect(page).toHaveURL(/\/nl\/bronnen\/wmg$/)
  await expect(page.getByRole('heading', { name: 'Gebruikt door' })).toBeVisible()
  await expect(page.getByRole('link', { name: /administratie/i }).first()).toBeVisible()
})

test('een voetnoot heeft een weg heen en een weg terug', async ({ page }) => {
  await page.goto('/nl/kernwaarden/continuiteit')
  await page.getByRole('link', { name: 'Voetnoot 3', exact: true }).click()
  await expect(page).toHaveURL(/#vn-3$/)
  const noot = page.locator('#vn-3')
  await expect(noot).toContainText('BMJ Open 2018 8(6):e021161')
  await noot.getByRole('link', { name: 'Terug naar de tekst bij voetnoot 3' }).click()
  await expect(page).toHaveURL(/#vn-3-terug$/)
})

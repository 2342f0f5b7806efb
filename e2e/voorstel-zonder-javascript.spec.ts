import { test } from './proef'
import { beeld, expect, git, kloon, npm, open, repoVan, verstuur, vulOver } from './voorstel'

test.use({ javaScriptEnabled: false })

test('zonder JavaScript: bekijken, een fout herstellen, versturen', async ({ page, baseURL }) => {
  await page.goto('/nl/kernpunten/c-k5')
  await page.getByRole('link', { name: 'Stel een wijziging voor van C-K5' }).click()
  await expect(page.getByText('Wat u typt, wordt alleen in deze browser bewaard')).toHaveCount(0)
  const tekst = page.getByLabel('Tekst', { exact: true })
  const nieuw = `${await tekst.inputValue()} Ook <Zie id="C-K99" />.`
  await tekst.fill(nieuw)
  await page.getByLabel('Bron 2', { exact: true }).selectOption('Visie Huisartsenzorg 2035')
  await page.getByRole('radio', { name: /^Aanscherping/ }).check()
  await page.getByLabel('Uw naam').fill('Anneke de Vries')
  await page.getByRole('button', { name: 'Bekijk' }).click()

  await expect(beeld(page).getByText('Voorbeeld bijgewerkt, 1 fout.')).toBeVisible()
  await expect(beeld(page).locator('ins').first()).toContainText('Ook')
  await expect(tekst).toHaveValue(nieuw)
  await expect(tekst).toHaveAccessibleDescription(/C-K99/)
  await expect(page.getByLabel('Uw naam')).toHaveValue('Anneke de Vries')
  await expect(page.getByRole('radio', { name: /^Aanscherping/ })).toBeChecked()
  await expect(page.getByLabel('Bron 2', { exact: true })).toHaveValue('visie-2035')
  await expect(page.getByLabel('Bron 3', { exact: true })).toHaveValue('')

  await tekst.fill(nieuw.replace(' Ook <Zie id="C-K99" />.', ' Ook <Zie id="C-K8" />.'))
  await page.getByRole('button', { name: 'Verstuur' }).click()
  await expect(page.getByRole('region', { name: /^Er zijn 2 dingen die nog niet kunnen$/ })).toBeVisible()
  await vulOver(page, 'Verwijs naar C-K8')
  const naam = await verstuur(page)
  const { map, klaar } = kloon(repoVan(baseURL), `voorstel/${naam}`)
  npm(map, 'check')
  klaar()

  // Wie de pagina ververst, verstuurt nog eens hetzelfde: er komt geen tweede.
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Dit voorstel hadden wij al van u ontvangen' })).toBeVisible()
  expect(git(repoVan(baseURL), 'branch', '--list', 'voorstel/*-c-k5-*').split('\n')).toHaveLength(1)
})

test('zonder JavaScript: Enter in een veld bekijkt, en verstuurt niet', async ({ page, baseURL }) => {
  await open(page, 'item=S3')
  await page.getByLabel('Titel', { exact: true }).fill('Een andere titel voor dit signaal')
  await page.getByRole('radio', { name: /^Correctie/ }).check()
  await vulOver(page, 'Andere titel')
  await page.getByLabel('Uw naam').press('Enter')
  await expect(beeld(page).getByText(/^correctie → 1\.0\.1;/)).toBeVisible()
  expect(git(repoVan(baseURL), 'branch', '--list', 'voorstel/*-s3-*')).toBe('')
})

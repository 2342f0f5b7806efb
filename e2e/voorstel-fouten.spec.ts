import { test } from './proef'
import { beeld, expect, git, open, repoVan, vulOver } from './voorstel'

test('wat niet kan, staat bovenaan en bij zijn veld, met de regel; en niets is weg', async ({ page, baseURL }) => {
  await open(page, 'item=C-K3')
  await page
    .getByLabel('Tekst', { exact: true })
    .fill('Eerste regel.\n\nEen <Zie id="C-K99" /> ernaast.\n\nEn {1 + 1}.')
  await page.getByLabel('Waarom', { exact: true }).fill('Een reden.')
  await page.getByRole('button', { name: 'Verstuur' }).click()
  const fouten = page.getByRole('region', { name: /^Er zijn \d+ dingen die nog niet kunnen$/ })
  await expect(fouten).toBeVisible()
  await expect(fouten.getByText('Er is nog niets verstuurd.')).toBeVisible()
  await fouten.getByRole('link', { name: /^Uw naam:/ }).click()
  await expect(page.getByLabel('Uw naam')).toBeFocused()
  await expect(page.getByLabel('Uw naam')).toHaveAccessibleDescription(/vul het in/)
  await expect(page.getByLabel('Uw naam')).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByLabel('Tekst', { exact: true })).toHaveAccessibleDescription(/regel 5: .*\{ \}/)
  await expect(page.getByLabel('Tekst', { exact: true })).toHaveValue(/En \{1 \+ 1\}/)

  // Wat hersteld is, gaat van de lijst; de rest blijft staan tot het ook goed is.
  await page.getByRole('radio', { name: /^Aanscherping/ }).check()
  await vulOver(page, 'Een voorstel met een fout')
  await page.getByLabel('Tekst', { exact: true }).fill('Eerste regel.\n\nEen <Zie id="C-K99" /> ernaast.')
  const laatste = page.getByRole('region', { name: 'Er is 1 ding dat nog niet kan' })
  await expect(laatste.getByRole('link', { name: /^Tekst: regel 3: .*C-K99/ })).toBeVisible()
  await expect(beeld(page).getByText('Voorbeeld bijgewerkt, 1 fout.')).toBeVisible()
  await expect(page.getByLabel('Uw naam')).not.toHaveAttribute('aria-invalid')
  expect(git(repoVan(baseURL), 'branch', '--list', 'voorstel/*c-k3*')).toBe('')
})

test('de voorbeeldtekst is nooit meer dan tekst', async ({ page }) => {
  await open(page, 'item=C-K2')
  const tekst = page.getByLabel('Tekst', { exact: true })
  await tekst.fill('[klik](javascript:alert(1)) <img src=x onerror="window.kwaad=1" /> <script>window.kwaad=1</script>')
  await expect(beeld(page).getByText(/^Voorbeeld bijgewerkt, [1-9]\d* fout/)).toBeVisible()
  await tekst.fill(
    'Zie <Zie id="C-K8" /> en **dit** &lt;img src=x onerror=window.kwaad=1&gt;, met een [adres](https://lhv.nl).',
  )
  await expect(beeld(page).getByText('Voorbeeld bijgewerkt, geen fouten.')).toBeVisible()
  const leest = page.locator('.voorstelleest')
  await expect(leest.getByRole('link', { name: 'C-K8' })).toHaveAttribute('href', '/nl/kernpunten/c-k8')
  await expect(leest.getByRole('link', { name: 'adres' })).toHaveAttribute('href', 'https://lhv.nl')
  await expect(leest).toContainText('<img src=x onerror=window.kwaad=1>')
  expect(await leest.locator('img, script').count()).toBe(0)
  expect(await page.evaluate(() => 'kwaad' in window)).toBe(false)
})

test('een onbekend onderdeel geeft 404 met wat erop lijkt; zonder keuze kiest u er een', async ({ page }) => {
  const antwoord = await open(page, 'item=C-K99')
  expect(antwoord?.status()).toBe(404)
  await expect(page.getByRole('link', { name: 'Deelname aan de ANW-zorg' })).toBeVisible()
  await page.goto('/nl/voorstel')
  await page.getByLabel('Welk onderdeel').selectOption({ value: 'C-V1' })
  await page.getByRole('button', { name: 'Verder' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wijziging voorstellen: C-V1')
  await expect(page.getByLabel('Antwoord in het kort')).not.toHaveValue('')
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
})

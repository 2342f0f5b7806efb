import type { Page } from '@playwright/test'
import { expect, test } from './proef'
import { dekTafel, type Opgelegd } from './tafel'

// In één werker: zo wordt de tafel één keer gedekt.
test.describe.configure({ mode: 'default' })

let op: Opgelegd
test.beforeAll(async () => {
  op = await dekTafel('M')
})

const stuk = (page: Page, titel: string | RegExp) => page.getByRole('article', { name: titel })

test('wie wil weten wat er ligt, kiest een onderdeel en leest wat er verandert', async ({ page }) => {
  await page.goto('/nl/voorstellen')
  await expect(page.getByText('Een voorstel hoort niet bij het kader.')).toBeVisible()
  await page.getByLabel('Onderdeel', { exact: true }).selectOption('M-K4')
  await page.getByRole('button', { name: 'Toon' }).click()
  await expect(page).toHaveURL(/\/nl\/voorstellen\?status=&id=M-K4&criterium=$/)
  await expect(page.getByText('2 voorstellen: 2 open, 0 overgenomen, 0 afgewezen')).toBeVisible()
  await expect(page.getByRole('article')).toHaveCount(2)
  const eerste = stuk(page, 'Ook in de nacht bij M-K4')
  await expect(eerste).toContainText('A. de Vries, Praktijk De Linde')
  await expect(eerste).toContainText('Aanscherping')
  // De eerste keer kan een redline te laat zijn voor de lijst; dan is zij er de volgende keer.
  await expect(async () => {
    await page.reload()
    await eerste.getByText('Toon wat er verandert').click({ timeout: 1000 })
  }).toPass()
  await expect(eerste.getByRole('insertion')).toContainText('Ook ’s nachts.')
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/en\/proposals\?id=M-K4$/)
  await expect(page.getByText('2 proposals: 2 open, 0 adopted, 0 rejected')).toBeVisible()
})

test('een voorstel heeft een blad met wie, waarom, wat er verandert en wat ervan afhangt', async ({ page }) => {
  await page.goto('/nl/voorstellen?id=M-K4')
  await page.getByRole('link', { name: 'Ook in de nacht bij M-K4' }).click()
  await expect(page).toHaveURL(new RegExp(`/nl/voorstellen/${op.eerste.naam}$`))
  await expect(page.getByRole('heading', { level: 1, name: 'Ook in de nacht bij M-K4' })).toBeVisible()
  await expect(page.getByText('En zo gaat het beter.')).toBeVisible()
  const gevolg = page.getByText(/^Aanscherping → 2\.0\.0; \d+ (vraag hangt|vragen hangen) hiervan af$/)
  await expect(gevolg).toBeVisible()
  await expect(page.getByRole('insertion')).toContainText('Ook ’s nachts.')
  const hangtAf = page.getByRole('region', { name: 'Wat hiervan afhangt' })
  await expect(hangtAf.getByRole('link', { name: /^M-V2 / })).toBeVisible()
  const vragen = await hangtAf.getByRole('link', { name: /^[A-Z]-V\d/ }).count()
  await expect(gevolg).toContainText(`; ${vragen} vra`)
  await expect(page.getByRole('region', { name: 'Wat er nog moet gebeuren' })).toContainText(
    /besluit van W\d+ ontbreekt/,
  )
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(new RegExp(`/en/proposals/${op.eerste.naam}$`))
  await expect(page.getByRole('heading', { level: 2, name: 'What happens next' })).toBeVisible()
  await page.getByRole('link', { name: 'See them together' }).click()
  await expect(page.getByRole('article')).toHaveCount(2)
})

test('wat een onbekende typte, is tekst', async ({ page }) => {
  let uitgevoerd = false
  page.on('dialog', venster => {
    uitgevoerd = true
    return venster.dismiss()
  })
  await page.goto(`/nl/voorstellen/${op.tweede.naam}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<script>alert(1)</script>')
  await expect(page.getByText('<b>Een onbekende</b>, Praktijk De Linde')).toBeVisible()
  expect(uitgevoerd).toBe(false)
})

test('wat besloten is, houdt zijn adres, met het besluit', async ({ page }) => {
  await page.goto(`/nl/voorstellen/${op.overgenomen.naam}`)
  await expect(page.getByText(/^Dit voorstel is overgenomen\./)).toBeVisible()
  await expect(page.getByRole('insertion')).toContainText('Altijd.')
  await expect(page.getByRole('region', { name: 'Wat er nog moet gebeuren' })).toHaveCount(0)
  await page.goto(`/nl/voorstellen/${op.afgewezen.naam}`)
  await expect(page.getByText(/^Dit voorstel is afgewezen;/)).toBeVisible()
  await expect(page.getByText('Zie het eerste kernpunt.')).toBeVisible()
  await page.goto('/nl/voorstellen?status=afgewezen&id=m-k2')
  await expect(page.getByLabel('Onderdeel', { exact: true })).toHaveValue('M-K2')
  await expect(stuk(page, 'Ook niet te laat')).toContainText('Dat staat er al.')
  await expect(page.getByRole('heading', { level: 2, name: 'Afgewezen (1)' })).toBeVisible()
})

test('een keuze zonder voorstellen zegt wat te doen', async ({ page }) => {
  await page.goto('/nl/voorstellen?id=U5')
  await expect(page.getByLabel('Onderdeel', { exact: true })).toHaveValue('U5')
  const doe = page.getByRole('link', { name: 'Stel een wijziging van U5 voor' })
  await expect(doe).toHaveAttribute('href', '/nl/voorstel?item=U5')
  for (const vraag of ['id=M-K4&status=afgewezen', 'id=M-K4&criterium=__proto__']) {
    await page.goto(`/nl/voorstellen?${vraag}`)
    await expect(page.getByText('Geen voorstellen gevonden')).toBeVisible()
    await expect(page.getByText('Geen enkel voorstel past bij alles wat u koos.')).toBeVisible()
  }
  await page.goto('/nl/voorstellen?id=%3Cb%3EX')
  await expect(page.getByText('“<b>X” is geen onderdeel van het kader')).toBeVisible()
  await page.getByRole('link', { name: 'Toon alle voorstellen' }).click()
  await expect(stuk(page, 'Ook in de nacht bij M-K4')).toBeVisible()
})

test('een naam die er niet is, geeft de gewone pagina daarover', async ({ page, request }) => {
  const antwoord = await page.goto('/en/proposals/2026-11-22-m-k4-0123456789ab')
  expect(antwoord?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1, name: 'This page does not exist' })).toBeVisible()
  const anders = await request.get(`/nl/proposals/${op.eerste.naam.toUpperCase()}`, { maxRedirects: 0 })
  expect([anders.status(), anders.headers().location]).toEqual([308, `/nl/voorstellen/${op.eerste.naam}`])
})

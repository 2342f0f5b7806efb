import { ZINNEN } from '../../lib/proefsite/verhaal'
import { expect, test } from '../proef'
import { pagina, VERHAAL } from './verhaal'

const { derde, veranderd, concept } = VERHAAL

for (const media of ['screen', 'print'] as const)
  test(`de werkversie is een concept dat niet te citeren is, op elke pagina: ${media}`, async ({ page }) => {
    await page.emulateMedia({ media })
    for (const pad of [
      '/nl/werkversie',
      '/nl/werkversie/kernpunten',
      '/nl/werkversie/toelichting',
      '/nl/werkversie/kernwaarden/continuiteit',
      pagina(veranderd, 'werkversie'),
      pagina(concept, 'werkversie'),
    ]) {
      await page.goto(pad)
      await expect(page.getByText(/Concept( –|:) niet citeren/).first(), pad).toBeVisible()
      await expect(page.locator('meta[name="robots"]'), pad).toHaveAttribute('content', /noindex/)
      await expect(page.getByText('Kort adres voor in een brief'), pad).toHaveCount(0)
    }
  })

test('de werkversie toont wat er klaarstaat, tegenover de nieuwste editie', async ({ page }) => {
  await page.goto('/nl/werkversie')
  await expect(page.getByText(`2 onderdelen verschillen van editie ${derde}.`)).toBeVisible()
  await page.getByRole('link', { name: 'Maximaal 4000 patiënten per fte huisarts' }).click()
  await expect(page.locator('.stelling')).toContainText(ZINNEN.concept)
  await page.locator('.balk').getByRole('link', { name: 'Bekijk wat er veranderde' }).click()
  await expect(page).toHaveURL(new RegExp(`van=${derde}&naar=werkversie$`))
  await expect(page.locator('ins')).toContainText([ZINNEN.concept])
})

test('een concept heeft geen koppeling naar een tekst die er nog niet is', async ({ page, request }) => {
  await page.goto(pagina(concept, 'werkversie'))
  await expect(page.getByRole('link', { name: 'Naar de tekst die nu geldt' })).toHaveCount(0)
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(new RegExp(`/en/draft/key-points/${concept.toLowerCase()}$`))
  await expect(page.getByText('Draft – do not cite.')).toBeVisible()
  // Een begrip en een herkomst horen bij geen editie: zij noemen het concept, zonder koppeling.
  await page.goto('/nl/begrippen/fte')
  await expect(page.getByText(`Verzonnen: zie ook ${concept}.`)).toBeVisible()
  expect(await (await request.get('/nl/herkomst')).text()).not.toContain(concept.toLowerCase())
})

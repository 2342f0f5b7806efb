import { ZINNEN } from '../../lib/proefsite/verhaal'
import { expect, test } from '../proef'
import { tekstVan, VERHAAL } from './verhaal'

const { eerste, derde, veranderd, nieuw, vervallen, losser, inLijst } = VERHAAL
const een = `/nl/verschil?id=${veranderd}&van=${eerste}&naar=${derde}`

test('een redline is ook zonder kleur te lezen: een element, een teken en verborgen woorden', async ({ page }) => {
  await page.goto(een)
  for (const [element, teken, woord] of [
    ['ins', '+', 'toegevoegd:'],
    ['del', '−', 'verwijderd:'],
  ] as const) {
    const stuk = page.locator(`.redline ${element}`).first()
    await expect(stuk).toBeVisible()
    const { inhoud, lijn } = await stuk.evaluate(el => ({
      inhoud: getComputedStyle(el, '::before').content,
      lijn: getComputedStyle(el).textDecorationLine,
    }))
    expect(inhoud).toBe(`"${teken}"`)
    expect(lijn).toBe(element === 'ins' ? 'underline' : 'line-through')
    await expect(stuk.locator('.sr-only').first()).toContainText(woord)
    await expect(stuk.locator('.sr-only').last()).toContainText('einde')
  }
})

test.describe('zonder JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('verschil, ervoor en erna, met een gewoon formulier', async ({ page }) => {
    await page.goto(een)
    const tekst = page.locator('.redline')
    const kies = async (weergave: string) => {
      await page.getByRole('radio', { name: weergave, exact: true }).check()
      await page.getByRole('button', { name: 'Vergelijk' }).click()
      await expect(page).toHaveURL(new RegExp(`id=${veranderd}.*weergave=${weergave}$`))
    }
    await kies('ervoor')
    await expect(tekst).toContainText(tekstVan(veranderd, '1.0.0'))
    await expect(page.locator('ins, del')).toHaveCount(0)
    await kies('erna')
    await expect(tekst).toContainText(ZINNEN.strenger)
    await expect(tekst).not.toContainText('aantoonbaar')
    await expect(page.locator('ins, del')).toHaveCount(0)
    await page.getByLabel('Van', { exact: true }).selectOption(`Editie ${derde}`)
    await page.getByLabel('Naar', { exact: true }).selectOption('Werkversie')
    await page.getByRole('radio', { name: 'verschil', exact: true }).check()
    await page.getByRole('button', { name: 'Vergelijk' }).click()
    await expect(page.locator('ins')).toContainText([ZINNEN.concept])
    await expect(page.locator('del')).toHaveCount(0)
  })
})

test('een hele editie tegenover een andere noemt alles wat veranderde, en niets anders', async ({ page }) => {
  await page.goto(`/nl/verschil?van=${eerste}&naar=${derde}`)
  const stuk = (id: string) => page.getByRole('article').filter({ has: page.getByText(id, { exact: true }) })
  for (const [id, soort] of [
    [veranderd, 'gewijzigd'],
    [losser, 'gewijzigd'],
    [inLijst, 'gewijzigd'],
    [nieuw, 'nieuw'],
    [vervallen, 'vervallen'],
  ] as const)
    await expect(stuk(id).getByRole('heading'), id).toContainText(`· ${soort}`)
  await expect(stuk(vervallen).locator('del').first()).toBeVisible()
  await expect(stuk(vervallen).locator('ins')).toHaveCount(0)
  await expect(stuk('C-K1')).toHaveCount(0)
  await page.goto(`/en/compare?van=${eerste}&naar=${derde}`)
  await expect(stuk(vervallen).getByRole('heading')).toContainText('· dropped')
})

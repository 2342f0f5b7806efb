import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { leesvormAdres } from '../../lib/domain/editiebestand'
import { PROEFMAP } from '../../lib/run/proefmap.mjs'
import { bezwarenLichtDonker } from '../bezwaren'
import { expect, test } from '../proef'
import { ADRESSEN, tekstVan, VERHAAL } from './verhaal'

const { eerste, tweede, derde, veranderd, nieuw, vervallen, concept } = VERHAAL
const knop = { name: 'Kijk of er een nieuwere editie is' }

test('elke editie heeft haar eigen bestand, met haar eigen onderdelen', () => {
  const staatIn = (versie: string) => {
    const html = readFileSync(join(PROEFMAP, 'public', leesvormAdres('html', versie, 'nl')), 'utf8')
    return Object.keys(ADRESSEN.uitgaven[versie] ?? {}).length > 80
      ? [nieuw, vervallen, concept].filter(id => html.includes(` id="${id}"`))
      : []
  }
  expect(staatIn(eerste)).toEqual([vervallen])
  expect(staatIn(tweede)).toEqual([nieuw, vervallen])
  expect(staatIn(derde)).toEqual([nieuw])
})

test('wie een oude editie bewaarde, hoort dat er een nieuwere is en ziet wat er veranderde', async ({ page }) => {
  await page.goto(leesvormAdres('html', eerste, 'nl'))
  await expect(page.getByText(`was er al een nieuwere: editie ${derde}.`)).toBeVisible()
  await expect(page.locator(`#${veranderd}`)).toContainText(tekstVan(veranderd, eerste))
  await expect(page.locator(`#${vervallen}`)).toContainText('is sindsdien vervallen')
  expect(await bezwarenLichtDonker(page)).toEqual([])
  await page.getByRole('button', knop).click()
  await expect(page.locator('#nieuwer-uitslag')).toContainText(`Editie ${derde} is nieuwer.`)
  await page.getByRole('link', { name: 'Bekijk de wijzigingen' }).click()
  await expect(page).toHaveURL(new RegExp(`/nl/verschil\\?van=${eerste}&naar=${derde}$`))
  await expect(page.getByRole('main')).toContainText(veranderd)
})

test('de nieuwste editie blijkt de geldende', async ({ page }) => {
  await page.goto(leesvormAdres('html', derde, 'nl'))
  await page.getByRole('button', knop).click()
  await expect(page.locator('#nieuwer-uitslag')).toHaveText(`Dit is de geldende editie, ${derde}.`)
})

import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './proef'

/** Zoals Word het maakt: gekrulde aanhalingstekens, een vaste spatie, een zachte afbreekstreep. */
const UIT_WORD = '“1\u00A0fte huisarts kan ten hoogste 4000 patiën\u00ADten bedienen.”'

async function kijkZinNa(page: Page, zin: string) {
  await page.getByLabel('Zin uit uw brief').fill(zin)
  await page.getByRole('button', { name: 'Kijk de zin na' }).click()
}

/** De melding onder het zinveld; boven haar kan die van een adres staan. */
const melding = (page: Page) => page.getByRole('status').last()

test('een zin uit Word wordt in de browser gevonden, en verlaat die niet', async ({ page }) => {
  await page.goto('/nl/citaat')
  const verzoeken: string[] = []
  page.on('request', verzoek => verzoeken.push(`${verzoek.url()} ${verzoek.postData() ?? ''}`))

  await kijkZinNa(page, UIT_WORD)
  await expect(melding(page)).toHaveText('De zin staat letterlijk in C-K8.')
  await expect(page.getByText('Editie 1.0.0. Dat is de nieuwste editie: de zin staat er nog zo.')).toBeVisible()
  expect(verzoeken.filter(url => url.includes('/api/citaat/teksten/nl'))).toHaveLength(1)
  expect(verzoeken.filter(url => /fte|4000|hoogste|bedienen/.test(decodeURIComponent(url)))).toEqual([])

  // Nu de teksten er zijn, is er voor een volgende zin niets meer nodig.
  verzoeken.length = 0
  await kijkZinNa(page, '1 fte huisarts kan ten hoogste 4500 patiënten bedienen.')
  await expect(melding(page)).toHaveText('De zin lijkt op een zin in C-K8, maar is niet gelijk.')
  await expect(page.locator('del')).toContainText('4000')
  await expect(page.locator('ins')).toContainText('4500')
  await kijkZinNa(page, 'De kat krabt de krullen van de trap.')
  await expect(melding(page)).toHaveText('Niet gevonden. Er is ook geen zin die erop lijkt.')
  await kijkZinNa(page, 'te kort')
  await expect(melding(page)).toContainText('Plak ten minste vier woorden')
  await kijkZinNa(page, 'Wij verwijzen naar C-K8@1.0.0.')
  await expect(melding(page)).toHaveText('Gevonden: C-K8@1.0.0.')
  expect(verzoeken).toEqual([])
  expect(page.url()).toMatch(/\/nl\/citaat$/)
})

test('niets kan de zin versturen: geen naam, geen formulier, ook niet met Enter', async ({ page }) => {
  await page.goto('/nl/citaat')
  const veld = page.getByLabel('Zin uit uw brief')
  await veld.fill(UIT_WORD)
  await veld.press('Control+Enter')
  expect(await veld.evaluate((vak: HTMLTextAreaElement) => [vak.name, vak.form, vak.spellcheck])).toEqual([
    '',
    null,
    false,
  ])
  await page.getByRole('textbox', { name: 'Adres of id' }).fill('S2@1.0.0')
  await page.getByRole('textbox', { name: 'Adres of id' }).press('Enter')
  await expect(page).toHaveURL(/\/nl\/citaat\?adres=S2%401\.0\.0$/)
})

test('vallen de teksten weg, dan zegt de pagina dat, en werkt opnieuw proberen', async ({ page, context }) => {
  await page.goto('/nl/citaat')
  let weg = true
  await context.route('**/api/citaat/teksten/nl', route =>
    weg ? route.fulfill({ status: 200, body: 'geen json' }) : route.continue(),
  )
  await kijkZinNa(page, UIT_WORD)
  await expect(melding(page)).toContainText('De teksten konden niet worden opgehaald.')
  weg = false
  await kijkZinNa(page, UIT_WORD)
  await expect(melding(page)).toHaveText('De zin staat letterlijk in C-K8.')
})

test('het antwoord is toegankelijk, in licht en donker, ook op de telefoon', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto('/nl/citaat?adres=C-K8')
  await kijkZinNa(page, `${UIT_WORD} Zijn het er minder, dan moet de continuïteit aantoonbaar worden gewaarborgd.`)
  await expect(melding(page)).toContainText('Zinnen nagekeken: 2. Letterlijk gevonden: 1.')
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  }
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(over).toBeLessThanOrEqual(0)
})

import { expect, test } from '@playwright/test'
import { BESTANDEN, eisStil, openVanSchijf, zoek } from './offline'

const [nl] = BESTANDEN
if (!nl) throw new Error('De build maakte geen enkel bestand.')

test('een inspecteur vindt met gewone woorden het kernpunt, met het toetsenbord alleen', async ({ browser }) => {
  const open = await openVanSchijf(browser, nl)
  const { page } = open
  const veld = page.getByRole('searchbox', { name: 'Zoek in dit bestand' })
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(veld).toBeFocused()
  await page.keyboard.type('hoeveel patiënten per normpraktijk')
  await expect(page.locator('#zoekuitslag a').first()).toHaveText(/^C-K8 /)
  await expect(page.locator('#zoektelling')).toHaveText(/^\d+ resultaten/)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('#zoekuitslag a').nth(1)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(page.locator('#zoekuitslag a').first()).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(veld).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.locator('#zoekuitslag')).toBeHidden()
  await page.keyboard.type('c-k8')
  await page.keyboard.press('Enter')
  expect(new URL(page.url()).hash).toBe('#C-K8')
  await expect(page.locator('#zoekuitslag')).toBeHidden()
  await expect(page.locator('#C-K8')).toBeInViewport()
  await expect(page.locator('#C-K8')).toContainText('4000')
  eisStil(open)
  await open.context.close()
})

test('de resultaten staan niet over de tekst heen voor wie verder leest', async ({ browser }) => {
  const { page, context } = await openVanSchijf(browser, nl)
  const uitslag = page.locator('#zoekuitslag')
  await zoek(page, 'normpraktijk')
  await page.locator('main a').first().focus()
  await expect(uitslag).toBeHidden()
  await page.getByRole('searchbox').focus()
  await expect(uitslag).toBeVisible()
  await page.mouse.click(5, 650)
  await expect(uitslag).toBeHidden()
  await context.close()
})

test('niets gevonden: het zegt dat en stelt een spelling voor', async ({ browser }) => {
  const { page, context } = await openVanSchijf(browser, nl)
  await zoek(page, 'bvxkwt beeldbellen qqqzzz')
  await expect(page.locator('#zoekuitslag')).toContainText('Niets gevonden voor “bvxkwt beeldbellen qqqzzz”.')
  await page.getByRole('button', { name: 'beeldbellen' }).click()
  await expect(page.getByRole('searchbox')).toHaveValue('beeldbellen')
  await expect(page.locator('#zoekuitslag a').first()).toBeVisible()
  await zoek(page, '<img src=x onerror=alert(1)>')
  await expect(page.locator('#zoekuitslag img')).toHaveCount(0)
  await context.close()
})

test('zonder JavaScript leest alles, en staat er geen knop of veld dat niets doet', async ({ browser }) => {
  const open = await openVanSchijf(browser, nl, { opties: { javaScriptEnabled: false }, anker: '#C-K8' })
  const { page } = open
  await expect(page.locator('#C-K8')).toBeInViewport()
  await expect(page.getByText('Ctrl+F')).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('searchbox')).toHaveCount(0)
  await page.getByRole('navigation', { name: 'Inhoud' }).getByRole('link', { name: 'Begrippen' }).click()
  await expect(page.getByRole('heading', { name: 'Begrippen', level: 2 })).toBeInViewport()
  eisStil(open)
  await open.context.close()
})

test('een anker zoals op de website komt ook uit', async ({ browser }) => {
  const { page, context } = await openVanSchijf(browser, nl, { anker: '#c-k8' })
  await expect(page.locator('#C-K8')).toBeInViewport()
  expect(new URL(page.url()).hash).toBe('#C-K8')
  await context.close()
})

test('op papier staan tekst en inhoudsopgave, zonder zoekveld of knop', async ({ browser }) => {
  const { page, context } = await openVanSchijf(browser, nl)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('searchbox')).toBeHidden()
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('navigation', { name: 'Inhoud' })).toBeVisible()
  const onzichtbaar = await page.evaluate(
    () => [...document.querySelectorAll('.lopend')].filter(een => een.getClientRects().length === 0).length,
  )
  expect(onzichtbaar).toBe(0)
  await context.close()
})

test('het beleid staat in het bestand, zonder unsafe, en weigert wat er niet in hoort', async ({ browser }) => {
  const { page, context, klachten } = await openVanSchijf(browser, nl)
  const beleid = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(beleid).toMatch(/^default-src 'none'; script-src 'sha256-[^ ]+'; style-src 'sha256-[^ ]+'; /)
  expect(beleid).not.toContain('unsafe')
  const uitgevoerd = await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "ingebroken"'
    document.body.append(script)
    return document.title
  })
  expect(uitgevoerd).not.toBe('ingebroken')
  expect(klachten.join()).toContain('Content Security Policy')
  await context.close()
})

import { expect, test } from './proef'

for (const [taal, pad, kop, namen] of [
  ['nl', '/nl/edities/1.0.0', 'Deze editie downloaden', ['PDF', 'Word', 'Markdown', 'Kernpunten', 'Alles als JSON']],
  [
    'en',
    '/en/editions/1.0.0',
    'Download this edition',
    ['PDF', 'Word', 'Markdown', 'Key points', 'Everything as JSON'],
  ],
] as const)
  test(`op de pagina van een editie staat elk bestand ervan, in de taal van de lezer (${taal})`, async ({ page }) => {
    await page.goto(pad)
    const deel = page.getByRole('region', { name: kop })
    for (const naam of namen) await expect(deel.getByRole('link', { name: naam, exact: true })).toBeVisible()
    await expect(deel.getByRole('link', { name: 'PDF' })).toHaveAttribute(
      'href',
      `/edities/1.0.0/duidingskader-1.0.0-${taal}.pdf`,
    )
    const [bestand] = await Promise.all([
      page.waitForEvent('download'),
      deel.getByRole('link', { name: namen[3] }).click(),
    ])
    expect(bestand.suggestedFilename()).toBe(`duidingskader-1.0.0-kernpunten-${taal}.csv`)
  })

test('van over deze site naar hoe programma’s haar lezen', async ({ page, request }) => {
  await page.goto('/nl/over')
  await page.getByRole('link', { name: 'hoe programma’s deze site lezen' }).click()
  await expect(page).toHaveTitle('Voor machines · Duidingskader')
  // Elk voorbeeld werkt zoals het er staat.
  const adressen = await page.locator('main dt a').evaluateAll(lijst => lijst.map(a => a.textContent ?? ''))
  expect(adressen.length).toBeGreaterThan(10)
  for (const adres of adressen) expect((await request.get(adres)).status(), adres).toBe(200)
})

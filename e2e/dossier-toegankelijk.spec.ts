import { bezwarenLichtDonker, bezwarenVan } from './bezwaren'
import { expect, test } from './proef'

for (const pad of [
  '/nl/dossier?items=C-V2@1.0.0,C-V4@1.0.0,C-C1@1.0.0,C-V1@1.0.0',
  '/nl/dossier?items=C-K99,wtza',
  '/en/dossier',
])
  test(`toegankelijk, ook in het donker en op de telefoon: ${pad}`, async ({ page }) => {
    await page.goto(pad)
    expect(await bezwarenLichtDonker(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 700 })
    expect(await bezwarenVan(page)).toEqual([])
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(over).toBeLessThanOrEqual(0)
  })

import { PAGINAS, SOORTEN_PAGINA } from './adressen'
import { bezwarenLichtDonker, bezwarenVan } from './bezwaren'
import { expect, test } from './proef'

/** Zoveel pagina's per proef: klein genoeg om over twee kernen te verdelen. */
const PER_PROEF = 5

test('er zijn pagina’s om te onderzoeken', () => {
  expect(PAGINAS.length).toBeGreaterThan(380)
})

for (let i = 0; i < PAGINAS.length; i += PER_PROEF) {
  const deel = PAGINAS.slice(i, i + PER_PROEF)
  test(`toegankelijk in licht en donker: ${deel[0]} en ${deel.length - 1} volgende`, async ({ page }) => {
    const gevonden: string[] = []
    for (const pad of deel) {
      const antwoord = await page.goto(pad)
      expect(antwoord?.status(), pad).toBe(200)
      await expect(page.getByRole('heading', { level: 1 }), pad).toHaveCount(1)
      gevonden.push(...(await bezwarenLichtDonker(page)))
    }
    expect(gevonden).toEqual([])
  })
}

for (const pad of SOORTEN_PAGINA)
  test(`toegankelijk op de telefoon, en zonder zijwaarts schuiven: ${pad}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 })
    await page.goto(pad)
    expect(await bezwarenVan(page)).toEqual([])
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(over).toBeLessThanOrEqual(0)
  })

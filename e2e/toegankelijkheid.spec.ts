import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { PAGINAS, SOORTEN_PAGINA } from './adressen'
import { expect, test } from './proef'

const REGELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** Zoveel pagina's per proef: klein genoeg om over twee kernen te verdelen. */
const PER_PROEF = 5

async function bezwaren(page: Page, axe: AxeBuilder) {
  const { violations, passes } = await axe.analyze()
  expect(passes.length, `axe keek naar niets op ${page.url()}`).toBeGreaterThan(0)
  return violations.map(
    ({ id, nodes }) =>
      `${page.url()} ${id}: ${nodes
        .map(knoop => knoop.html)
        .slice(0, 3)
        .join(' | ')}`,
  )
}

test('er zijn pagina’s om te onderzoeken', () => {
  expect(PAGINAS.length).toBeGreaterThan(380)
})

for (let i = 0; i < PAGINAS.length; i += PER_PROEF) {
  const deel = PAGINAS.slice(i, i + PER_PROEF)
  test(`toegankelijk in licht en donker: ${deel[0]} en ${deel.length - 1} volgende`, async ({ page }) => {
    const gevonden: string[] = []
    for (const pad of deel) {
      await page.emulateMedia({ colorScheme: 'light' })
      const antwoord = await page.goto(pad)
      expect(antwoord?.status(), pad).toBe(200)
      await expect(page.getByRole('heading', { level: 1 }), pad).toHaveCount(1)
      gevonden.push(...(await bezwaren(page, new AxeBuilder({ page }).withTags(REGELS))))
      // Een thema kan alleen contrast breken.
      await page.emulateMedia({ colorScheme: 'dark' })
      gevonden.push(
        ...(await bezwaren(page, new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']))),
      )
    }
    expect(gevonden).toEqual([])
  })
}

for (const pad of SOORTEN_PAGINA)
  test(`toegankelijk op de telefoon, en zonder zijwaarts schuiven: ${pad}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 })
    await page.goto(pad)
    expect(await bezwaren(page, new AxeBuilder({ page }).withTags(REGELS))).toEqual([])
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(over).toBeLessThanOrEqual(0)
  })

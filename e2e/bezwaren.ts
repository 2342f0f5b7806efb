import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from './proef'

const REGELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function bezwaren(page: Page, axe: AxeBuilder): Promise<string[]> {
  // Zonder frames hoeft axe er niet in te kijken en zijn uitslag niet op een lege pagina op te tellen: twee keer zo snel.
  expect(page.frames(), page.url()).toHaveLength(1)
  const { violations, passes } = await axe.setLegacyMode().analyze()
  expect(passes.length, `axe keek naar niets op ${page.url()}`).toBeGreaterThan(0)
  return violations.map(
    ({ id, nodes }) =>
      `${page.url()} ${id}: ${nodes
        .map(knoop => knoop.html)
        .slice(0, 3)
        .join(' | ')}`,
  )
}

/** Wat axe tegen deze pagina heeft, zoals zij er nu staat. */
export const bezwarenVan = (page: Page): Promise<string[]> => bezwaren(page, new AxeBuilder({ page }).withTags(REGELS))

/** Hetzelfde in licht en donker; een thema kan alleen contrast breken. */
export async function bezwarenLichtDonker(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' })
  const licht = await bezwarenVan(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  const donker = await bezwaren(page, new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']))
  return [...licht, ...donker]
}

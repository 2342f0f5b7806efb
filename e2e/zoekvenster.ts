import type { Locator, Page } from '@playwright/test'
import { expect } from './proef'

export const venster = (page: Page): Locator => page.getByRole('dialog')
export const veld = (page: Page): Locator => venster(page).getByRole('combobox')

/** Gaat naar een pagina en opent het zoekvenster. */
export async function naarOpen(page: Page, pad: string): Promise<void> {
  await page.goto(pad)
  // Pas als het script draait, luistert er iets naar de toetsen.
  await expect(page.locator('a[aria-haspopup="dialog"]')).toBeVisible()
  await page.keyboard.press('Control+k')
  await expect(veld(page)).toBeFocused()
}

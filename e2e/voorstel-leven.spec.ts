import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { start, stop } from './eigen-server'
import { GEGEVENSMAP } from './gegevensmap'
import { test } from './proef'
import { expect, git, npm, open, verstuur, vulOver } from './voorstel'

const POORT = Number(process.env.E2E_PORT ?? 3210) + 2
const GEGEVENS = resolve(GEGEVENSMAP, 'leven')
/** Binnen de uitgecheckte code, zodat de build dezelfde pakketten vindt. Niet in git. */
const KLOON = '.proefsite-leven'

/** Bouwt de site in een andere map met de gereedschappen van deze. */
const BOUW = `
  import { bereidVoor, bouwSite } from './lib/run/bouw-stappen.mjs'
  process.chdir(process.argv[1])
  bereidVoor()
  bouwSite()
`

test.use({ baseURL: `http://localhost:${POORT}` })
test.afterAll(() => rmSync(KLOON, { recursive: true, force: true }))

test('van voorstel tot editie: overgenomen, vastgesteld, gebouwd, en de oude brief zegt dat het veranderd is', async ({
  page,
}) => {
  test.setTimeout(900_000)
  const gegevens = { DATA_DIR: GEGEVENS }
  const voorheen = await start(POORT, '.', gegevens)
  await open(page, 'item=C-K8')
  const tekst = page.getByLabel('Tekst', { exact: true })
  await tekst.fill((await tekst.inputValue()).replace('4000', '3800'))
  await page.getByRole('radio', { name: /^Aanscherping/ }).check()
  await vulOver(page, 'Maximum naar 3800 patiënten')
  const naam = await verstuur(page)
  npm('.', 'voorstel', ['voeg-samen', naam, '--door', 'LHV en NHG'], gegevens)
  await stop(voorheen)

  rmSync(KLOON, { recursive: true, force: true })
  git('.', 'clone', '-q', '--branch', 'main', join(GEGEVENS, 'voorstellen.git'), KLOON)
  expect(npm(KLOON, 'editie', ['2.0.0'])).toContain('Editie 2.0.0 is vastgesteld')
  // Aan deze twee herkent Next de map waar de pakketten staan; die is een hoger.
  for (const naam of ['package-lock.json', '.git']) rmSync(join(KLOON, naam), { recursive: true })
  execFileSync(process.execPath, ['--input-type=module', '-e', BOUW, KLOON], { stdio: 'pipe' })

  const nieuw = await start(POORT, KLOON, gegevens)
  try {
    await page.goto('/C-K8')
    await expect(page).toHaveURL(/\/nl\/kernpunten\/c-k8$/)
    await expect(page.locator('.stelling')).toContainText('3800')
    await page.goto('/C-K8@1.0.0')
    await expect(page.locator('.stelling')).toContainText('4000')
    await expect(page.getByText('Dit is editie 1.0.0. De tekst van C-K8 is sindsdien gewijzigd.')).toBeVisible()
    await page.goto('/nl/edities')
    await expect(page.getByRole('link', { name: /2\.0\.0/ }).first()).toBeVisible()
  } finally {
    await stop(nieuw)
  }
})

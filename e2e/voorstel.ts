import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { GEGEVENSMAP } from './gegevensmap'
import { expect as basis } from './proef'

/** Een voorstel gaat door de hele controle; op een drukke machine duurt dat even. */
export const expect = basis.configure({ timeout: 45_000 })

/** De map met gegevens van de server op deze poort, en de opslagplaats daarin. */
export const gegevensVan = (baseURL = ''): string => resolve(GEGEVENSMAP, new URL(baseURL).port)
export const repoVan = (baseURL?: string): string => join(gegevensVan(baseURL), 'voorstellen.git')

const run = (programma: string, argumenten: string[], cwd: string, env = {}): string =>
  execFileSync(programma, argumenten, { cwd, encoding: 'utf8', env: { ...process.env, ...env } })

export const git = (map: string, ...argumenten: string[]): string => run('git', argumenten, map).trim()

/** Een opdracht uit package.json, zoals een redacteur haar geeft. */
export const npm = (map: string, opdracht: string, argumenten: string[] = [], env = {}): string =>
  run('npm', ['run', '--silent', opdracht, '--', ...argumenten], map, env)

/** Een eigen kopie van een branch, met de pakketten erbij; `klaar` haalt haar weg. */
export function kloon(repo: string, branch: string, onder = resolve(GEGEVENSMAP, 'klonen')) {
  mkdirSync(onder, { recursive: true })
  const map = join(onder, randomUUID())
  git(onder, 'clone', '-q', '--branch', branch, repo, map)
  symlinkSync(resolve('node_modules'), join(map, 'node_modules'), 'junction')
  return { map, klaar: () => rmSync(map, { recursive: true, force: true }) }
}

export const open = (page: Page, vraag: string, taal = 'nl') =>
  page.goto(`/${taal}/${taal === 'nl' ? 'voorstel' : 'proposal'}?${vraag}`)

export const beeld = (page: Page) => page.getByRole('region', { name: /^(Wat er verandert|What changes)$/ })

/** Vult in wat bij elk voorstel hoort, behalve de tekst. */
export async function vulOver(page: Page, titel: string): Promise<void> {
  await page.getByLabel('Uw voorstel in één regel').fill(titel)
  await page.getByLabel('Waarom', { exact: true }).fill('Dat is nu te veel.\n\nMet minder gaat het beter.')
  await page.getByLabel(/^Waar de evaluatie op let/).selectOption('Toepasbaarheid en begrijpelijkheid')
  await page.getByLabel('Uw naam').fill('Anneke de Vries')
  await page.getByLabel(/^Organisatie/).fill('Huisartsenpraktijk Oost')
}

/** Verstuurt, en geeft de naam van het voorstel zoals de pagina die noemt. */
export async function verstuur(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Verstuur' }).click()
  await expect(page.getByRole('heading', { name: 'Uw voorstel is ontvangen' })).toBeVisible()
  return (await page.getByRole('link', { name: /^\d{4}-\d\d-\d\d-/ }).textContent()) ?? ''
}

/** Een voorstel dat klaar is om te versturen: alleen de titel van het onderdeel wordt anders. */
export async function gevuld(page: Page, titel: string): Promise<void> {
  await page.getByLabel('Titel', { exact: true }).fill(titel)
  await page.getByRole('radio', { name: /^Correctie/ }).check()
  await vulOver(page, 'Een duidelijker titel')
  await expect(beeld(page).locator('ins')).not.toHaveCount(0)
}

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, expect, type Page } from '@playwright/test'
import { leesvormAdres } from '../lib/domain/editiebestand'
import { isCode } from '../lib/domain/id'
import { TALEN, type Taal } from '../lib/domain/taal'
import { leesAdressen } from './adressen'

const { uitgaven } = leesAdressen('.')

export interface Bestand {
  versie: string
  taal: Taal
  /** Waar het bestand op schijf staat. */
  pad: string
}

const maakLijst = (map: string): Bestand[] =>
  Object.keys(uitgaven)
    .filter(uitgave => uitgave !== 'werkversie')
    .flatMap(versie => TALEN.map(taal => ({ versie, taal, pad: join(map, leesvormAdres('html', versie, taal)) })))

/** De bestanden die de build maakte. */
export const BESTANDEN = maakLijst('public')

/** Maakt de bestanden nog eens, als een build die het adres van de website wel of niet kent. */
export function maakBestanden(site: string | undefined): Bestand[] {
  const map = mkdtempSync(join(tmpdir(), 'offline-'))
  const { SITE_URL: _, ...env } = process.env
  execFileSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'lib/offline/cli.ts', map], {
    env: site ? { ...env, SITE_URL: site } : env,
  })
  return maakLijst(map)
}

/** Hetzelfde bestand zonder zijn scripts, op een eigen plek. */
export function zonderScript(bestand: Bestand): Bestand {
  const pad = join(mkdtempSync(join(tmpdir(), 'offline-')), 'zonder-script.html')
  writeFileSync(pad, readFileSync(bestand.pad, 'utf8').replaceAll(/<script[\s\S]*?<\/script>/g, ''))
  return { ...bestand, pad }
}

/** Hoe een id in het bestand als anker heet. */
export const ankerVan = (slug: string): string => (isCode(slug.toUpperCase()) ? slug.toUpperCase() : slug)

/** Opent een bestand van schijf zonder netwerk, en onthoudt elk verzoek en elke klacht. */
export async function openVanSchijf(
  browser: Browser,
  { pad }: Bestand,
  { opties = {}, anker = '' }: { opties?: BrowserContextOptions; anker?: string } = {},
) {
  const context = await browser.newContext({ locale: 'nl-NL', ...opties })
  const verzoeken: string[] = []
  const klachten: string[] = []
  const page = await context.newPage()
  page.on('request', verzoek => verzoeken.push(verzoek.url()))
  page.on('console', melding => klachten.push(melding.text()))
  page.on('pageerror', fout => klachten.push(fout.message))
  const adres = pathToFileURL(pad).href
  await page.goto(adres + anker)
  /** Wat er gebeurde buiten het openen van het bestand zelf. */
  const naBuiten = () => verzoeken.filter(url => url !== adres && url !== adres + anker && !url.startsWith('data:'))
  return { page, context, klachten, naBuiten }
}

/** Typt een vraag; de resultaten staan er meteen. */
export async function zoek(page: Page, vraag: string): Promise<string[]> {
  await page.getByRole('searchbox').fill(vraag)
  return page.locator('#zoekuitslag a').evaluateAll(alle => alle.map(een => een.getAttribute('href')?.slice(1) ?? ''))
}

/** Niets gevraagd, niets te klagen. */
export function eisStil({ klachten, naBuiten }: Awaited<ReturnType<typeof openVanSchijf>>): void {
  expect(naBuiten()).toEqual([])
  expect(klachten).toEqual([])
}

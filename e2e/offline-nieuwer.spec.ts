import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test as los } from '@playwright/test'
import { leesvormAdres } from '../lib/domain/editiebestand'
import { BESTANDEN, type Bestand, eisStil, maakBestanden, openVanSchijf } from './offline'
import { expect, test } from './proef'

const KNOP = 'Kijk of er een nieuwere editie is'
const [gebouwd] = BESTANDEN
if (!gebouwd) throw new Error('De build maakte geen enkel bestand.')
const { versie } = gebouwd
const editie = (nummer: string, status = 'vastgesteld') => ({ versie: nummer, status })
const NIEUWER = '999.0.0'

los.describe('met de knop, op een nagemaakte website', () => {
  los.describe.configure({ mode: 'serial' })
  let server: Server
  let site: string
  let bestand: Bestand
  let gevraagd: string[] = []
  let antwoord = { status: 200, tekst: '' }

  los.beforeAll(async () => {
    server = createServer(({ method, url, headers }, res) => {
      gevraagd.push(`${method} ${url} ${headers.cookie ?? ''}${headers.referer ?? ''}`.trim())
      res.writeHead(antwoord.status, { 'access-control-allow-origin': '*', 'content-type': 'application/json' })
      res.end(antwoord.tekst)
    })
    await new Promise<void>(klaar => server.listen(0, 'localhost', klaar))
    site = `http://localhost:${(server.address() as AddressInfo).port}`
    const [eerste] = maakBestanden(site)
    if (!eerste) throw new Error('Er is geen bestand gemaakt.')
    bestand = eerste
  })
  los.afterAll(() => void server.close())

  const geeft = (gegevens: unknown) => ({ status: 200, tekst: JSON.stringify(gegevens) })
  for (const [naam, dan, melding] of [
    [
      'dezelfde editie',
      geeft({ nieuwste: versie, edities: [editie(versie)] }),
      `Dit is de geldende editie, ${versie}.`,
    ],
    [
      'een nieuwere',
      geeft({ nieuwste: NIEUWER, edities: [editie(NIEUWER), editie(versie, 'vervangen')] }),
      `Editie ${NIEUWER} is nieuwer. Bekijk de wijzigingen`,
    ],
    [
      'deze editie ingetrokken',
      geeft({ nieuwste: versie, edities: [editie(versie, 'ingetrokken')] }),
      `Editie ${versie} is ingetrokken en geldt niet meer.`,
    ],
    ['onzin', { status: 200, tekst: '<html>inloggen</html>' }, 'De website gaf geen bruikbaar antwoord.'],
    ['iets anders', geeft({ nieuwste: 'morgen', edities: [] }), 'De website gaf geen bruikbaar antwoord.'],
    [
      'een fout',
      { ...geeft({ nieuwste: versie, edities: [editie(versie)] }), status: 500 },
      'De website gaf geen bruikbaar antwoord.',
    ],
  ] as const)
    los(`de website antwoordt met ${naam}`, async ({ browser }) => {
      antwoord = dan
      gevraagd = []
      const open = await openVanSchijf(browser, bestand)
      await expect(open.page.getByRole('button', { name: KNOP })).toBeVisible()
      eisStil(open)
      expect(gevraagd).toEqual([])
      await open.page.getByRole('button', { name: KNOP }).click()
      await expect(open.page.locator('#nieuwer-uitslag')).toContainText(melding)
      expect(gevraagd).toEqual(['GET /api/edities'])
      expect(open.naBuiten()).toEqual([`${site}/api/edities`])
      const wijzigingen = open.page.getByRole('link', { name: 'Bekijk de wijzigingen' })
      if (naam === 'een nieuwere')
        await expect(wijzigingen).toHaveAttribute('href', `${site}/nl/verschil?van=${versie}&naar=${NIEUWER}`)
      else await expect(wijzigingen).toHaveCount(0)
      expect(open.klachten.filter(klacht => !klacht.includes('status of 500'))).toEqual([])
      await open.context.close()
    })

  los('geen internet: het zegt dat, en lezen en zoeken blijven werken', async ({ browser }) => {
    const open = await openVanSchijf(browser, bestand)
    await open.context.setOffline(true)
    await open.page.getByRole('button', { name: KNOP }).click()
    await expect(open.page.locator('#nieuwer-uitslag')).toContainText('De website is niet te bereiken.')
    await open.page.getByRole('searchbox').fill('C-K8')
    await expect(open.page.locator('#zoekuitslag a').first()).toBeVisible()
    await open.context.close()
  })

  los('het bestand noemt het korte adres van elk onderdeel', async ({ browser }) => {
    const { page, context } = await openVanSchijf(browser, bestand)
    await expect(page.locator(`.register a[href="${site}/C-K8@${versie}"]`)).toHaveCount(1)
    await context.close()
  })
})

los('weet de build het adres van de website niet, dan staat er geen verzonnen adres in', async ({ browser }) => {
  for (const bestand of maakBestanden(undefined)) {
    expect(readFileSync(bestand.pad, 'utf8')).not.toMatch(/localhost|127\.0\.0\.1/)
    const { page, context } = await openVanSchijf(browser, bestand)
    await expect(page.getByRole('button')).toHaveCount(0)
    await expect(page.locator('[data-zonder-knop]')).toBeVisible()
    await context.close()
  }
})

los('twee keer maken geeft byte voor byte hetzelfde', () => {
  const nogEens = maakBestanden(process.env.SITE_URL)
  expect(nogEens.length).toBe(BESTANDEN.length)
  for (const [i, { pad }] of BESTANDEN.entries())
    expect(readFileSync(nogEens[i]?.pad ?? '').equals(readFileSync(pad)), pad).toBe(true)
})

test('van de website geopend: eigen beleid, geen klacht, en de knop vraagt dezelfde website', async ({ page }) => {
  const antwoord = await page.goto(leesvormAdres('html', versie, 'nl'))
  expect(antwoord?.status()).toBe(200)
  expect(antwoord?.headers()).toMatchObject({
    'content-type': expect.stringMatching(/^text\/html; charset=utf-8/i),
    'content-security-policy': expect.stringMatching(
      /^default-src 'none'; script-src 'sha256-.*frame-ancestors 'none'$/,
    ),
    'x-content-type-options': 'nosniff',
  })
  if (process.env.SITE_URL) return
  await page.getByRole('button', { name: KNOP }).click()
  await expect(page.locator('#nieuwer-uitslag')).toContainText(/Dit is de geldende editie|is nieuwer/)
})

test('welke edities er zijn, kan elk programma van overal vragen', async ({ request }) => {
  const antwoord = await request.get('/api/edities')
  expect(antwoord.status()).toBe(200)
  expect(antwoord.headers()).toMatchObject({
    'access-control-allow-origin': '*',
    'cache-control': expect.stringContaining('max-age='),
    'content-type': expect.stringContaining('application/json'),
  })
  const { nieuwste, edities } = await antwoord.json()
  expect(edities[0]).toMatchObject({ versie: nieuwste, status: expect.any(String), adres: { nl: expect.any(String) } })
  expect(edities.map((een: { versie: string }) => een.versie)).toContain(versie)
})

test('een bestand van een editie die er niet is, is er niet', async ({ request }) => {
  const bestanden = ['9.9.9', 'werkversie'].map(versie => leesvormAdres('html', versie, 'nl'))
  for (const pad of [...bestanden, '/edities', '/edities/1.0.0/'])
    expect((await request.get(pad)).status(), pad).toBe(404)
})

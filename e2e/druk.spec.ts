import { dagVan } from '../lib/domain/dag'
import { leesvormAdres } from '../lib/domain/editiebestand'
import { vindWeeskoppen } from '../lib/druk/keur-pdf'
import { leesPdf } from '../lib/druk/lees-pdf'
import { adresVan } from '../lib/i18n/adres'
import { boekAdres } from '../lib/i18n/boek'
import { toonDatum } from '../lib/i18n/datum'
import { ITEMS, leesAdressen, SOORTEN_PAGINA } from './adressen'
import { bezwarenVan } from './bezwaren'
import { gedrukt, kantlijnen, leesStukken, plat, print } from './papier'
import { expect, test } from './proef'

const EDITIES = Object.keys(leesAdressen('.').uitgaven).filter(uitgave => uitgave !== 'werkversie')
const NIEUWSTE = EDITIES.at(-1) ?? ''
const KERNPUNTEN = Object.values(ITEMS).filter(({ sectie, slug }) => sectie === 'kernpunten' && slug)

for (const pad of SOORTEN_PAGINA)
  test(`op papier ontbreekt niets, en is er niets om te bedienen: ${pad}`, async ({ page }) => {
    await page.goto(pad)
    const stukken = (await leesStukken(page)).map(plat).filter(Boolean)
    expect(stukken.length).toBeGreaterThan(1)
    const pdf = await print(page)
    const papier = gedrukt(pdf)
    expect(stukken.filter(stuk => !papier.includes(stuk))).toEqual([])
    await page.emulateMedia({ media: 'print' })
    await expect(
      page.locator('nav, search, form, button, input, select, dialog').filter({ visible: true }),
    ).toHaveCount(0)
    expect(vindWeeskoppen(pdf)).toEqual([])
    for (const [nr, kantlijn] of kantlijnen(pdf).entries()) {
      expect(kantlijn).toContain('LHV/NHG')
      expect(kantlijn).toContain(`${nr + 1} / ${pdf.bladen.length}`)
    }
  })

test('geen enkel kernpunt laat een kop alleen onder aan een vel', async ({ page }) => {
  expect(KERNPUNTEN.length).toBeGreaterThan(20)
  for (const plek of KERNPUNTEN) {
    await page.goto(adresVan(plek, 'nl'))
    expect(vindWeeskoppen(await print(page)), plek.slug).toEqual([])
  }
})

test('elk vel noemt het kernpunt, de editie, het korte adres en de dag', async ({ page, baseURL }) => {
  const dag = toonDatum(dagVan(new Date()), 'nl')
  for (const pad of ['/nl/kernpunten/c-k8', `/nl/edities/${NIEUWSTE}/kernpunten/c-k8`]) {
    await page.goto(pad)
    // De dag komt van de browser, dus pas als de scripts er zijn.
    await expect(page.getByRole('button', { name: 'Kopieer adres' })).toBeVisible()
    const vellen = kantlijnen(await print(page))
    expect(vellen.length).toBeGreaterThan(0)
    for (const vel of vellen) {
      expect(vel).toContain(`C-K8 · Duidingskader LHV/NHG · Editie ${NIEUWSTE}`)
      expect(vel).toContain(`/C-K8@${NIEUWSTE}`)
      expect(vel).toContain(`geprint op ${dag}`)
      expect(vel).not.toContain(`${baseURL}/nl/kernpunten`)
    }
  }
})

test('een lange tekst noemt op elk vel waar zij van is', async ({ page }) => {
  await page.goto('/en/read')
  const vellen = kantlijnen(await print(page))
  expect(vellen.length).toBeGreaterThan(10)
  for (const vel of vellen) {
    expect(vel).toContain(`Interpretive framework LHV/NHG · Edition ${NIEUWSTE}`)
    expect(vel).toContain('/en/read')
  }
})

test('zonder JavaScript staat er geen dag, en alles anders wel', async ({ browser, baseURL }) => {
  const lezer = await browser.newContext({ javaScriptEnabled: false })
  const page = await lezer.newPage()
  await page.goto(`${baseURL}/nl/kernpunten/c-k8`)
  const [vel = ''] = kantlijnen(await print(page))
  expect(vel).toContain(`/C-K8@${NIEUWSTE}`)
  expect(vel).not.toContain('geprint')
  await lezer.close()
})

test('elk vel van de werkversie zegt dat het een concept is, en geeft geen adres om te citeren', async ({ page }) => {
  for (const [pad, woord] of [
    ['/nl/werkversie/vragen/c-v2', 'Concept – niet citeren'],
    ['/en/draft/questions/c-v2', 'Draft – do not cite'],
  ] as const) {
    await page.goto(pad)
    const vellen = kantlijnen(await print(page))
    expect(vellen.length).toBeGreaterThan(1)
    for (const vel of vellen) {
      expect(vel).toContain(woord)
      expect(vel).not.toContain('@')
    }
  }
})

test('een adres naar buiten staat één keer op papier', async ({ page }) => {
  await page.goto('/nl/bronnen/visie-2035')
  const url = (await page.getByRole('link', { name: 'https://' }).getAttribute('href')) ?? ''
  expect(url).toMatch(/^https:/)
  expect(gedrukt(await print(page)).split(plat(url))).toHaveLength(2)
})

for (const editie of EDITIES)
  test(`editie ${editie} is als PDF te halen, en als pagina te lezen`, async ({ page, request }) => {
    for (const taal of ['nl', 'en'] as const) {
      const antwoord = await request.get(leesvormAdres('pdf', editie, taal))
      expect(antwoord.status()).toBe(200)
      expect(antwoord.headers()).toMatchObject({
        'content-type': 'application/pdf',
        'cache-control': expect.stringContaining('immutable'),
        'x-content-type-options': 'nosniff',
      })
      expect((await leesPdf(await antwoord.body())).titel).toContain(editie)
      await page.goto(boekAdres(editie, taal))
      await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
      await page.getByRole('navigation').getByRole('link', { name: /^C-K8/ }).click()
      await expect(page.locator('#c-k8')).toBeInViewport()
      expect(await bezwarenVan(page)).toEqual([])
    }
  })

test('een PDF die er niet is, geeft de nette 404', async ({ request }) => {
  const antwoord = await request.get('/edities/9.9.9/duidingskader-9.9.9-nl.pdf')
  expect(antwoord.status()).toBe(404)
  expect(antwoord.headers()['cache-control'] ?? '').not.toContain('immutable')
  expect(await antwoord.text()).toContain('Deze pagina is er niet')
})

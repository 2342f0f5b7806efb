import { parseXml, XmlElement } from '@rgrove/parse-xml'
import { expect, test } from './proef'

const FEEDS = [
  ['/nl/wijzigingen/feed', 'nl', 'Editie 1.0.0'],
  ['/nl/wijzigingen/inhoudelijk', 'nl', 'Editie 1.0.0'],
  ['/nl/wijzigingen/c-k8', 'nl', 'C-K8: nieuw in 1.0.0'],
  ['/en/changes/substantive', 'en', 'Edition 1.0.0'],
  ['/en/changes/c-k8', 'en', 'C-K8: new in 1.0.0'],
] as const

const kinderen = (van: XmlElement | null, naam: string): XmlElement[] =>
  (van?.children ?? []).filter((kind): kind is XmlElement => kind instanceof XmlElement && kind.name === naam)

test('een lezer ziet naast het id wat er het laatst mee gebeurde, en gaat naar de geschiedenis', async ({ page }) => {
  await page.goto('/nl/kernpunten/c-k8')
  await page.getByRole('link', { name: 'nieuw in 1.0.0' }).click()
  await expect(page).toHaveURL(/#geschiedenis$/)
  const geschiedenis = page.getByRole('region', { name: 'Geschiedenis' })
  await expect(geschiedenis).toBeInViewport()
  await expect(geschiedenis).toContainText('22 november 2026')
  await expect(geschiedenis).toContainText('Dit stond in de eerste editie')
  await geschiedenis.getByRole('link', { name: 'de tekst in editie 1.0.0' }).click()
  await expect(page).toHaveURL(/\/nl\/edities\/1\.0\.0\/kernpunten\/c-k8$/)
})

test('ook in een editie en bij een toelichting; een lijst van kernpunten blijft zonder', async ({ page }) => {
  await page.goto('/en/editions/1.0.0/questions/c-v1')
  await expect(page.getByRole('link', { name: 'new in 1.0.0' })).toBeVisible()
  await page.goto('/nl/toelichting')
  await page.getByText('nieuw in 1.0.0').first().click()
  await expect(page.getByText('Dit stond in de eerste editie').first()).toBeVisible()
  await page.goto('/nl/kernpunten')
  await expect(page.getByText('nieuw in 1.0.0')).toHaveCount(0)
})

test('met één editie is de pagina af: het begin, waar een wijziging begint, en hoe te volgen', async ({ page }) => {
  await page.goto('/nl/edities')
  await page.getByRole('link', { name: 'Wijzigingen bij editie 1.0.0' }).click()
  await expect(page).toHaveURL(/\/nl\/wijzigingen#editie-1\.0\.0$/)
  const begin = page.getByRole('region', { name: /^Editie 1\.0\.0/ })
  await expect(begin).toContainText('22 november 2026')
  await expect(begin).toContainText('Het begin: 103 onderdelen')
  await expect(page.getByText('Na 1.0.0 komt 2.0.0.').first()).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'evaluatie' }).click()
  await expect(page).toHaveURL(/\/nl\/evaluatie$/)
})

test('de Engelse pagina zegt hetzelfde, en de taalwissel komt er uit', async ({ page }) => {
  await page.goto('/nl')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Wijzigingen' }).click()
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/en\/changes$/)
  await expect(page.getByRole('heading', { level: 1, name: 'Changes' })).toBeVisible()
  await expect(page.getByText('The beginning: 103 items.')).toBeVisible()
})

test.describe('zonder JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('kiest een lezer soort, kernwaarde en editie, en deelt het adres', async ({ page }) => {
    await page.goto('/nl/wijzigingen')
    await page.getByLabel('Soort', { exact: true }).selectOption('Toevoeging')
    await page.getByLabel('Kernwaarde', { exact: true }).selectOption('Continuïteit')
    await page.getByLabel('Editie', { exact: true }).selectOption('1.0.0')
    await page.getByRole('button', { name: 'Toon' }).click()
    await expect(page).toHaveURL(/\?soort=toevoeging&kernwaarde=continuiteit&editie=1\.0\.0#per-editie$/)
    await expect(page.getByText('8 kernpunten', { exact: true })).toBeVisible()
    await page.getByLabel('Soort', { exact: true }).selectOption('Aanscherping')
    await page.getByRole('button', { name: 'Toon' }).click()
    await expect(page.getByText('Geen wijzigingen gevonden')).toBeVisible()
    await expect(page.getByRole('heading', { name: /^Editie 1\.0\.0/ })).toHaveCount(0)
    await page.getByRole('link', { name: 'Alles tonen' }).click()
    await expect(page.getByRole('heading', { name: /^Editie 1\.0\.0/ })).toBeVisible()
  })

  test('een keuze die niet bestaat, zegt dat er niets is', async ({ page }) => {
    for (const vraag of ['soort=onzin', 'kernwaarde=__proto__', 'editie=9.9.9']) {
      await page.goto(`/nl/wijzigingen?${vraag}`)
      await expect(page.getByText('Geen wijzigingen gevonden'), vraag).toBeVisible()
    }
  })
})

for (const [pad, taal, titel] of FEEDS)
  test(`een feedlezer leest ${pad} als Atom en als JSON Feed`, async ({ request }) => {
    const atom = await request.get(`${pad}.atom`)
    expect(atom.headers()['content-type']).toBe('application/atom+xml; charset=utf-8')
    expect(atom.headers()['content-security-policy']).toMatch(/^default-src 'none';/)
    const { root } = parseXml(await atom.text())
    expect(root?.attributes).toMatchObject({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': taal })
    const entries = kinderen(root, 'entry')
    expect(entries.map(entry => kinderen(entry, 'title')[0]?.text)).toContain(titel)
    for (const van of [root, ...entries])
      for (const naam of ['id', 'title', 'updated']) expect(kinderen(van, naam), naam).toHaveLength(1)
    expect(kinderen(root, 'link')[0]?.attributes.href).toMatch(new RegExp(`^https?://.*${pad}\\.atom$`))

    const json = await request.get(`${pad}.json`)
    expect(json.headers()['content-type']).toBe('application/feed+json; charset=utf-8')
    const gelezen = await json.json()
    expect(gelezen).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', language: taal })
    expect(gelezen.items.map(({ id }: { id: string }) => id)).toEqual(
      entries.map(entry => kinderen(entry, 'id')[0]?.text),
    )
  })

test('een feedlezer vindt de feeds zelf, en een feed die er niet is geeft 404', async ({ page, request }) => {
  for (const [pad, feeds] of [
    ['/nl/wijzigingen', ['/nl/wijzigingen/feed.atom', '/nl/wijzigingen/inhoudelijk.atom']],
    ['/en/key-points/c-k8', ['/en/changes/c-k8.atom']],
    ['/nl/edities/1.0.0/kernpunten/c-k8', ['/nl/wijzigingen/c-k8.atom']],
  ] as const) {
    await page.goto(pad)
    const links = page.locator('link[rel="alternate"][type="application/atom+xml"]')
    const adressen = await links.evaluateAll(alle =>
      alle.map(link => new URL(link.getAttribute('href') ?? '').pathname),
    )
    expect(adressen).toEqual(feeds)
    for (const adres of adressen) expect((await request.get(adres)).status()).toBe(200)
  }
  for (const pad of ['/nl/wijzigingen/c-k99.atom', '/nl/wijzigingen/wtza.json', '/nl/wijzigingen/alles/atom'])
    expect((await request.get(pad)).status(), pad).toBe(404)
})

import { ITEMS, SOORTEN_PAGINA } from './adressen'
import { padVan } from './machines'
import { expect, test } from './proef'

type Knoop = { '@type'?: string; [veld: string]: unknown }

/** Het blok met gegevens in een pagina; één, of geen. */
function leesJsonLd(html: string, pad: string): Knoop | undefined {
  const blokken = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)]
  expect(blokken.length, pad).toBeLessThan(2)
  return blokken[0] && JSON.parse(blokken[0][1] ?? '')
}

/** Elk type dat ergens in het blok staat. */
function typenIn(waarde: unknown): string[] {
  if (typeof waarde !== 'object' || waarde === null) return []
  const eigen = '@type' in waarde ? [String(waarde['@type'])] : []
  return [...eigen, ...Object.values(waarde).flatMap(typenIn)]
}

const MAG = ['CreativeWork', 'Organization', 'DefinedTerm', 'DefinedTermSet']

test('elke pagina van een onderdeel of begrip zegt als gegevens wat het is', async ({ request }) => {
  let grootste = 0
  for (const { slug, sectie, anker } of Object.values(ITEMS)) {
    if (!slug || anker || sectie === 'bronnen') continue
    for (const taal of ['nl', 'en']) {
      const antwoord = await request.get(`/${slug}`, { headers: { 'accept-language': taal } })
      const pad = new URL(antwoord.url()).pathname
      const html = await antwoord.text()
      const gegevens = leesJsonLd(html, pad)
      if (!gegevens) throw new Error(`${pad} heeft geen JSON-LD`)
      grootste = Math.max(grootste, JSON.stringify(gegevens).length)
      expect(gegevens['@context']).toBe('https://schema.org')
      for (const type of typenIn(gegevens)) expect(MAG, pad).toContain(type)
      expect(String(gegevens.identifier).toLowerCase(), pad).toBe(slug)
      expect(padVan(String(gegevens.url)), pad).toBe(pad)
      const titel = /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1]
      expect(titel, pad).toContain(String(gegevens.name).replaceAll('&', '&amp;'))
      if (sectie === 'begrippen') {
        expect(gegevens).toMatchObject({ '@type': 'DefinedTerm', inDefinedTermSet: { '@type': 'DefinedTermSet' } })
        continue
      }
      const versie = gegevens.version
      expect(gegevens).toMatchObject({
        '@type': 'CreativeWork',
        inLanguage: 'nl',
        isPartOf: { '@type': 'CreativeWork', version: versie },
        isBasedOn: { name: 'Uitwerking AZWA opdracht D3' },
        publisher: [{ '@type': 'Organization' }, { '@type': 'Organization' }],
      })
      expect(padVan(String(gegevens['@id'])).toLowerCase(), pad).toBe(`/${slug}@${versie}`)
    }
  }
  // Een pagina hoort er niet zwaar van te worden.
  expect(grootste).toBeLessThan(8000)
})

test('een editie noemt in haar gegevens zichzelf, en de werkversie zegt niets', async ({ request }) => {
  const lees = async (pad: string) => leesJsonLd(await (await request.get(pad)).text(), pad)
  expect(await lees('/nl/edities/1.0.0/kernpunten/c-k8')).toMatchObject({ version: '1.0.0', identifier: 'C-K8' })
  expect(await lees('/nl/werkversie/kernpunten/c-k8')).toBeUndefined()
})

test('wat geen item is, doet zich niet als item voor', async ({ request }) => {
  for (const pad of SOORTEN_PAGINA.filter(pad => pad.split('/').length < 4))
    expect(leesJsonLd(await (await request.get(pad)).text(), pad), pad).toBeUndefined()
})

test('de browser laat het blok met gegevens met rust', async ({ page }) => {
  // De proef let op of het beleid iets weigert.
  for (const pad of ['/nl/kernpunten/c-k8', '/nl/edities/1.0.0/kernpunten/c-k8', '/en/glossary/anw']) {
    await page.goto(pad)
    await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(1)
  }
})

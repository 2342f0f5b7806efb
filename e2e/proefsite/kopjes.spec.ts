import type { APIRequestContext } from '@playwright/test'
import { expect, test } from '../proef'
import { pagina, VERHAAL } from './verhaal'

const { eerste, tweede, derde, veranderd, nieuw, vervallen } = VERHAAL

/** Wat het kopje Link over versies zegt (RFC 5829): per relatie het adres. */
async function versiesVan(request: APIRequestContext, pad: string): Promise<Record<string, string>> {
  const antwoord = await request.get(pad)
  expect(antwoord.status(), pad).toBe(200)
  const koppen = antwoord
    .headersArray()
    .filter(({ name }) => name.toLowerCase() === 'link')
    .flatMap(({ value }) => [...value.matchAll(/<([^>]*)>; rel="(canonical|[a-z]+-version|version-history)"/g)])
  return Object.fromEntries(koppen.map(([, adres = '', relatie = '']) => [relatie, adres]))
}

const GESCHIEDENIS = { 'version-history': '/nl/edities' }

for (const { naam, pad, verwacht } of [
  {
    naam: 'vandaag: canoniek en de laatste, met de vorige editie',
    pad: pagina(veranderd),
    verwacht: {
      canonical: pagina(veranderd),
      'latest-version': pagina(veranderd),
      'predecessor-version': pagina(veranderd, tweede),
    },
  },
  {
    naam: 'nieuwste editie: de tekst is die van vandaag',
    pad: pagina(veranderd, derde),
    verwacht: {
      canonical: pagina(veranderd),
      'latest-version': pagina(veranderd),
      'predecessor-version': pagina(veranderd, tweede),
    },
  },
  {
    naam: 'oude editie met dezelfde tekst: vandaag is canoniek',
    pad: pagina(veranderd, tweede),
    verwacht: {
      canonical: pagina(veranderd),
      'latest-version': pagina(veranderd),
      'predecessor-version': pagina(veranderd, eerste),
    },
  },
  {
    naam: 'gewijzigd: niet canoniek, want de tekst is een andere',
    pad: pagina(veranderd, '1.0.0'),
    verwacht: { 'latest-version': pagina(veranderd) },
  },
  {
    naam: 'vervallen: er is geen laatste, wel een vorige',
    pad: pagina(vervallen, tweede),
    verwacht: { 'predecessor-version': pagina(vervallen, eerste) },
  },
  {
    naam: 'nieuw: niets eerder dan de editie waarin het kwam',
    pad: pagina(nieuw, tweede),
    verwacht: { 'latest-version': pagina(nieuw) },
  },
])
  test(`het kopje Link bij ${naam}`, async ({ request, page }) => {
    expect(await versiesVan(request, pad)).toEqual({ ...verwacht, ...GESCHIEDENIS })
    // De pagina zelf zegt tegen zoekmachines hetzelfde.
    await page.goto(pad)
    const canoniek = page.locator('link[rel="canonical"]')
    const adressen = await canoniek.evaluateAll(koppen =>
      koppen.map(kop => new URL((kop as HTMLLinkElement).href).pathname),
    )
    expect(adressen).toEqual('canonical' in verwacht ? [verwacht.canonical] : [])
  })

test('de werkversie, bronnen en een vervallen adres hebben geen versies', async ({ request }) => {
  for (const pad of [pagina(veranderd, 'werkversie'), '/nl/bronnen/wtza', '/nl/edities'])
    expect(await versiesVan(request, pad), pad).toEqual({})
  expect((await request.get(pagina(vervallen))).headers().link ?? '').not.toContain('version')
})

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SCHEMANAMEN, schemaAdres } from '../lib/i18n/machine'
import { ITEMS, leesAdressen } from './adressen'
import { haal, keurOpen, maakKeuring, padVan } from './machines'
import { expect, test } from './proef'

const { werkversie: _, ...EDITIES } = leesAdressen('.').uitgaven
/** Elk id met een gegevensadres; een bevinding of wijziging staat alleen op een pagina. */
const SLUGS = Object.entries(ITEMS)
  .filter(([, { sectie }]) => sectie !== 'evaluatie' && sectie !== 'wijzigingen')
  .map(([slug]) => slug)

test('elk item is als gegevens te halen, in beide talen, in de vorm van het schema dat erbij staat', async ({
  request,
}) => {
  const keur = maakKeuring(request)
  expect(SLUGS.length).toBeGreaterThan(100)
  for (const slug of SLUGS)
    for (const taal of ['nl', 'en']) {
      const pad = `/${slug}.json?taal=${taal}`
      const gegevens = await haal(request, pad)
      await keur(gegevens, undefined, pad)
      expect(String(gegevens.id).toLowerCase(), pad).toBe(slug)
    }
})

test('een hele editie heeft elk onderdeel, en elk precies zoals het los te halen is', async ({ request }) => {
  const keur = maakKeuring(request)
  for (const [versie, plekken] of Object.entries(EDITIES))
    for (const taal of ['nl', 'en']) {
      const pad = `/api/kader/${versie}.json?taal=${taal}`
      const kader = await haal(request, pad)
      await keur(kader, undefined, pad)
      const onderdelen = kader.onderdelen as { id: string }[]
      expect(onderdelen.map(({ id }) => id.toLowerCase()).toSorted()).toEqual(Object.keys(plekken).toSorted())
      for (const onderdeel of onderdelen)
        expect(await haal(request, `/${onderdeel.id}@${versie}.json?taal=${taal}`)).toEqual(onderdeel)
    }
})

test('een onderdeel zegt wat het is, waar het staat en waarmee het aan te halen is', async ({ request }) => {
  const gegevens = await haal(request, '/c-k8@1.0.0.json?taal=nl')
  expect(gegevens).toMatchObject({
    id: 'C-K8',
    soort: 'kernpunt',
    titel: 'Maximaal 4000 patiënten per fte huisarts',
    editie: { versie: '1.0.0', tekst: 'weergave' },
    bij: { id: 'continuiteit' },
    bronnen: [expect.objectContaining({ titel: expect.stringContaining('normpraktijk') })],
  })
  expect(JSON.stringify(gegevens.tekst)).not.toMatch(/[<>]/)
  const { uitleg } = gegevens.weergave as { uitleg: string }
  expect(uitleg).toContain('weergave in eigen woorden')
  expect(uitleg).toContain(String(gegevens.plaats))
  const adressen = gegevens.adressen as Record<string, string | Record<string, string>>
  expect(padVan(String(adressen.citeren))).toBe('/C-K8@1.0.0')
  const alle = Object.values(adressen).flatMap(adres => (typeof adres === 'string' ? [adres] : Object.values(adres)))
  expect(alle).toHaveLength(5)
  for (const adres of alle) expect((await request.get(padVan(adres))).status(), adres).toBe(200)
})

test('de som is die van het bestand in de editie', async ({ request }) => {
  const { sha256, editie } = await haal(request, '/C-K8@1.0.0.json')
  const map = join('content/edities', String((editie as { versie: string }).versie))
  const bestand = readFileSync(join(map, 'kernpunten/C-K8.nl.mdx'))
  expect(sha256).toBe(createHash('sha256').update(bestand).digest('hex'))
})

test('de taal komt uit het adres, en anders van de lezer', async ({ request }) => {
  const vraag = (pad: string, taal: string) => request.get(pad, { headers: { 'accept-language': taal } })
  const uitleg = async (pad: string, taal: string) => (await (await vraag(pad, taal)).json()).weergave.uitleg
  expect(await uitleg('/C-K8.json', 'en-GB,en')).toContain('rendering')
  expect(await uitleg('/C-K8.json', 'nl')).toContain('weergave')
  expect(await uitleg('/C-K8.json', 'fr')).toContain('weergave')
  expect(await uitleg('/C-K8.json?taal=en', 'nl')).toContain('rendering')
  const antwoord = await vraag('/C-K8.json', 'en')
  expect(antwoord.headers().vary).toContain('Accept-Language')
  // Er is geen vertaling: dat zegt het kopje, en het veld zelf.
  expect(antwoord.headers()['content-language']).toBe((await antwoord.json()).taal)
})

test('wie de tekst al heeft, krijgt hem niet nog eens', async ({ request }) => {
  const pad = '/C-K8@1.0.0.json?taal=nl'
  const etag = (await request.get(pad)).headers().etag ?? ''
  expect(etag).not.toBe('')
  const weer = await request.get(pad, { headers: { 'if-none-match': etag } })
  expect(weer.status()).toBe(304)
  expect(await weer.text()).toBe('')
  const anders = await request.get('/C-K8@1.0.0.json?taal=en', { headers: { 'if-none-match': etag } })
  expect(anders.status()).toBe(200)
})

const GEGEVENSADRESSEN = [
  '/C-K8.json',
  '/C-K8@1.0.0.json',
  '/bestaat-niet.json',
  '/api/kader/1.0.0.json',
  '/api/kader/9.9.9.json',
  '/edities/1.0.0/kernpunten-nl.csv',
  '/api/citaat?adres=C-K8',
  '/api/citaat/teksten/nl',
  '/api/zoeken?q=4000&taal=nl',
  '/nl/wijzigingen/feed.json',
  '/llms.txt',
  ...SCHEMANAMEN.map(schemaAdres),
]

for (const pad of GEGEVENSADRESSEN)
  test(`een andere site mag ${pad} ophalen, zonder te zijn wie u bent`, async ({ request }) => {
    const elders = { origin: 'https://elders.example' }
    keurOpen(await request.get(pad, { headers: elders }))
    const vooraf = await request.fetch(pad, {
      method: 'OPTIONS',
      headers: { ...elders, 'access-control-request-method': 'GET' },
    })
    expect(vooraf.status()).toBe(204)
    keurOpen(vooraf)
    expect(vooraf.headers()['access-control-allow-methods']).toBe('GET, HEAD')
  })

import { randomUUID } from 'node:crypto'
import type { APIRequestContext } from '@playwright/test'
import { leesOnderdeel } from '../lib/proposal/lees-onderdeel'
import { maakBasis } from '../lib/proposal/vijandig/aanval'
import { mdxaanvallen } from '../lib/proposal/vijandig/mdx'
import { padaanvallen } from '../lib/proposal/vijandig/paden'
import { tekenaanvallen } from '../lib/proposal/vijandig/tekens'
import { vormaanvallen } from '../lib/proposal/vijandig/vorm'
import { expect, test } from './proef'
import { git, repoVan } from './voorstel'

const STAND = { commit: '', wortel: process.cwd() }
const ADRES = '/api/voorstellen?taal=nl'

const stuur = (request: APIRequestContext, data: unknown, headers: Record<string, string> = {}) =>
  request.post(ADRES, {
    data: typeof data === 'string' ? data : JSON.stringify(data),
    headers: { 'content-type': 'application/json', ...headers },
  })

/** Een goed voorstel voor een onderdeel dat geen andere proef gebruikt. */
const goed = (id: string, nr = 0) => {
  const onderdeel = leesOnderdeel(STAND, id)
  return {
    soort: 'wijzigen',
    sleutel: randomUUID(),
    id,
    basis: onderdeel?.basis,
    velden: {},
    tekst: `${onderdeel?.tekst}\n\nErbij gekomen: punt ${nr}.`,
    wijze: 'correctie',
    titel: `Punt ${nr} erbij`,
    reden: 'Dan is het vollediger.',
    naam: 'Anneke de Vries',
  }
}

/** Alle branches van voorstellen met dit stuk in hun naam. */
const branches = (baseURL: string | undefined, deel: string): string[] =>
  git(repoVan(baseURL), 'branch', '--list', `voorstel/*${deel}*`, '--format=%(refname:short)')
    .split('\n')
    .filter(Boolean)

test('meer dan tweehonderd kwade verzoeken worden geweigerd, elk met een duidelijke melding', async ({
  request,
  baseURL,
}) => {
  // Eerst een goed voorstel: dan is er een opslagplaats, en valt te zien dat er niets bij komt.
  expect((await stuur(request, goed('S6'))).status()).toBe(201)
  const basis = maakBasis({ stand: STAND })
  const aanvallen = [padaanvallen, tekenaanvallen, mdxaanvallen, vormaanvallen].flatMap(maak => maak(basis))
  expect(aanvallen.length).toBeGreaterThan(200)
  const sleutels = new Set<string>()
  for (const { naam, invoer } of aanvallen) {
    const antwoord = await stuur(request, JSON.stringify(invoer) ?? '')
    const probleem = await antwoord.json()
    expect([400, 413, 422], naam).toContain(antwoord.status())
    expect(antwoord.headers()['content-type'], naam).toBe('application/problem+json')
    expect(probleem.detail, naam).toMatch(/\p{L}{2,}.* \p{L}{2,}/u)
    for (const { melding } of probleem.fouten ?? []) expect(melding, naam).toMatch(/\p{L}{2,}.* \p{L}{2,}/u)
    sleutels.add(naam)
  }
  expect(sleutels.size).toBe(aanvallen.length)
  expect(branches(baseURL, '-c-k1-')).toEqual([])
  expect(branches(baseURL, '-s1-')).toEqual([])
})

test('wat geen voorstel in JSON is, wordt geweigerd voordat er iets mee gebeurt', async ({ request, baseURL }) => {
  const status = async (lijf: string | Buffer, headers: Record<string, string>) => {
    const antwoord = await request.post(ADRES, { data: lijf, headers })
    const { status: gezegd, detail } = await antwoord.json()
    expect(gezegd).toBe(antwoord.status())
    expect(detail.length).toBeGreaterThan(20)
    return antwoord.status()
  }
  const json = { 'content-type': 'application/json' }
  const lijf = JSON.stringify(goed('S7'))
  expect(await status('{', json)).toBe(400)
  expect(await status('', json)).toBe(400)
  expect(await status(Buffer.from([0x22, 0xff, 0xfe, 0x22]), json)).toBe(400)
  expect(await status(lijf, { 'content-type': 'text/plain' })).toBe(415)
  expect(await status(lijf, { 'content-type': 'multipart/form-data; boundary=x' })).toBe(415)
  expect(await status(JSON.stringify({ ...goed('S7'), reden: 'a'.repeat(70_000) }), json)).toBe(413)
  expect(await status(lijf, { ...json, origin: 'https://kwaad.example' })).toBe(403)
  expect(await status(lijf, { ...json, origin: 'null' })).toBe(403)
  expect(await status(lijf, { ...json, 'sec-fetch-site': 'cross-site' })).toBe(403)
  expect(await status(lijf, { ...json, 'sec-fetch-site': 'same-site' })).toBe(403)
  for (const methode of ['GET', 'PUT', 'DELETE', 'PATCH'])
    expect((await request.fetch(ADRES, { method: methode })).status(), methode).toBe(405)
  expect(branches(baseURL, '-s7-')).toEqual([])
})

test('een te groot lijf zonder lengte wordt afgebroken zodra het te groot is', async ({ baseURL }) => {
  const stroom = new ReadableStream({
    pull(naar) {
      naar.enqueue(new TextEncoder().encode(`"${'a'.repeat(16_000)}"`))
    },
  })
  const opties = { method: 'POST', headers: { 'content-type': 'application/json' }, body: stroom, duplex: 'half' }
  const eindig = await fetch(`${baseURL}${ADRES}`, { ...opties, body: Buffer.alloc(100_000, 'a') })
  expect(eindig.status).toBe(413)
  const eindeloos = await fetch(`${baseURL}${ADRES}`, opties as RequestInit).then(
    ({ status }) => status,
    () => 'afgebroken',
  )
  expect([413, 'afgebroken']).toContain(eindeloos)
})

test('honderd goede voorstellen tegelijk staan er allemaal, en opnieuw versturen verandert niets', async ({
  request,
  baseURL,
}) => {
  test.setTimeout(300_000)
  const voorstellen = Array.from({ length: 100 }, (_, nr) => goed('G-K3', nr))
  const eerst = await Promise.all(voorstellen.map(voorstel => stuur(request, voorstel)))
  expect(eerst.map(antwoord => antwoord.status())).toEqual(Array(100).fill(201))
  const adressen = eerst.map(antwoord => antwoord.headers().location ?? '')
  expect(new Set(adressen).size).toBe(100)
  const namen = adressen.map(adres => adres.split('/').at(-1))
  expect(branches(baseURL, '-g-k3-')).toEqual(namen.map(naam => `voorstel/${naam}`).toSorted())
  expect(git(repoVan(baseURL), 'fsck', '--no-dangling', '--no-progress')).toBe('')

  const weer = await stuur(request, voorstellen[0])
  expect(weer.status()).toBe(200)
  expect(weer.headers().location).toBe(adressen[0])
  const anders = await stuur(request, { ...voorstellen[0], reden: 'Een andere reden.' })
  expect(anders.status()).toBe(409)
  expect(await anders.json()).toMatchObject({ voorstel: { naam: namen[0] } })
  const dubbel = await stuur(request, { ...voorstellen[1], sleutel: randomUUID() })
  expect(dubbel.status()).toBe(409)
  expect(await dubbel.json()).toMatchObject({ voorstel: { naam: namen[1] } })
  const achterhaald = await stuur(request, { ...goed('G-K4'), basis: '0'.repeat(64) })
  expect(achterhaald.status()).toBe(409)
  expect(await achterhaald.json()).toMatchObject({ nu: { basis: goed('G-K4').basis } })
  expect(branches(baseURL, '-g-k3-')).toHaveLength(100)
  expect(branches(baseURL, '-g-k4-')).toEqual([])
})

test('elk probleem wordt uitgelegd waar het naar wijst', async ({ request, page }) => {
  const probleem = await (await stuur(request, {}, { origin: 'https://kwaad.example' })).json()
  const { pathname, hash } = new URL(probleem.type)
  await page.goto(pathname + hash)
  await expect(page.locator(hash)).toHaveText('Not from another site (403)')
})

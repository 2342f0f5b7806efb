import { randomUUID } from 'node:crypto'
import { maakBasis } from '../lib/proposal/vijandig/aanval'
import { mdxaanvallen } from '../lib/proposal/vijandig/mdx'
import { padaanvallen } from '../lib/proposal/vijandig/paden'
import { tekenaanvallen } from '../lib/proposal/vijandig/tekens'
import { vormaanvallen } from '../lib/proposal/vijandig/vorm'
import { test } from './proef'
import { expect } from './voorstel'
import { ADRES, goed, metServer, STAND, stuur } from './voorstel-api'

const { branches } = metServer('api', Number(process.env.E2E_PORT ?? 3210) + 4)

/** Zoals het over de lijn gaat; wat geen JSON kan zijn, komt aan als niets. */
function alsJson(invoer: unknown): string {
  try {
    return JSON.stringify(invoer) ?? ''
  } catch {
    return ''
  }
}

/** Waar een inzending over gaat en op welke tekst, zoals dat in het lijf staat. */
const opTekst = ({ id, basis }: Record<string, unknown>): string => JSON.stringify({ id, basis }).slice(1, -1)

test('meer dan tweehonderd kwade verzoeken worden geweigerd, elk met een duidelijke melding', async ({ request }) => {
  test.setTimeout(900_000)
  // Eerst een goed voorstel: dan is er een opslagplaats, en valt te zien dat er niets bij komt.
  expect((await stuur(request, goed('G-K5'))).status()).toBe(201)
  const basis = maakBasis({ stand: STAND })
  const alle = [padaanvallen, tekenaanvallen, mdxaanvallen, vormaanvallen].flatMap(maak => maak(basis))
  // In het kleine kader waar deze lijst voor is geschreven, bestaan C-C1 en wtza niet en
  // heeft C-K1 een andere tekst; wat daarvan afhangt, is hier niet kwaad.
  const aanvallen = alle
    // Elk met een eigen sleutel: anders is te zien dat zij al gebruikt is, en niet waarom dit niet kan.
    .map(({ naam, invoer }) => ({
      naam,
      lijf: alsJson(invoer).replaceAll(String(basis.wijzigen.sleutel), randomUUID()),
    }))
    .filter(({ lijf }) => !/C-C1|"wtza"|Een vaste huisarts levert de zorg/.test(lijf))
  expect(aanvallen.length).toBeGreaterThan(200)
  const anders: string[] = []
  for (const { naam, lijf } of aanvallen) {
    const antwoord = await stuur(request, lijf)
    const { detail = '', fouten = [] } = await antwoord.json()
    const duidelijk = [detail, ...fouten.map((fout: { melding: string }) => fout.melding)].every(tekst =>
      /\p{L}{2,}.* \p{L}{2,}/u.test(tekst),
    )
    // 409: het kwade zit in het id of de basis, en dan gaat het over een andere tekst; ook dan is er niets bewaard.
    const zelfdeTekst = lijf.includes(opTekst(basis.wijzigen)) || lijf.includes(opTekst(basis.vervallen))
    const geweigerd = [400, 413, 422, ...(zelfdeTekst ? [] : [409])].includes(antwoord.status())
    if (!geweigerd || !duidelijk) anders.push(`${naam}: ${antwoord.status()} ${detail}`)
  }
  expect(anders).toEqual([])
  expect(branches('-c-k1-')).toEqual([])
  expect(branches('-s1-')).toEqual([])
})

test('wat geen voorstel in JSON is, wordt geweigerd voordat er iets mee gebeurt', async ({ request }) => {
  const status = async (lijf: string | Buffer, headers: Record<string, string>) => {
    // Als bytes: van een tekst die geen JSON is, maakt Playwright anders zelf JSON.
    const antwoord = await request.post(ADRES, { data: Buffer.from(lijf), headers })
    const { status: gezegd, detail } = await antwoord.json()
    expect(gezegd).toBe(antwoord.status())
    expect(detail.length).toBeGreaterThan(20)
    return antwoord.status()
  }
  const json = { 'content-type': 'application/json' }
  const lijf = JSON.stringify(goed('G-K6'))
  expect(await status('{', json)).toBe(400)
  expect(await status('', json)).toBe(400)
  expect(await status(Buffer.from([0x22, 0xff, 0xfe, 0x22]), json)).toBe(400)
  expect(await status(lijf, { 'content-type': 'text/plain' })).toBe(415)
  expect(await status(lijf, { 'content-type': 'multipart/form-data; boundary=x' })).toBe(415)
  expect(await status(JSON.stringify({ ...goed('G-K6'), reden: 'a'.repeat(70_000) }), json)).toBe(413)
  expect(await status(lijf, { ...json, origin: 'https://kwaad.example' })).toBe(403)
  expect(await status(lijf, { ...json, origin: 'null' })).toBe(403)
  expect(await status(lijf, { ...json, 'sec-fetch-site': 'cross-site' })).toBe(403)
  expect(await status(lijf, { ...json, 'sec-fetch-site': 'same-site' })).toBe(403)
  for (const methode of ['PUT', 'DELETE', 'PATCH'])
    expect((await request.fetch(ADRES, { method: methode })).status(), methode).toBe(405)
  // Opvragen kan wel, en maakt de opslagplaats als zij er nog niet is.
  expect((await request.get(ADRES)).status()).toBe(200)
  expect(branches('-g-k6-')).toEqual([])
})

test('een te groot lijf zonder lengte wordt geweigerd', async ({ baseURL }) => {
  let stukken = 20
  const stroom = new ReadableStream({
    pull(naar) {
      naar.enqueue(new TextEncoder().encode('a'.repeat(16_000)))
      stukken -= 1
      if (stukken === 0) naar.close()
    },
  })
  const opties = { method: 'POST', headers: { 'content-type': 'application/json' }, body: stroom, duplex: 'half' }
  const antwoord = await fetch(`${baseURL}${ADRES}`, opties as RequestInit)
  expect(antwoord.status).toBe(413)
  expect((await antwoord.json()).detail).toMatch(/ten hoogste 64 kB/)
})

test('elk probleem wordt uitgelegd waar het naar wijst', async ({ request, page }) => {
  const probleem = await (await stuur(request, {}, { origin: 'https://kwaad.example' })).json()
  const { pathname, hash } = new URL(probleem.type)
  await page.goto(pathname + hash)
  await expect(page.locator(hash)).toHaveText('Not from another site (403)')
})

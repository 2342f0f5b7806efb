import { createHash } from 'node:crypto'
import { ITEMS, PAGINAS, UITGAVEPAGINAS } from './adressen'
import { padVan } from './machines'
import { expect, test } from './proef'

const inKop = (html: string, naam: string): string | undefined =>
  new RegExp(`<meta (?:property|name)="${naam}" content="([^"]*)"`).exec(html)?.[1]

/** Breedte en hoogte van een PNG, uit de eerste bytes van het bestand. */
function leesMaat(png: Buffer): [number, number] {
  expect(png.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a')
  expect(png.subarray(12, 16).toString('latin1')).toBe('IHDR')
  return [png.readUInt32BE(16), png.readUInt32BE(20)]
}

test('elke pagina zegt wat een gedeelde koppeling moet tonen, met een plaatje van 1200 bij 630', async ({
  request,
}) => {
  const plaatjes = new Set<string>()
  const paginas = [...PAGINAS, ...UITGAVEPAGINAS].filter(pad => !/\/(werkversie|draft)(\/|$)/.test(pad))
  for (const pad of paginas) {
    const html = await (await request.get(pad)).text()
    for (const naam of ['og:title', 'og:description', 'og:image:alt', 'og:site_name', 'og:type'])
      expect(inKop(html, naam), `${naam} op ${pad}`).toBeTruthy()
    expect(inKop(html, 'og:locale'), pad).toBe(pad.startsWith('/nl') ? 'nl_NL' : 'en_GB')
    plaatjes.add(padVan(inKop(html, 'og:image') ?? ''))
  }
  expect(plaatjes.size).toBeGreaterThan(100)
  for (const plaatje of plaatjes) {
    const antwoord = await request.get(plaatje)
    expect(antwoord.headers()['content-type'], plaatje).toBe('image/png')
    const png = await antwoord.body()
    expect(leesMaat(png), plaatje).toEqual([1200, 630])
    expect(png.length, plaatje).toBeLessThan(120_000)
  }
})

test('elk onderdeel met een eigen pagina heeft een eigen plaatje, ook op zijn adres in de nieuwste editie', async ({
  request,
}) => {
  const gezien = new Map<string, string>()
  for (const { slug, sectie, anker } of Object.values(ITEMS)) {
    if (!slug || anker || sectie === 'bronnen' || sectie === 'begrippen') continue
    const vandaag = await request.get(`/${slug}`)
    const editie = await request.get(/<([^>]*)>; rel="cite-as"/.exec(vandaag.headers().link ?? '')?.[1] ?? '')
    const adres = padVan(inKop(await vandaag.text(), 'og:image') ?? '')
    expect(padVan(inKop(await editie.text(), 'og:image') ?? ''), slug).toBe(adres)
    const png = await (await request.get(adres)).body()
    const som = createHash('sha256').update(png).digest('hex')
    expect(gezien.get(som), slug).toBeUndefined()
    gezien.set(som, slug)
  }
  expect(gezien.size).toBeGreaterThan(50)
})

test('een plaatje dat er niet is, is er niet', async ({ request }) => {
  for (const pad of ['/plaatje/nl/c-k88.png', '/plaatje/de/c-k8.png', '/plaatje/nl/anw.png', '/plaatje/nl/c-k8'])
    expect((await request.get(pad)).status(), pad).toBe(404)
})

import { ITEMS, PAGINAS, UITGAVEPAGINAS } from './adressen'
import { expect, test } from './proef'

const HREF = /<a\b[^>]*?\shref="([^"]+)"/g
const ID = /\sid="([^"]+)"/g

const alles = (html: string, patroon: RegExp) =>
  [...html.matchAll(patroon)].map(([, waarde = '']) => waarde.replaceAll('&amp;', '&'))

test('elke koppeling en elk anker komt ergens uit', async ({ request, baseURL }) => {
  const ankers = new Map<string, Set<string>>()
  const koppelingen = new Map<string, string>()
  for (const pad of [...PAGINAS, ...UITGAVEPAGINAS]) {
    const antwoord = await request.get(pad)
    expect(antwoord.status(), pad).toBe(200)
    const html = await antwoord.text()
    const ids = alles(html, ID)
    expect(new Set(ids).size, `dubbel id op ${pad}: ${ids.filter((id, i) => ids.indexOf(id) < i)}`).toBe(ids.length)
    ankers.set(pad, new Set(ids))
    for (const href of alles(html, HREF)) {
      const doel = new URL(href, `${baseURL}${pad}`)
      if (doel.origin === baseURL) koppelingen.set(doel.pathname + doel.search + doel.hash, pad)
    }
  }
  expect(koppelingen.size).toBeGreaterThan(1000)

  const kapot: string[] = []
  const vragen: { adres: string; van: string }[] = []
  for (const [href, van] of koppelingen) {
    const { pathname, search, hash } = new URL(href, baseURL)
    const ids = ankers.get(pathname)
    if (!ids || search !== '') vragen.push({ adres: pathname + search, van })
    else if (hash && !ids.has(decodeURIComponent(hash.slice(1)))) kapot.push(`${van} → ${href}: geen anker`)
  }
  // Per acht tegelijk: elk onderdeel heeft feeds, en die worden per verzoek gemaakt.
  for (let i = 0; i < vragen.length; i += 8)
    await Promise.all(
      vragen.slice(i, i + 8).map(async ({ adres, van }) => {
        const status = (await request.get(adres, { maxRedirects: 2 })).status()
        if (status !== 200) kapot.push(`${van} → ${adres}: ${status}`)
      }),
    )
  expect(kapot).toEqual([])
})

test('elk id heeft een kort adres, in elke schrijfwijze, dat in de taal van de lezer uitkomt', async ({ request }) => {
  const slugs = Object.keys(ITEMS)
  expect(slugs.length).toBeGreaterThan(200)
  for (const slug of slugs)
    for (const [schrijfwijze, taal] of [
      [slug, 'nl'],
      [slug.toUpperCase(), 'en'],
    ] as const) {
      const antwoord = await request.get(`/${schrijfwijze}`, { maxRedirects: 0, headers: { 'accept-language': taal } })
      expect(antwoord.status(), schrijfwijze).toBe(307)
      const naar = new URL(antwoord.headers().location ?? '', 'http://localhost')
      expect(naar.pathname, schrijfwijze).toMatch(new RegExp(`^/${taal}/`))
      const pagina = await request.get(naar.pathname)
      expect(pagina.status(), naar.pathname).toBe(200)
      if (naar.hash) expect(await pagina.text()).toContain(`id="${naar.hash.slice(1)}"`)
    }
})

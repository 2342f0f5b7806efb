import { ITEMS, PAGINAS, UITGAVEPAGINAS } from './adressen'
import { zoekKapotte } from './kapot'
import { expect, test } from './proef'

test('elke koppeling en elk anker komt ergens uit', async ({ request, baseURL }) => {
  // Elke pagina in elke uitgave en taal.
  test.slow()
  expect(await zoekKapotte(request, baseURL ?? '', [...PAGINAS, ...UITGAVEPAGINAS])).toEqual([])
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

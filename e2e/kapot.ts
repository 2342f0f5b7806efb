import type { APIRequestContext } from '@playwright/test'
import { expect } from './proef'

const HREF = /<a\b[^>]*?\shref="([^"]+)"/g
const ID = /\sid="([^"]+)"/g

const alles = (html: string, patroon: RegExp) =>
  [...html.matchAll(patroon)].map(([, waarde = '']) => waarde.replaceAll('&amp;', '&'))

/** Volgt vanaf deze pagina's elke koppeling binnen de site. @returns wat nergens uitkomt */
export async function zoekKapotte(request: APIRequestContext, baseURL: string, paginas: string[]): Promise<string[]> {
  const ankers = new Map<string, Set<string>>()
  const koppelingen = new Map<string, string>()
  for (const pad of paginas) {
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
  const vragen = new Map<string, string>()
  for (const [href, van] of koppelingen) {
    const { pathname, search, hash } = new URL(href, baseURL)
    const ids = ankers.get(pathname)
    if (!ids || search !== '') vragen.set(pathname + search, van)
    else if (hash && !ids.has(decodeURIComponent(hash.slice(1)))) kapot.push(`${van} → ${href}: geen anker`)
  }
  // Acht tegelijk: elk onderdeel heeft feeds, en die worden per verzoek gemaakt.
  const rij = [...vragen]
  while (rij.length > 0)
    await Promise.all(
      rij.splice(0, 8).map(async ([adres, van]) => {
        const antwoord = await request.get(adres, { maxRedirects: 2 })
        if (antwoord.status() !== 200) kapot.push(`${van} → ${adres}: ${antwoord.status()}`)
      }),
    )
  return kapot
}

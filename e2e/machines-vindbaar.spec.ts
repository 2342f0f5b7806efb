import { parseXml, XmlElement } from '@rgrove/parse-xml'
import { ITEMS, PAGINAS } from './adressen'
import { padVan } from './machines'
import { expect, test } from './proef'

const kinderen = (element: XmlElement, naam: string): XmlElement[] =>
  element.children.filter((kind): kind is XmlElement => kind instanceof XmlElement && kind.name === naam)

/** De sitemap: per pad de paden in elke taal. */
function leesSitemap(xml: string): Map<string, Record<string, string>> {
  const wortel = parseXml(xml).root
  if (wortel?.name !== 'urlset') throw new Error('geen sitemap')
  return new Map(
    kinderen(wortel, 'url').map(url => {
      const talen = kinderen(url, 'xhtml:link').map(({ attributes: { hreflang = '', href = '' } }) => [
        hreflang,
        padVan(href),
      ])
      return [padVan(kinderen(url, 'loc')[0]?.text ?? ''), Object.fromEntries(talen)]
    }),
  )
}

test('de sitemap noemt elke pagina van vandaag in beide talen, en niets wat een zoekmachine niet mag tonen', async ({
  request,
}) => {
  const sitemap = leesSitemap(await (await request.get('/sitemap.xml')).text())
  const bedoeld = PAGINAS.filter(
    pad => !/\/(werkversie|draft|verschil|compare|dossier|voorstel|voorstellen|proposal|proposals)$/.test(pad),
  )
  expect([...sitemap.keys()]).toEqual(expect.arrayContaining(bedoeld))
  for (const [pad, talen] of sitemap) {
    expect(Object.keys(talen).toSorted(), pad).toEqual(['en', 'nl'])
    expect(Object.values(talen), pad).toContain(pad)
    // Wat naar de andere taal wijst, wordt van daaruit teruggevonden.
    for (const ander of Object.values(talen)) expect(sitemap.get(ander), `${pad} → ${ander}`).toEqual(talen)
    const antwoord = await request.get(pad, { maxRedirects: 0 })
    expect(antwoord.status(), pad).toBe(200)
    const html = await antwoord.text()
    expect(/<meta name="robots"[^>]*noindex/.test(html), `${pad} staat in geen index`).toBe(false)
    const canoniek = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1]
    if (canoniek) expect(padVan(canoniek), pad).toBe(pad)
  }
})

test('robots.txt laat alles toe, ook de werkversie: anders ziet niemand dat zij in geen index hoort', async ({
  request,
}) => {
  const tekst = await (await request.get('/robots.txt')).text()
  expect(tekst).toMatch(/^Allow: \/$/m)
  expect(tekst).not.toContain('Disallow')
  expect(tekst).toMatch(/^Sitemap: https?:\/\/\S+\/sitemap\.xml$/m)
  expect(await (await request.get('/nl/werkversie')).text()).toMatch(/<meta name="robots" content="noindex/)
})

test('llms.txt zegt wat dit is en hoe het te citeren is, en elk adres erin klopt', async ({ request }) => {
  const antwoord = await request.get('/llms.txt')
  expect(antwoord.headers()['content-type']).toContain('text/markdown')
  const tekst = await antwoord.text()
  expect(tekst).toMatch(/^# Duidingskader/)
  expect(tekst).toContain('rendering in our own words')
  const adressen = [...tekst.matchAll(/https?:\/\/[^\s)]*[^\s).,]/g)].map(([adres]) => padVan(adres))
  expect(adressen).toContain('/C-K8@1.0.0')
  expect(adressen.length).toBeGreaterThan(30)
  for (const adres of adressen) expect((await request.get(adres)).status(), adres).toBe(200)
})

/** Per relatie de adressen in het kopje Link, met wat erachter staat. */
const leesLink = (kop: string) =>
  [...kop.matchAll(/<([^>]*)>; rel="([^"]*)"(; type="([^"]*)")?/g)].map(([, adres, rel, , type]) => ({
    adres,
    rel,
    type,
  }))

test('het kopje Link zegt met welk adres een onderdeel aan te halen is, en waar het als gegevens staat', async ({
  request,
}) => {
  for (const { slug, sectie, anker } of Object.values(ITEMS)) {
    if (!slug || anker || sectie === 'bronnen' || sectie === 'begrippen') continue
    const koppen = leesLink((await request.get(`/${slug}`)).headers().link ?? '')
    const citeren = koppen.find(({ rel }) => rel === 'cite-as')?.adres ?? ''
    expect(citeren.toLowerCase()).toMatch(new RegExp(`^/${slug}@\\d`))
    const pagina = await request.get(citeren)
    expect(pagina.status(), citeren).toBe(200)
    // Op de pagina van de editie wijst het naar zichzelf.
    expect(leesLink(pagina.headers().link ?? '')).toEqual(
      expect.arrayContaining([
        { adres: citeren, rel: 'cite-as', type: undefined },
        { adres: `${citeren}.json`, rel: 'alternate', type: 'application/json' },
      ]),
    )
  }
})

test('de werkversie is niet aan te halen en niet als gegevens te halen', async ({ request }) => {
  expect((await request.get('/nl/werkversie/kernpunten/c-k8')).headers().link ?? '').not.toMatch(/cite-as|json/)
})

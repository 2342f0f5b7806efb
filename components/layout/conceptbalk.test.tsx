import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { toonHtml } from '@/components/proef'
import { zoekOngemerkt } from '@/lib/run/zoek-ongemerkt'

/** De delen van de site zoals zij zijn als de build `CONCEPT` zo zag. */
async function bouwMet(concept: string) {
  vi.stubEnv('CONCEPT', concept)
  vi.resetModules()
  const [{ Conceptbalk }, { Citeervak }, { Permalink }, { default: robots }, { default: config }] = await Promise.all([
    import('./conceptbalk'),
    import('@/components/citeren/citeervak'),
    import('@/components/onderdeel/permalink'),
    import('@/app/robots'),
    import('@/next.config.mjs'),
  ])
  const koppen = (await config.headers?.())?.flatMap(({ headers }) => headers) ?? []
  return {
    Conceptbalk,
    Citeervak,
    Permalink,
    robots,
    robotskop: koppen.find(({ key }) => key === 'X-Robots-Tag')?.value,
  }
}

afterEach(() => vi.unstubAllEnvs())

describe('een proefbouw', () => {
  let site: Awaited<ReturnType<typeof bouwMet>>
  beforeEach(async () => {
    site = await bouwMet('1')
  })

  it('zegt boven elke pagina dat het een concept is, in de taal van de lezer', () => {
    const { Conceptbalk } = site
    expect(toonHtml(<Conceptbalk />, 'nl')).toContain('Concept – niet citeren.')
    expect(toonHtml(<Conceptbalk />, 'en')).toContain('Draft – do not cite.')
  })

  it('geeft niets om te citeren: geen zin, geen adres, geen knop', () => {
    const { Citeervak, Permalink } = site
    const html = toonHtml(
      <>
        <Citeervak vorm="lang">Kernpunt C-K8, editie 1.0.0</Citeervak>
        <Permalink id="C-K8" editie="1.0.0" />
      </>,
    )
    expect(html.match(/Er is niets om te citeren/g)).toHaveLength(2)
    expect(html).not.toMatch(/editie 1\.0\.0|C-K8@|<button/)
  })

  it('vraagt elke zoekmachine weg te blijven', () => {
    expect(site.robots()).toEqual({ rules: { userAgent: '*', disallow: '/' } })
    expect(site.robotskop).toBe('noindex, nofollow')
  })
})

it('laat de gewone site zoals zij is', async () => {
  const { Citeervak, Permalink, robots, robotskop } = await bouwMet('')
  expect(toonHtml(<Citeervak vorm="lang">Kernpunt C-K8, editie 1.0.0</Citeervak>)).toContain('Kernpunt C-K8, editie')
  expect(toonHtml(<Permalink id="C-K8" editie="1.0.0" />)).toContain('C-K8@1.0.0')
  expect(robots().rules).toEqual({ userAgent: '*', allow: '/' })
  expect(robotskop).toBeUndefined()
})

it('keurt een pagina zonder balk of zonder verzoek aan zoekmachines af', async () => {
  const { Conceptbalk } = await bouwMet('1')
  const robots = '<meta name="robots" content="noindex, nofollow"/>'
  const balk = toonHtml(<Conceptbalk />)
  expect(zoekOngemerkt(`${robots}<body>${balk}</body>`)).toEqual([])
  expect(zoekOngemerkt(`${robots}<body>data-proefbouw="true"</body>`)).toEqual(['de balk "Concept – niet citeren"'])
  expect(zoekOngemerkt(`<body>${balk}</body>`)).toEqual(['de vraag aan zoekmachines om haar over te slaan'])
})

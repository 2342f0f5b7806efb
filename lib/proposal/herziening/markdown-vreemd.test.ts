import { expect, it } from 'vitest'
import type { Herziening, Itemherziening } from '@/lib/domain/herziening'
import { schrijfHerziening } from './markdown'

const item = (over: Partial<Itemherziening>): Itemherziening => ({
  id: 'C-K1',
  soort: 'kernpunt',
  titel: 'Een vaste huisarts',
  verschil: 'gewijzigd',
  blokken: [],
  wijzigingen: [],
  hangtAf: { vragen: [], signalen: [], overige: [] },
  bronnen: [],
  engels: 'ontbreekt',
  ...over,
})

const herziening = (over: Partial<Herziening>): Herziening => ({
  items: [],
  overige: [],
  versie: { van: '1.0.0' },
  ontbreekt: [],
  ...over,
})

const lang = (woord: string, aantal: number): Itemherziening['blokken'] => [
  [{ soort: 'nieuw', tekst: `${woord} `.repeat(aantal).trim() }],
]

it('laat alleen de langste redlines inleveren als het te lang wordt, en zegt dat', () => {
  const items = [item({ blokken: lang('lang', 30_000) }), item({ id: 'C-K2', blokken: lang('kort', 100) })]
  const markdown = schrijfHerziening(herziening({ items }))
  expect(markdown.length).toBeLessThanOrEqual(65_000)
  expect(markdown.length).toBeGreaterThan(40_000)
  expect(markdown).toContain('Ingekort, omdat een reactie op GitHub niet langer mag zijn')
  expect(markdown).toContain(`**${'kort '.repeat(100).trim()}**`)
})

it.each([
  ['onderdelen', { items: Array.from({ length: 3000 }, (_, i) => item({ id: `C-K${i}`, blokken: lang('x', 500) })) }],
  [
    'fouten',
    {
      ontbreekt: Array.from({ length: 5000 }, () => ({
        bestand: '<'.repeat(900),
        regel: 1,
        melding: '*'.repeat(9000),
      })),
    },
  ],
  ['bestanden', { overige: Array.from({ length: 5000 }, (_, i) => `content/${'`'.repeat(300)}${i}`) }],
  [
    'verwijzers',
    {
      items: [
        item({
          hangtAf: {
            vragen: Array.from({ length: 4000 }, () => item({ titel: '_'.repeat(4000) })),
            signalen: [],
            overige: [],
          },
        }),
      ],
    },
  ],
  [
    'wijzigingen',
    {
      items: [
        item({
          wijzigingen: Array.from({ length: 999 }, () => ({
            id: 'W1',
            titel: '$'.repeat(999),
            wijze: 'correctie' as const,
            besloten: false,
          })),
        }),
      ],
    },
  ],
  ['tekens in één alinea', { items: [item({ blokken: [[{ soort: 'weg' as const, tekst: '@#1'.repeat(90_000) }]] })] }],
])('past op GitHub met heel veel %s', (_, veel) => {
  const markdown = schrijfHerziening(herziening(veel))
  expect(markdown.length).toBeLessThanOrEqual(65_000)
  expect(markdown).toMatch(/en nog \d+|Ingekort|…/)
})

it('laat niets van een vreemde opmaak worden, ook niet in titels, paden en meldingen', () => {
  const kwaad = '<img src=x> @lhv/x [a](b)\n# kop ![c](d) `e`'
  const markdown = schrijfHerziening(
    herziening({
      items: [
        item({
          id: kwaad,
          titel: kwaad,
          wijzigingen: [{ id: 'W1', titel: kwaad, wijze: 'correctie', besloten: true }],
          hangtAf: { vragen: [item({ titel: kwaad })], signalen: [item({ id: kwaad })], overige: [] },
          bronnen: [item({ titel: kwaad })],
        }),
      ],
      overige: [kwaad],
      ontbreekt: [{ bestand: kwaad, regel: 1, melding: kwaad }],
    }),
  )
  expect(markdown).not.toMatch(/(?<!\\)<img|@lhv|(?<!\\)\[a|^# kop|(?<!\\)`e/m)
  expect(markdown.match(/\\<img src=x\\>/g)?.length).toBeGreaterThanOrEqual(7)
})

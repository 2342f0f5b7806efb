import { expect, it } from 'vitest'
import { SITE_URL } from '@/lib/i18n/site'
import { maakOnderdeel } from './maak-onderdeel'
import { maakKernpunt, maakProefstof } from './proef'
import { onderdeel } from './schema/onderdeel'

const som = (begin: string) => begin.padEnd(64, '0')
const gegevens = maakOnderdeel(
  maakKernpunt({ bronnen: [{ bron: 'wet', vindplaats: 'artikel 1', opgezocht: true }], zie: ['C-K7'] }),
  maakProefstof(),
)
/** Zoals een ander programma het krijgt: wat er niet is, staat er niet. */
const json = JSON.parse(JSON.stringify(gegevens))

it('heeft precies de velden van het schema', () => {
  // Het schema laat weg wat het niet kent; dan zou dit niet gelijk zijn.
  expect(onderdeel.parse(json)).toEqual(json)
})

it('zit vast aan de editie, en noemt elke editie met haar som', () => {
  expect(json).toMatchObject({
    editie: { versie: '2.0.0', nieuwste: false },
    stand: 'gewijzigd',
    sha256: som('a2'),
    talen: ['nl'],
    adressen: { citeren: `${SITE_URL}/C-K1@2.0.0`, vandaag: `${SITE_URL}/C-K1`, json: `${SITE_URL}/C-K1@2.0.0.json` },
  })
  expect(json.edities.map(({ versie, sha256 }: { versie: string; sha256: string }) => [versie, sha256])).toEqual([
    ['1.0.0', som('a')],
    ['2.0.0', som('a2')],
    ['2.0.1', som('a3')],
    ['2.1.0', som('a3')],
  ])
})

it('noemt bronnen met hun vindplaats, en laat weg wat in deze editie niet staat', () => {
  expect(json.bronnen).toEqual([
    { id: 'wet', titel: 'Een wet', type: 'wet', vindplaats: 'artikel 1', opgezocht: true, adres: `${SITE_URL}/wet` },
  ])
  expect(json.zie).toEqual([])
})

it('zegt in gewone woorden wat voor tekst het is', () => {
  expect(json.weergave.uitleg).toMatch(/weergave in eigen woorden.* paragraaf 1\.$/)
})

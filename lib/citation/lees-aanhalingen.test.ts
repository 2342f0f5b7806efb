import { describe, expect, it } from 'vitest'
import type { Adressen } from '@/lib/i18n/route'
import { leesAanhalingen } from './lees-aanhalingen'

const K8 = { sectie: 'kernpunten', slug: 'c-k8' } as const
const KADER = {
  'c-k8': K8,
  s2: { sectie: 'signalen', slug: 's2' },
  'c-v1': { sectie: 'vragen', slug: 'c-v1' },
  'c-c1': { sectie: 'vragen', slug: 'c-v1', anker: 'c-c1' },
  evaluatie: { sectie: 'toelichting', anker: 'evaluatie' },
  continuiteit: { sectie: 'kernwaarden', slug: 'continuiteit' },
} as const
const ADRESSEN: Adressen = {
  vandaag: KADER,
  uitgaven: { werkversie: KADER, '1.0.0': KADER, '2.0.0': KADER, '2.1.0': KADER },
}

const lees = (tekst: string, streng = false) =>
  leesAanhalingen(tekst, ADRESSEN, streng).map(({ slug, uitgave }) => (uitgave ? `${slug}@${uitgave}` : slug))

describe('een id', () => {
  it.each([
    ['C-K8', 'c-k8'],
    ['  c-k8 ', 'c-k8'],
    ['CK8', 'c-k8'],
    ['C K8', 'c-k8'],
    ['C – K8', 'c-k8'],
    ['C\u2011K8', 'c-k8'],
    ['C\u00AD-K8', 'c-k8'],
    ['Ｃ－Ｋ８', 'c-k8'],
    ['kernpunt C-K8.', 'c-k8'],
    ['(C-K8)', 'c-k8'],
    ['“C-K8”', 'c-k8'],
    ['s2', 's2'],
    ['evaluatie', 'evaluatie'],
    ['Continuiteit', 'continuiteit'],
    ['C-K99', 'c-k99'],
    ['continuitiet', 'continuitiet'],
  ])('%s', (tekst, verwacht) => {
    expect(lees(tekst)).toEqual([verwacht])
  })
})

describe('een id met een editie', () => {
  it.each([
    ['C-K8@1.0.0', 'c-k8@1.0.0'],
    ['c-k8@1.0.0.', 'c-k8@1.0.0'],
    ['c-k8%401.0.0', 'c-k8@1.0.0'],
    ['C-K8@v1.0.0', 'c-k8@1.0.0'],
    ['C-K8@1.0.0.json', 'c-k8@1.0.0'],
    ['C-K8, editie 1.0.0', 'c-k8@1.0.0'],
    ['C-K8 (edition 1.0.0)', 'c-k8@1.0.0'],
    ['Editie 1.0.0: kernpunt C-K8', 'c-k8@1.0.0'],
    ['C-K8 versie 1.0', 'c-k8@1.0.0'],
    ['C-K8 editie 1', 'c-k8@1.0.0'],
    // Twee edities beginnen zo: dan niet raden.
    ['C-K8 editie 2', 'c-k8@2'],
    ['C-K8@9.9.9', 'c-k8@9.9.9'],
    ['evaluatie@1.0.0', 'evaluatie@1.0.0'],
    ['C-K8@werkversie', 'c-k8@werkversie'],
  ])('%s', (tekst, verwacht) => {
    expect(lees(tekst)).toEqual([verwacht])
  })
})

describe('een adres', () => {
  it.each([
    ['/C-K8', 'c-k8'],
    ['/C-K8@1.0.0', 'c-k8@1.0.0'],
    ['https://duidingskader.example/C-K8@1.0.0', 'c-k8@1.0.0'],
    ['http://localhost:3000/c-k8@1.0.0', 'c-k8@1.0.0'],
    ['duidingskader.example/nl/kernpunten/c-k8', 'c-k8'],
    ['nl/kernpunten/c-k8', 'c-k8'],
    ['/en/editions/1.0.0/key-points/c-k8', 'c-k8@1.0.0'],
    ['https://a.example/NL/edities/1.0.0/Kernpunten/C-K8/', 'c-k8@1.0.0'],
    ['https://a.example/en/edities/1.0.0/key-points/c-k8?x=1#voetnoot-1', 'c-k8@1.0.0'],
    ['<https://a.example/nl/kernpunten/c-k8>', 'c-k8'],
    ['zie https://a.example/nl/kernpunten/c-k8, editie 1.0.0.', 'c-k8@1.0.0'],
    ['/nl/vragen/c-v1', 'c-v1'],
    ['/nl/vragen/c-v1#c-c1', 'c-c1'],
    ['/C-C1@1.0.0', 'c-c1@1.0.0'],
    ['/nl/edities/1.0.0/toelichting#evaluatie', 'evaluatie@1.0.0'],
    ['/nl/lezen#c-k8', 'c-k8'],
    // Een anker van een andere pagina telt niet.
    ['/nl/vragen/c-v1#evaluatie', 'c-v1'],
    ['/nl/werkversie/kernpunten/c-k8', 'c-k8@werkversie'],
    ['/nl/edities/9.0.0/kernpunten/c-k8', 'c-k8@9.0.0'],
    ['/nl/edities/9.0.0/kernwaarden/continuiteit', 'continuiteit@9.0.0'],
    ['/nl/kernpunten/c-k99', 'c-k99'],
    ['/nl/citaat?adres=C-K8%401.0.0', 'c-k8@1.0.0'],
  ])('%s', (tekst, verwacht) => {
    expect(lees(tekst)).toEqual([verwacht])
  })
})

it.each(['', '   ', 'hallo daar', 'een zin over de evaluatie van vorig jaar', '/', '@', '@1.0.0', '///', '😀 😀'])(
  'vindt in “%s” niets',
  tekst => {
    expect(lees(tekst)).toEqual([])
  },
)

it.each([
  '__proto__',
  'constructor',
  '/nl/__proto__',
  'C-K8@__proto__',
  '/nl/edities/constructor/kernpunten/c-k8',
  '%',
  '%E0%A4%A',
])('schrikt niet van %s', tekst => {
  expect(() => lees(tekst)).not.toThrow()
})

it('leest in een lopende zin alleen hele adressen en ids met een editie', () => {
  expect(lees('Bij U3 en C-K8 geldt de evaluatie.', true)).toEqual([])
  expect(lees('Volgens C-K8@1.0.0 en https://a.example/S2 is dat zo.', true)).toEqual(['c-k8@1.0.0', 's2'])
  expect(lees('https://a.example/nl/edities/9.0.0/kernpunten/c-k8 en /S2', true)).toEqual(['c-k8@9.0.0', 's2'])
  expect(lees('Kernpunt C-K8 (editie 1.0.0) zegt het.', true)).toEqual(['c-k8@1.0.0'])
})

it('noemt elke aanhaling één keer en ten hoogste vijf', () => {
  expect(lees('C-K8@1.0.0, c-k8@1.0.0')).toEqual(['c-k8@1.0.0'])
  expect(lees(Array.from({ length: 40 }, (_, i) => `C-K${i + 1}`).join(' '))).toHaveLength(5)
})

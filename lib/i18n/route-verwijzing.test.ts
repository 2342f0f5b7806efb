import { expect, it } from 'vitest'
import { WERKVERSIE } from '@/lib/domain/uitgave'
import { type Adressen, bepaalRoute } from './route'
import { citeerAdres, verwijsAdres } from './verwijzing'

const kernpunt = { sectie: 'kernpunten', slug: 'c-k8' } as const
const ADRESSEN: Adressen = {
  vandaag: { 'c-k8': kernpunt, anw: { sectie: 'begrippen', slug: 'anw' } },
  uitgaven: {
    '1.0.0': { 'c-k8': kernpunt, 'c-k9': { sectie: 'kernpunten', slug: 'c-k9' } },
    '2.0.0': { 'c-k8': kernpunt },
    [WERKVERSIE]: { 'c-k8': kernpunt, 'c-k10': { sectie: 'kernpunten', slug: 'c-k10' } },
  },
}
const route = (pad: string) => bepaalRoute(pad, ADRESSEN)

it('geeft een verwijsbestand, in elke schrijfwijze', () => {
  for (const [pad, intern] of [
    ['/C-K8@1.0.0.bib', 'c-k8/1.0.0/bib'],
    ['/c-k8%401.0.0.RIS', 'c-k8/1.0.0/ris'],
    ['/C-K8@2.0.0.csl.json', 'c-k8/2.0.0/csl'],
    ['/C-K8.bib', 'c-k8/vandaag/bib'],
    // Vervallen, maar de editie van toen staat vast.
    ['/C-K9.ris', 'c-k9/vandaag/ris'],
  ] as const)
    expect(route(pad), pad).toEqual({ doe: 'geef', pad: `/api/verwijzing/${intern}` })
})

it('geeft geen verwijzing naar wat niet in die editie staat, niet bestaat of nog verandert', () => {
  for (const pad of [
    '/C-K9@2.0.0.bib',
    '/C-K8@3.0.0.bib',
    '/C-K8@werkversie.bib',
    '/C-K10.bib',
    '/anw.bib',
    '/C-K8@1.0.0@2.0.0.bib',
    '/constructor.bib',
    '/C-K8@1.0.0.bib/meer',
    '/api/verwijzing/c-k8/1.0.0/bib',
  ])
    expect(route(pad), pad).toEqual({ doe: 'onbekend' })
})

it('laat het korte adres zelf ongemoeid', () => {
  expect(route('/C-K8@1.0.0')).toMatchObject({ doe: 'kies' })
})

it('schrijft adressen die het zelf weer leest', () => {
  const pad = verwijsAdres('C-K8', '1.0.0', 'csl', 'en').replace(/\?.*/, '')
  expect(route(pad)).toEqual({ doe: 'geef', pad: '/api/verwijzing/c-k8/1.0.0/csl' })
  expect(citeerAdres('C-K8', '1.0.0', 'en')).toBe('/en/cite?item=C-K8&editie=1.0.0')
})

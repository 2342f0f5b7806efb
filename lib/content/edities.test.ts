import { expect, it, vi } from 'vitest'
import { maakEditie } from '@/lib/domain/proef'
import { getBladstand, getWerkbladstand } from './bladstand'
import { getGrafsteen, getWerkstand, telVerschillen } from './edities'

// Vraag C-V1 heeft criterium C-C1 op haar blad; in 2.0.0 veranderde alleen dat, in de werkversie C-K1.
vi.mock('@/.contentlayer/edities.json', () => ({
  default: {
    edities: [
      maakEditie('1.0.0', '2026-01-01', { 'C-V1': 'v', 'C-C1': 'c', 'C-K1': 'k', S5: 's' }),
      maakEditie('2.0.0', '2027-01-01', { 'C-V1': 'v', 'C-C1': 'c2', 'C-K1': 'k', S5: 's' }),
    ],
    ongewijzigd: {
      'kernpunten/C-V1.nl.mdx': '1.0.0',
      'kernpunten/C-C1.nl.mdx': '2.0.0',
    },
    nieuw: ['kernpunten/C-K2.nl.mdx'],
    vervallen: { S5: { sinds: '2.1.0', reden: 'opgegaan in S4' }, S6: { sinds: '2.0.0', reden: 'overbodig' } },
  },
}))

vi.mock('@/.contentlayer/adressen.json', () => {
  const plekken = {
    'c-v1': { sectie: 'vragen', slug: 'c-v1' },
    'c-c1': { sectie: 'vragen', slug: 'c-v1', anker: 'c-c1' },
    'c-k1': { sectie: 'kernpunten', slug: 'c-k1' },
  }
  return { default: { vandaag: plekken, uitgaven: { '1.0.0': plekken, '2.0.0': plekken, werkversie: plekken } } }
})

it('noemt een blad niet gelijk als alleen iets in een lijst erop veranderde', () => {
  expect(getBladstand('c-v1', '1.0.0', 'nl')).toBe('lijst')
  expect(getBladstand('c-c1', '1.0.0', 'nl')).toBe('gewijzigd')
  expect(getBladstand('c-k1', '1.0.0', 'nl')).toBe('gelijk')
  expect(getBladstand('c-v1', '2.0.0', 'nl')).toBe('gelijk')
})

it('weet wat er in de werkversie anders, nieuw of weg is', () => {
  expect(getWerkstand('c-k1')).toBe('gewijzigd')
  expect(getWerkstand('C-K2')).toBe('nieuw')
  expect(getWerkbladstand('c-v1')).toBe('gelijk')
  // C-K1 anders, C-K2 nieuw, S5 weg.
  expect(telVerschillen()).toBe(3)
})

it('laat een grafsteen pas gelden als de editie er is', () => {
  expect(getGrafsteen('S5')).toBeUndefined()
  expect(getGrafsteen('s6')).toMatchObject({ id: 'S6', sinds: '2.0.0' })
})

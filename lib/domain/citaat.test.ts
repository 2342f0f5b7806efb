import { describe, expect, it } from 'vitest'
import { STEEN, TEKSTEN } from '@/lib/citation/proef'
import { beoordeel } from './citaat'

const vraag = (slug: string, uitgave?: string) => beoordeel({ slug, uitgave }, TEKSTEN)

describe('met een editie', () => {
  it.each([
    ['c-k8', '2.0.0', { stand: 'gelijk' }],
    ['c-k8', '1.0.0', { stand: 'gewijzigd', sinds: '2.0.0', alleenGegevens: false }],
    ['C-K8', '1.1.0', { stand: 'gewijzigd', sinds: '2.0.0', id: 'C-K8' }],
    ['c-k3', '1.0.0', { stand: 'vervallen', sinds: '2.0.0', grafsteen: STEEN }],
    ['g-k1', '1.0.0', { stand: 'gewijzigd', sinds: '1.1.0', alleenGegevens: true }],
    ['p-k1', '1.0.0', { stand: 'gelijk' }],
    ['p-k1', '1.1.0', { stand: 'gewijzigd', sinds: '2.0.0' }],
  ])('%s@%s', (slug, editie, verwacht) => {
    expect(vraag(slug, editie)).toMatchObject({ antwoord: { editie, genoemd: true, vandaag: '2.0.0', ...verwacht } })
  })
})

describe('zonder editie', () => {
  it('gaat het over wat vandaag geldt, en sinds wanneer dat er zo staat', () => {
    expect(vraag('c-k8')).toMatchObject({
      antwoord: { editie: '2.0.0', genoemd: false, stand: 'gelijk', eerder: { laatste: '1.1.0', sinds: '2.0.0' } },
    })
  })

  it('is er niets eerders als de tekst nooit anders was', () => {
    expect(vraag('c-k9')).toMatchObject({ antwoord: { stand: 'gelijk', eerder: undefined } })
  })

  it('gaat het bij wat vervallen is over de laatste editie waarin het stond', () => {
    expect(vraag('c-k3')).toMatchObject({ antwoord: { editie: '1.1.0', stand: 'vervallen', grafsteen: STEEN } })
  })

  it('telt de werkversie niet als editie', () => {
    expect(vraag('c-k8', 'werkversie')).toMatchObject({ antwoord: { editie: '2.0.0', genoemd: false, concept: true } })
  })
})

describe('wat er niet is', () => {
  it.each([
    ['c-k99', '1.0.0', { reden: 'onderdeel', slug: 'c-k99' }],
    ['c-k99', undefined, { reden: 'onderdeel', slug: 'c-k99' }],
    ['__proto__', undefined, { reden: 'onderdeel', slug: '__proto__' }],
    ['c-k8', '9.0.0', { reden: 'editie', slug: 'C-K8', editie: '9.0.0' }],
    ['c-k9', '1.0.0', { reden: 'nietIn', slug: 'C-K9', editie: '1.0.0', edities: ['2.0.0'] }],
  ])('%s@%s', (slug, editie, misser) => {
    expect(vraag(slug, editie)).toEqual({ misser })
  })

  it('heeft een antwoord zonder enige editie', () => {
    expect(beoordeel({ slug: 'c-k8' }, { edities: [], teksten: [] })).toEqual({
      misser: { reden: 'onderdeel', slug: 'c-k8' },
    })
  })
})

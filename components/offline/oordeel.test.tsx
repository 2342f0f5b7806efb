import { describe, expect, it } from 'vitest'
import { beoordeel } from './oordeel'

const edities = (...statussen: [string, string][]) => statussen.map(([versie, status]) => ({ versie, status }))

describe('het oordeel over een bewaarde editie', () => {
  it('geldt als zij de nieuwste is', () => {
    expect(beoordeel({ nieuwste: '1.0.0', edities: edities(['1.0.0', 'vastgesteld']) }, '1.0.0')).toEqual({
      wat: 'geldig',
      ingetrokken: [],
    })
  })
  it('noemt een nieuwere, ook als die met een groter getal begint dan cijfers alleen doen vermoeden', () => {
    const antwoord = { nieuwste: '10.0.0', edities: edities(['10.0.0', 'vastgesteld'], ['9.0.0', 'vervangen']) }
    expect(beoordeel(antwoord, '9.0.0')).toEqual({ wat: 'nieuwer', versie: '10.0.0', ingetrokken: [] })
  })
  it('zegt welke van de twee zijn ingetrokken', () => {
    const antwoord = { nieuwste: '2.0.0', edities: edities(['2.0.0', 'ingetrokken'], ['1.0.0', 'ingetrokken']) }
    expect(beoordeel(antwoord, '1.0.0')).toMatchObject({ wat: 'nieuwer', ingetrokken: ['1.0.0', '2.0.0'] })
    expect(beoordeel(antwoord, '2.0.0')).toEqual({ wat: 'geldig', ingetrokken: ['2.0.0'] })
  })
  it.each([
    undefined,
    null,
    'hallo',
    [],
    {},
    { nieuwste: '2.0.0' },
    { nieuwste: '2.0.0', edities: 'veel' },
    { nieuwste: '2.0.0', edities: [null, 7] },
    { nieuwste: '2.0.0', edities: edities(['2.0.0', 'vastgesteld']) },
    { nieuwste: '2.0.0', edities: edities(['1.0.0', 'vastgesteld']) },
    { nieuwste: 'javascript:alert(1)', edities: edities(['javascript:alert(1)', 'x'], ['1.0.0', 'x']) },
    { nieuwste: '0.9.0', edities: edities(['0.9.0', 'vastgesteld'], ['1.0.0', 'vastgesteld']) },
  ])('zegt niets uit %j', antwoord => {
    expect(beoordeel(antwoord, '1.0.0')).toEqual({ wat: 'onleesbaar' })
  })
})

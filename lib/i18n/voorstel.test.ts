import { expect, it } from 'vitest'
import { type Adressen, bepaalRoute } from './route'
import { onbekendOnderdeel, voorstelAdres } from './voorstel'

const plek = { sectie: 'kernpunten', slug: 'c-k8' } as const
const ADRESSEN: Adressen = {
  vandaag: { wtza: { sectie: 'bronnen', slug: 'wtza' } },
  uitgaven: { werkversie: { 'c-k8': plek } },
}

const onbekend = (adres: string) => {
  const { pathname, searchParams } = new URL(adres, 'https://x')
  return onbekendOnderdeel(bepaalRoute(pathname, ADRESSEN), searchParams, ADRESSEN)
}

it('kent een voorstel voor een onderdeel waaraan gewerkt wordt, in elke schrijfwijze', () => {
  expect(onbekend(voorstelAdres({ item: 'C-K8' }, 'nl'))).toBeUndefined()
  expect(onbekend(voorstelAdres({ item: 'c-k8', doe: 'vervallen' }, 'en'))).toBeUndefined()
  expect(onbekend('/nl/voorstel')).toBeUndefined()
  expect(onbekend('/nl/voorstel?item=')).toBeUndefined()
})

it('kent er geen voor wat er niet is, voor een bron, of voor een naam van JavaScript', () => {
  expect(onbekend('/nl/voorstel?item=C-K99')).toBe('C-K99')
  expect(onbekend('/en/proposal?item=wtza')).toBe('wtza')
  expect(onbekend('/nl/voorstel?nieuw=constructor')).toBe('constructor')
  expect(onbekend('/nl/kernpunten?item=C-K99')).toBeUndefined()
})

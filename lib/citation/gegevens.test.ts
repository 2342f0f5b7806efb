import { expect, it } from 'vitest'
import { beoordeel } from '@/lib/domain/citaat'
import { maakGegevens, maakLosseGegevens } from './gegevens'
import { STEEN, TEKSTEN } from './proef'

const VRAAG = { gevraagd: 'x', taal: 'nl', vandaag: '2.0.0', site: 'https://a.example' } as const

function geef(slug: string, uitgave?: string) {
  const gevonden = beoordeel({ slug, uitgave }, TEKSTEN)
  if ('misser' in gevonden) throw new Error(slug)
  return JSON.parse(JSON.stringify(maakGegevens(gevonden.antwoord, VRAAG)))
}

it('geeft bij een gewijzigde tekst waar het verschil te zien is', () => {
  expect(geef('c-k8', '1.0.0')).toEqual({
    gevraagd: 'x',
    id: 'C-K8',
    editie: '1.0.0',
    editieGenoemd: true,
    titel: 'Hoeveel patiënten per huisarts',
    stand: 'gewijzigd',
    sinds: '2.0.0',
    adres: 'https://a.example/C-K8@1.0.0',
    vandaag: '2.0.0',
    verschil: 'https://a.example/nl/verschil?id=C-K8&van=1.0.0&naar=2.0.0',
  })
})

it('geeft bij een vervallen tekst de grafsteen en geen verschil', () => {
  const gegevens = geef('c-k3', '1.0.0')
  expect(gegevens).toMatchObject({ stand: 'vervallen', sinds: '2.0.0', grafsteen: STEEN })
  expect(gegevens).not.toHaveProperty('verschil')
})

it('zegt dat er geen editie genoemd is', () => {
  expect(geef('c-k9')).toMatchObject({ editie: '2.0.0', editieGenoemd: false, stand: 'gelijk' })
})

it('zegt bij een bron dat het onbekend is', () => {
  expect(maakLosseGegevens({ id: 'wtza', titel: 'Wtza' }, VRAAG)).toMatchObject({ editie: null, stand: 'onbekend' })
})

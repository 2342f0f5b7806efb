import { expect, it } from 'vitest'
import { toonHtml } from '@/components/proef'
import { maakNaslag } from '@/lib/content/naslag'
import { maakWijziging } from '@/lib/domain/proef'
import type { Taal } from '@/lib/domain/taal'
import { Besluitzin } from './besluitzin'
import { Wijzigingfeiten } from './wijzigingfeiten'

const voorstel = {
  naam: '2026-11-22-c-k8-0123456789ab',
  door: 'J. Jansen',
  organisatie: 'Huisartsen Oost',
  datum: '2026-11-22',
}
const besloten = maakWijziging('W1', ['C-K8'], 'aanscherping', { voorstel })
const onbesloten = { ...besloten, besluit: undefined }
const zin = (wijziging: typeof onbesloten | typeof besloten, taal: Taal) =>
  toonHtml(<Besluitzin wijziging={wijziging} naslag={maakNaslag({ taal })} />, taal)

it('zegt wie een wijziging besloot, ook als er een voorstel aan voorafging', () => {
  expect(zin(besloten, 'nl')).toBe('Besloten door LHV en NHG, 1 maart 2027')
})

it('zegt in beide talen wie haar voorstelt en dat er nog niet besloten is', () => {
  expect(zin(onbesloten, 'nl')).toBe(
    'Voorgesteld door J. Jansen (Huisartsen Oost), 22 november 2026; nog niet besloten',
  )
  expect(zin(onbesloten, 'en')).toBe('Proposed by J. Jansen (Huisartsen Oost), 22 November 2026; not yet decided')
  expect(zin({ ...onbesloten, voorstel: { ...voorstel, organisatie: undefined } }, 'nl')).toContain(
    'door J. Jansen, 22',
  )
})

it('staat in plaats van het besluit bij de feiten van een wijziging', () => {
  const feiten = toonHtml(<Wijzigingfeiten wijziging={onbesloten} naslag={maakNaslag({ taal: 'nl' })} />)
  expect(feiten).toContain('<dt>Besluit</dt><dd>Voorgesteld door J. Jansen (Huisartsen Oost)')
})

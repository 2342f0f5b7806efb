import { createTranslator } from 'next-intl'
import { describe, expect, it } from 'vitest'
import { groepeer, momentenVan } from '@/lib/domain/geschiedenis'
import type { Kernpunt } from '@/lib/domain/onderdeel'
import { EDITIES, maakWijziging, WIJZIGINGEN } from '@/lib/domain/proef'
import nl from '@/lib/i18n/nl.json'
import { SITE_URL } from '@/lib/i18n/site'
import { type Feedopzet, maakFeed, maakItemfeed } from './maak'

const opzet: Feedopzet = { taal: 'nl', vorm: 'atom', t: createTranslator({ locale: 'nl', messages: nl }) }
const groepen = groepeer(EDITIES, WIJZIGINGEN)
const alles = maakFeed('alles', groepen, opzet)
const kernpunt = (id: string): Kernpunt => ({
  soort: 'kernpunt',
  id,
  titel: 'Bereikbaar',
  bij: 'continuiteit',
  volgorde: 1,
  plaats: '',
  bronnen: [],
  zie: [],
  plek: { sectie: 'kernpunten', slug: id.toLowerCase() },
  taal: 'nl',
  tekst: maakWijziging('W1', [id], 'correctie').tekst,
})
const feedVan = (id: string) => maakItemfeed(kernpunt(id), momentenVan(id, EDITIES, WIJZIGINGEN), opzet)

describe('de feed over het hele kader', () => {
  it('heeft elke editie en elke wijziging, nieuwste eerst', () => {
    expect(alles.berichten.map(({ titel }) => titel.split(':')[0])).toEqual([
      ...['Editie 2.1.0', 'W4', 'W5', 'Editie 2.0.1', 'W3', 'Editie 2.0.0', 'W1', 'W2', 'W6', 'Editie 1.0.0'],
    ])
  })

  it('zegt wat, waarvan, wanneer en door wie', () => {
    const [, , w5] = alles.berichten
    expect(w5?.samenvatting).toBe('Vervallen: C-K3, in editie 2.1.0. Besloten door LHV en NHG, 1 maart 2027.')
    expect(w5).toMatchObject({ sinds: '2027-03-01', bijgewerkt: '2027-06-01', url: `${SITE_URL}/nl/wijzigingen#w5` })
    expect(w5?.tekst).toEqual({ inhoud: 'De reden.', taal: 'nl' })
    const w6 = alles.berichten.find(({ titel }) => titel.startsWith('W6'))
    expect(w6?.samenvatting).toContain('nog niet in een editie')
  })

  it('laat op verzoek correcties weg, en dus ook een editie met alleen correcties', () => {
    const inhoudelijk = maakFeed('inhoudelijk', groepen, opzet)
    const titels = inhoudelijk.berichten.map(({ titel }) => titel.split(':')[0])
    expect(titels).not.toContain('W3')
    expect(titels).not.toContain('Editie 2.0.1')
    expect(titels).toHaveLength(alles.berichten.length - 2)
    // Wie beide volgt, ziet elk bericht één keer.
    const ids = new Set(alles.berichten.map(({ id }) => id))
    expect(inhoudelijk.berichten.every(({ id }) => ids.has(id))).toBe(true)
    expect(inhoudelijk.id).not.toBe(alles.id)
  })

  it('houdt het kenmerk van een bericht als het in een editie komt', () => {
    const wacht = maakFeed('alles', groepeer(EDITIES.slice(0, 1), WIJZIGINGEN), opzet)
    const w1 = (van: typeof wacht) => van.berichten.find(({ titel }) => titel.startsWith('W1:'))
    expect(w1(wacht)?.id).toBe(w1(alles)?.id)
    expect([w1(wacht)?.bijgewerkt, w1(alles)?.bijgewerkt]).toEqual(['2027-03-01', '2027-04-01'])
  })

  it('zegt niets over een voorstel tot het besloten is', () => {
    const voorstel = { naam: '2026-11-22-c-k1-0123456789ab', door: 'J. Jansen', datum: '2026-11-22' }
    const met = (rest: object) =>
      groepeer(EDITIES, [maakWijziging('W7', ['C-K1'], 'aanscherping', { voorstel, ...rest })])
    const titels = (rest: object) => maakFeed('alles', met(rest), opzet).berichten.map(({ titel }) => titel)
    expect(titels({ besluit: undefined }).some(titel => titel.startsWith('W7'))).toBe(false)
    expect(titels({}).some(titel => titel.startsWith('W7'))).toBe(true)
    const momenten = momentenVan(
      'C-K9',
      [],
      [maakWijziging('W7', ['C-K9'], 'toevoeging', { voorstel, besluit: undefined })],
    )
    expect(momenten).toHaveLength(1)
    expect(maakItemfeed(kernpunt('C-K9'), momenten, opzet).berichten).toEqual([])
  })

  it('geeft elk bericht een eigen kenmerk, en in elke taal een ander', () => {
    const engels = maakFeed('alles', groepen, { ...opzet, taal: 'en' })
    const ids = [...alles.berichten, ...engels.berichten].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('de feed van één onderdeel', () => {
  it('zegt met één editie dat het nieuw is, met een adres dat blijft', () => {
    const item = kernpunt('C-K2')
    const { berichten, adres } = maakItemfeed(item, momentenVan('C-K2', EDITIES.slice(0, 1), []), opzet)
    expect(adres).toBe(`${SITE_URL}/nl/wijzigingen/c-k2.atom`)
    expect(berichten).toMatchObject([
      { titel: 'C-K2: nieuw in 1.0.0', url: `${SITE_URL}/nl/edities/1.0.0/kernpunten/c-k2`, bijgewerkt: '2026-11-22' },
    ])
  })

  it('heeft elk moment, nieuwste eerst, ook als het onderdeel vervallen is', () => {
    expect(feedVan('C-K3').berichten.map(({ titel }) => titel)).toEqual([
      'C-K3: vervallen in 2.1.0',
      'C-K3: nieuw in 1.0.0',
    ])
    expect(feedVan('C-K1').berichten.map(({ titel }) => titel)).toEqual([
      'C-K1: gecorrigeerd in 2.0.1',
      'C-K1: aangescherpt in 2.0.0',
      'C-K1: aangescherpt, nog niet in een editie',
      'C-K1: nieuw in 1.0.0',
    ])
  })
})

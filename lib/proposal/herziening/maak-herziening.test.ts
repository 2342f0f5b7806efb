import { describe, expect, it } from 'vitest'
import { BEGRIP, BRON, KERNPUNT, REGISTER, VRAAG } from '@/lib/checks/proef-kader'
import {
  laatCriteriumVervallen,
  type Proefkader,
  veranderKernpunt,
  voegKernpuntToe,
  wijzigingspad,
} from '@/lib/edities/proef'
import { herzie, toonBlokken } from './proef'

const ENGELS = KERNPUNT.replace('.nl.', '.en.')
const vertaal = ({ lees, zet }: Proefkader) => zet(ENGELS, lees(KERNPUNT).replace('Een vaste huisarts', 'One GP'))

describe('een veranderde tekst', () => {
  it('staat er woord voor woord, met wat eraan hangt en waar hij op steunt', () => {
    const { items, overige } = herzie(veranderKernpunt)
    expect(items.map(({ id }) => id)).toEqual(['C-K1'])
    const [item] = items
    expect(item).toMatchObject({ soort: 'kernpunt', titel: 'Een vaste huisarts', verschil: 'gewijzigd' })
    expect(toonBlokken(item?.blokken ?? [])).toBe(
      'Een vaste huisarts\nEen vaste huisarts [-levert-]{+geeft+} de zorg.\nVisie 2035',
    )
    expect(item?.hangtAf).toEqual({
      vragen: [{ id: 'C-V1', soort: 'vraag', titel: 'Wat is een vast team?' }],
      signalen: [],
      overige: [],
    })
    expect(item?.bronnen).toEqual([{ id: 'visie-2035', soort: 'bron', titel: 'Visie 2035' }])
    expect(overige).toEqual([])
  })

  it('noemt wie er in de tekst naar verwijst, wie eronder valt, en wie ernaar verwees', () => {
    const { items } = herzie(({ verander }) => {
      verander(VRAAG, 'Een klein team', 'Een vast team')
      verander('content/kader/signalen/S1.nl.mdx', 'Zie <Zie id="C-V1" />.', 'Geen huisarts.')
    })
    const vraag = items.find(({ id }) => id === 'C-V1')
    expect(vraag?.hangtAf.signalen.map(({ id }) => id)).toEqual(['S1'])
    expect(vraag?.hangtAf.overige.map(({ id }) => id)).toEqual(['U0', 'C-C1'])
  })

  it('zegt bij welke open wijziging het hoort, en welke versie daaruit volgt', () => {
    const { items, versie, ontbreekt } = herzie(kader => {
      veranderKernpunt(kader)
      kader.wijzig('W1', ['C-K1'], 'versoepeling')
    })
    expect(items[0]?.wijzigingen).toEqual([
      { id: 'W1', titel: 'Wat er met C-K1 gebeurde', wijze: 'versoepeling', besloten: true },
    ])
    expect(versie).toEqual({ van: '1.0.0', naar: '1.1.0' })
    expect(ontbreekt).toEqual([])
  })

  it('zet wat een norm raakt vooraan, en daarbinnen de leesvolgorde', () => {
    const { items, versie } = herzie(kader => {
      kader.verander('content/kader/kernwaarden/continuiteit.nl.mdx', 'kennen', 'zien')
      kader.verander('content/kader/signalen/S1.nl.mdx', 'Zie', 'Lees')
      veranderKernpunt(kader)
      kader.wijzig('W1', ['continuiteit'], 'correctie')
      kader.wijzig('W2', ['C-K1', 'S1'], 'aanscherping')
    })
    expect(items.map(({ id }) => id)).toEqual(['C-K1', 'S1', 'continuiteit'])
    expect(versie.naar).toBe('2.0.0')
  })
})

describe('een ander soort verschil', () => {
  it('ziet een nieuw onderdeel, en het register bij de overige bestanden', () => {
    const { items, overige } = herzie(voegKernpuntToe)
    expect(items.map(({ id, verschil }) => [id, verschil])).toEqual([['C-K2', 'nieuw']])
    expect(toonBlokken(items[0]?.blokken ?? [])).toMatch(/^{\+Een vaste huisarts\+}\n/)
    expect(overige).toEqual([REGISTER])
  })

  it('ziet een vervallen onderdeel', () => {
    const { items } = herzie(kader => laatCriteriumVervallen(kader, '1.1.0'))
    expect(items.map(({ id, verschil, engels }) => [id, verschil, engels])).toEqual([['C-C1', 'vervallen', 'bij']])
    expect(toonBlokken(items[0]?.blokken ?? [])).toBe('[-Vaste huisarts-]\n[-Er is een vaste huisarts.-]')
  })

  it('ziet een onderdeel dat alleen ergens anders staat', () => {
    const { items } = herzie(({ verander }) => verander(KERNPUNT, 'volgorde: 1', 'volgorde: 3'))
    expect(items.map(({ verschil }) => verschil)).toEqual(['verplaatst'])
  })

  it('ziet een onderdeel dat alleen anders verwijst', () => {
    const { items } = herzie(({ verander }) => verander(VRAAG, 'zie:\n  - C-K1\n', ''))
    expect(items.map(({ id, verschil }) => [id, verschil])).toEqual([['C-V1', 'verwijzingen']])
  })

  it('noemt veranderde naslag bij naam, zonder er een veranderd onderdeel van te maken', () => {
    const { items, overige } = herzie(({ verander }) => {
      verander(BRON, 'Visie 2035', 'Visie op 2035')
      verander(BEGRIP, 'samen', 'tezamen')
    })
    expect(items).toEqual([])
    expect(overige).toEqual([BEGRIP, BRON])
  })

  it('noemt een wijziging waarvan het onderdeel niet verandert, en van een nieuwe editie de map', () => {
    const zetOpen = (kader: Proefkader) => {
      veranderKernpunt(kader)
      kader.wijzig('W1', ['C-K1'], 'aanscherping')
    }
    expect(herzie(({ verander }) => verander(wijzigingspad('W1'), 'Zo is', 'Dus is'), zetOpen).overige).toEqual([
      wijzigingspad('W1'),
    ])
    const vastgesteld = herzie(kader => kader.stelVast('2.0.0', '2026-05-01'), zetOpen)
    expect(vastgesteld.overige).toEqual(['content/edities/2.0.0/'])
    expect(vastgesteld.versie).toEqual({ van: '1.0.0', naar: '2.0.0' })
  })

  it('is leeg als er niets anders is', () => {
    expect(herzie(() => {})).toEqual({ items: [], overige: [], versie: { van: '1.0.0' }, ontbreekt: [] })
  })
})

describe('de Engelse tekst', () => {
  it('loopt achter als alleen de Nederlandse verandert', () => {
    const { items, ontbreekt } = herzie(veranderKernpunt, vertaal)
    expect(items[0]?.engels).toBe('achter')
    expect(ontbreekt.filter(({ opmerking }) => opmerking).map(({ bestand }) => bestand)).toEqual([ENGELS])
  })

  it('is bij als zij mee verandert, en staat er dan ook woord voor woord', () => {
    const { items, ontbreekt } = herzie(kader => {
      veranderKernpunt(kader)
      kader.verander(ENGELS, 'levert', 'provides')
    }, vertaal)
    expect(items[0]?.engels).toBe('bij')
    expect(toonBlokken(items[0]?.blokkenEngels ?? [])).toContain('[-levert-]{+provides+}')
    expect(ontbreekt.some(({ opmerking }) => opmerking)).toBe(false)
  })

  it('maakt ook alleen van een onderdeel een veranderd onderdeel', () => {
    const { items } = herzie(vertaal)
    expect(items.map(({ id, verschil, engels }) => [id, verschil, engels])).toEqual([['C-K1', 'gewijzigd', 'bij']])
    expect(toonBlokken(items[0]?.blokken ?? [])).not.toMatch(/[[{][+-]/)
    expect(toonBlokken(items[0]?.blokkenEngels ?? [])).toMatch(/^{\+One GP\+}/)
  })

  it('ontbreekt als zij er niet is', () => expect(herzie(veranderKernpunt).items[0]?.engels).toBe('ontbreekt'))
})

import { describe, expect, it } from 'vitest'
import { EDITIES } from '@/lib/checks/editie/lees'
import { KERNPUNT, REGISTER } from '@/lib/checks/proef-kader'
import { inProefkader, metEditie } from './proef'

describe('de eerste editie', () => {
  it('heeft elk bestand van het kader en geen wijzigingen nodig', () => {
    inProefkader(kader => {
      // De andere bestanden van het proefkader zijn een begrip, een bron en een herkomst.
      expect(kader.stelVast('1.0.0')).toBe(8)
      const gegevens = kader.lees(`${EDITIES}/1.0.0/editie.yaml`)
      expect(gegevens).toContain('tekst: weergave\nbevroren: "2026-01-01"\n')
      expect(gegevens).toContain('wijzigingen: []\n')
      expect(gegevens).not.toContain('vorige:')
      expect(kader.lees(`${EDITIES}/1.0.0/kernpunten/C-K1.nl.mdx`)).toBe(kader.lees(KERNPUNT))
      expect(kader.fouten()).toEqual([])
    })
  })

  it('verzint geen datum van vaststelling', () => {
    metEditie(kader => {
      expect(kader.lees(`${EDITIES}/1.0.0/editie.yaml`)).toContain(
        'vaststelling: "Het kader noemt geen datum van vaststelling, alleen dat de werkgroep het eindproduct uiterlijk in het derde kwartaal van 2025 zou opleveren."\n',
      )
    })
  })

  it('krijgt twee keer dezelfde vingerafdruk, ook uit bestanden met regeleinden van Windows', () => {
    const [een, twee] = [
      metEditie(kader => kader.lees(`${EDITIES}/1.0.0/editie.yaml`)),
      inProefkader(kader => {
        kader.zet(REGISTER, kader.lees(REGISTER).replaceAll('\n', '\r\n'))
        kader.stelVast('1.0.0')
        return kader.lees(`${EDITIES}/1.0.0/editie.yaml`)
      }),
    ]
    expect(een).toBe(twee)
  })
})

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { EDITIES } from '@/lib/checks/editie/lees'
import { KERNPUNT, REGISTER } from '@/lib/checks/proef-kader'
import {
  inProefkader,
  laatCriteriumVervallen,
  metEditie,
  type Proefkader,
  veranderKernpunt,
  wijzigingspad,
} from './proef'
import { Weigering } from './weigering'

/** De reden waarom er niets gebeurde; de edities zijn daarna nog dezelfde. */
function weigert(kader: Proefkader, versie: string, datum?: string): string {
  const edities = () => {
    try {
      return readdirSync(join(kader.wortel, EDITIES))
    } catch {
      return []
    }
  }
  const eerst = edities()
  try {
    kader.stelVast(versie, datum)
  } catch (fout) {
    if (!(fout instanceof Weigering)) throw fout
    expect(edities()).toEqual(eerst)
    return fout.message
  }
  throw new Error(`Editie ${versie} is niet geweigerd`)
}

describe('weigert', () => {
  it('een eerste editie met een ander nummer, of met wijzigingen', () => {
    inProefkader(kader => {
      expect(weigert(kader, '0.1.0')).toBe('De eerste editie is 1.0.0, niet 0.1.0.')
      kader.wijzig('W1', ['C-K1'], 'correctie')
      expect(weigert(kader, '1.0.0')).toMatch(/Er is nog geen editie, .*haal content\/wijzigingen\/W1\.nl\.mdx weg/)
    })
  })

  it.each(['1', '1.0', 'v1.0.0', '../1.0.0', '1.0.0/..', ''])('%j als versie', versie => {
    inProefkader(kader =>
      expect(weigert(kader, versie)).toBe(`"${versie}" is geen versie; schrijf drie getallen, zoals 1.0.0.`),
    )
  })

  it('als de inhoud niet in orde is, en noemt de fouten', () => {
    inProefkader(kader => {
      kader.verander(KERNPUNT, 'volgorde: 1', 'volgorde: een')
      expect(weigert(kader, '1.0.0')).toBe(
        `De inhoud is niet in orde; herstel dit eerst (npm run check):\n${KERNPUNT}:6 — veld "volgorde" moet een getal zijn`,
      )
    })
  })

  it('wat nog een voorstel is, tot er is besloten', () => {
    metEditie(kader => {
      veranderKernpunt(kader)
      kader.wijzig('W1', ['C-K1'], 'correctie')
      const besloten = kader.lees(wijzigingspad('W1'))
      const besluit = 'besluit:\n  door: LHV en NHG'
      const voorstel = 'voorstel:\n  naam: "2026-11-22-c-k1-0123456789ab"\n  door: J. Jansen'
      kader.verander(wijzigingspad('W1'), besluit, voorstel)
      expect(kader.fouten()).toEqual([])
      expect(weigert(kader, '1.0.1')).toBe(
        'Over deze wijzigingen is nog niet besloten:\ncontent/wijzigingen/W1.nl.mdx (W1)\nZet er "besluit: { door: …, datum: "…" }" bij, of zet de tekst terug en haal het bestand weg.',
      )
      kader.zet(wijzigingspad('W1'), besloten.replace('wijze:', `${voorstel}\n  datum: "2026-02-01"\nwijze:`))
      expect(kader.stelVast('1.0.1')).toBeGreaterThan(0)
    })
  })

  it('een editie die er al is', () => {
    metEditie(kader => {
      expect(weigert(kader, '1.0.0')).toBe('Editie 1.0.0 bestaat al en verandert nooit meer; kies een nieuw nummer.')
    })
  })

  it('als er niets veranderd is', () => {
    metEditie(kader => expect(weigert(kader, '1.0.1')).toMatch(/sinds editie 1\.0\.0 niets aan het kader veranderd/))
  })

  it('een verandering zonder wijziging', () => {
    metEditie(kader => {
      veranderKernpunt(kader)
      expect(weigert(kader, '1.0.1')).toMatch(/niet in orde.*\n.*"C-K1" is anders dan in editie 1\.0\.0/)
    })
  })

  it('een wijziging zonder verandering', () => {
    metEditie(kader => {
      kader.wijzig('W1', ['C-K1'], 'correctie')
      expect(weigert(kader, '1.0.1')).toMatch(/niet in orde.*\n.*W1.*"C-K1" is gelijk aan editie 1\.0\.0/)
    })
  })

  it.each([
    ['aanscherping', '1.0.1', '2.0.0'],
    ['versoepeling', '2.0.0', '1.1.0'],
    ['correctie', '1.1.0', '1.0.1'],
    ['correctie', '0.9.0', '1.0.1'],
  ])('bij een %s versie %s en vraagt %s', (wijze, versie, goed) => {
    metEditie(kader => {
      veranderKernpunt(kader)
      kader.wijzig('W1', ['C-K1'], wijze)
      expect(weigert(kader, versie)).toBe(
        `Versie ${versie} volgt niet uit de wijzigingen sinds 1.0.0 (W1: ${wijze}). Stel editie ${goed} vast.`,
      )
    })
  })

  it('een wijziging die niet zegt wat zij doet', () => {
    metEditie(kader => {
      veranderKernpunt(kader)
      kader.wijzig('W1', ['C-K1'], 'verscherping')
      expect(weigert(kader, '2.0.0')).toContain(`${wijzigingspad('W1')}:6 — "verscherping" kan niet bij "wijze"`)
    })
  })

  it('een datum voor die van de vorige editie', () => {
    metEditie(kader => {
      veranderKernpunt(kader)
      kader.wijzig('W1', ['C-K1'], 'correctie')
      expect(weigert(kader, '1.0.1', '2025-12-31')).toMatch(
        /2025-12-31 ligt voor die van editie 1\.0\.0 \(2026-01-01\)/,
      )
    })
  })

  it('een grafsteen die een andere editie noemt', () => {
    metEditie(kader => {
      laatCriteriumVervallen(kader, '2.0.0')
      kader.wijzig('W1', ['C-C1'], 'vervallen')
      expect(weigert(kader, '1.1.0')).toBe(
        `"C-C1" vervalt met editie 1.1.0, maar in ${REGISTER} staat "sinds: 2.0.0". Maak daar 1.1.0 van.`,
      )
    })
  })
})

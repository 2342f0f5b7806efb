import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { leesOnderdeel } from './lees-onderdeel'
import { zetVelden } from './velden'
import { voegSamen } from './wijzigen'

const stand = { commit: '', wortel: process.cwd() }
const bestanden = readdirSync('content/kader', { recursive: true, encoding: 'utf8' }).filter(pad =>
  pad.endsWith('.nl.mdx'),
)
const ids = bestanden.map(pad => pad.replace(/^.*[\\/]/, '').replace('.nl.mdx', ''))

describe('elk onderdeel van het kader', () => {
  it('is te lezen, met de som van zijn bestand', () => {
    expect(ids.length).toBeGreaterThan(100)
    for (const [i, id] of ids.entries()) {
      const bytes = readFileSync(`content/kader/${bestanden[i]}`)
      const onderdeel = leesOnderdeel(stand, id)
      expect(onderdeel?.basis, id).toBe(createHash('sha256').update(bytes).digest('hex'))
      expect(onderdeel && voegSamen(onderdeel.bestand)).toBe(bytes.toString('utf8'))
    }
  })

  it('houdt elke byte als iemand zijn eigen velden terugstuurt', () => {
    for (const id of ids) {
      const onderdeel = leesOnderdeel(stand, id)
      if (!onderdeel) throw new Error(id)
      const { map, velden, bestand } = onderdeel
      expect(zetVelden(map, bestand.voorgegevens, velden, structuredClone(velden))).toBe(bestand.voorgegevens)
    }
  })

  it('verandert één regel als er één veld verandert', () => {
    for (const id of ids) {
      const onderdeel = leesOnderdeel(stand, id)
      if (!onderdeel) throw new Error(id)
      const { map, velden, bestand } = onderdeel
      const nieuw = zetVelden(map, bestand.voorgegevens, velden, { titel: 'Een andere titel' }).split('\n')
      const oud = bestand.voorgegevens.split('\n')
      expect(nieuw.filter((regel, i) => regel !== oud[i])).toEqual(['titel: Een andere titel'])
    }
  })
})

describe('de velden', () => {
  it('zijn die van het soort, ook als zij leeg zijn', () => {
    expect(leesOnderdeel(stand, 'C-K8')?.velden).toEqual({
      titel: 'Maximaal 4000 patiënten per fte huisarts',
      zonderBron: '',
      bronnen: [{ id: 'normpraktijk-dubbel' }],
      zie: [],
    })
    expect(Object.keys(leesOnderdeel(stand, 'U2')?.velden ?? {})).toEqual(['titel', 'termijn', 'bronnen', 'zie'])
    expect(leesOnderdeel(stand, 'E-W3')?.velden.bronnen).toEqual([{ id: 'wkkgz', vindplaats: 'artikel 7' }])
  })

  it('houden bij een bron wat de lezer niet kan veranderen', () => {
    const bestand = 'titel: x\nbronnen:\n  - id: wmg\n    vindplaats: artikel 1\n    opgezocht: true\n  - wtza\n'
    const oud = { bronnen: [{ id: 'wmg', vindplaats: 'artikel 1' }, { id: 'wtza' }] }
    const nieuw = zetVelden('Kernpunt', bestand, oud, { bronnen: [...oud.bronnen, { id: 'wkkgz', vindplaats: '' }] })
    expect(nieuw).toBe(`${bestand}  - wkkgz\n`)
  })
})

it.each(['visie-2035', 'wtza', 'huisartsteam', 'B1', 'W1', 'C-K99', '../kernpunten/C-K8', 'team', '', 'c-k8'])(
  '%j is geen onderdeel',
  id => {
    expect(leesOnderdeel(stand, id)).toBeUndefined()
  },
)

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { REGISTER } from '@/lib/checks/register'
import { leesYaml } from '@/lib/checks/yaml'
import { schrijfGegevens, voegRegelToe, zetVeld } from './yaml'

const KOP = 'id: C-K1\ntitel: "Oud" # zo\nvolgorde: 1\nzie:\n  - C-V1\n  # waarom\n  - C-V2\nplaats: hier\n'

/** Teksten die voor een lezer van YAML iets anders kunnen zijn. */
const LASTIG = [
  ...[
    '---',
    '...',
    '- a',
    '? a',
    'a: b',
    'a:',
    'a #b',
    '#a',
    '!x',
    '!!js/function "x"',
    '&a b',
    '*a',
    '@a',
    '`a`',
    '%a',
  ],
  ...[
    '{a}',
    '[a]',
    '{a: b}',
    '|',
    '>',
    '>-',
    '~',
    'null',
    'yes',
    'Nee',
    'true',
    '1',
    '1.5',
    '1e3',
    '0x1f',
    '0b1',
    '1_000',
  ],
  ...[
    '12:30',
    '190:20:30',
    '.5',
    '.inf',
    '2026-11-22',
    '2026-1-1 x',
    '<<',
    '=',
    '"a"',
    "'a'",
    "it's",
    '\\n',
    'a\\',
    '’s',
  ],
]

describe('één veld', () => {
  it('verandert geen andere regel', () => {
    expect(zetVeld(KOP, 'titel', 'Nieuw')).toBe(KOP.replace('"Oud" # zo', '"Nieuw"'))
    expect(zetVeld(KOP, 'plaats', 'daar')).toBe(KOP.replace('hier', 'daar'))
  })

  it('houdt in een lijst de regels die blijven', () => {
    expect(zetVeld(KOP, 'zie', ['C-V2', 'C-V3'])).toBe(KOP.replace('  - C-V1\n', '').replace('V2\n', 'V2\n  - C-V3\n'))
  })

  it('gaat weg zonder een spoor, of komt erbij op het eind', () => {
    expect(zetVeld(KOP, 'zie', undefined)).toBe('id: C-K1\ntitel: "Oud" # zo\nvolgorde: 1\nplaats: hier\n')
    expect(zetVeld(KOP, 'grondslag', undefined)).toBe(KOP)
    expect(zetVeld(KOP, 'grondslag', 'artikel 1')).toBe(`${KOP}grondslag: artikel 1\n`)
  })

  it('houdt gevouwen tekst gevouwen, met elke zin op een regel', () => {
    const gevouwen = 'antwoord: >-\n  Eerste zin.\n  Tweede zin.\nplaats: hier\n'
    expect(zetVeld(gevouwen, 'antwoord', 'Eerste zin. Tweede, andere zin.')).toBe(
      gevouwen.replace('Tweede zin', 'Tweede, andere zin'),
    )
  })

  it.each(LASTIG)('%j blijft precies die tekst, in elke versie van YAML', waarde => {
    for (const tekst of [
      zetVeld(KOP, 'titel', waarde),
      zetVeld(KOP, 'plaats', waarde),
      schrijfGegevens({ titel: waarde }),
    ]) {
      const veld = tekst.includes(`plaats: hier`) || !tekst.includes('plaats') ? 'titel' : 'plaats'
      for (const version of ['1.1', '1.2'] as const) expect(parse(tekst, { version })[veld]).toBe(waarde)
      expect(leesYaml(tekst, 1).fouten).toEqual([])
    }
  })
})

describe('het register', () => {
  const register = readFileSync(REGISTER, 'utf8')
  const nieuweRegels = (oud: string, nieuw: string) => {
    const weg = oud.split('\n').filter(regel => !nieuw.split('\n').includes(regel))
    return { weg, erbij: nieuw.split('\n').length - oud.split('\n').length }
  }

  it('krijgt één regel erbij, na de laatste van dezelfde reeks', () => {
    const nieuw = voegRegelToe(register, ['uitgegeven', 'kernpunt'], 'C-K9', id => String(id).startsWith('C-K'))
    expect(nieuw).toContain('    - C-K8\n    - C-K9\n    - P-K1\n')
    expect(nieuweRegels(register, nieuw)).toEqual({ weg: [], erbij: 1 })
  })

  it('krijgt een eerste en een tweede grafsteen', () => {
    const een = voegRegelToe(register, ['vervallen'], { id: 'S1', sinds: '1.1.0', reden: 'opgegaan: in S2' })
    expect(een.endsWith('\nvervallen:\n  - id: S1\n    sinds: 1.1.0\n    reden: "opgegaan: in S2"\n')).toBe(true)
    expect(nieuweRegels(register, een)).toEqual({ weg: ['vervallen: []'], erbij: 3 })
    const twee = voegRegelToe(een, ['vervallen'], { id: 'S3', sinds: '1.1.0', reden: 'x', vervangenDoor: ['S2'] })
    expect(twee).toBe(`${een}  - id: S3\n    sinds: 1.1.0\n    reden: x\n    vervangenDoor:\n      - S2\n`)
  })

  it('houdt wat iemand op één regel schreef', () => {
    const steen = register.replace(
      'vervallen: []',
      'vervallen:\n  - { id: S1, sinds: 1.1.0, reden: x, vervangenDoor: [S2] }',
    )
    const nieuw = voegRegelToe(steen, ['vervallen'], { id: 'S3', sinds: '1.1.0', reden: 'y' })
    expect(nieuw).toBe(`${steen}  - id: S3\n    sinds: 1.1.0\n    reden: "y"\n`)
    expect(voegRegelToe('a: [B1]\nb: [c]\n', ['a'], 'B2')).toBe('a:\n  - B1\n  - B2\nb: [c]\n')
    expect(parse(voegRegelToe('uitgegeven:\n  vraag: [C-V1]\n', ['uitgegeven', 'kernpunt'], 'C-K1'))).toEqual({
      uitgegeven: { vraag: ['C-V1'], kernpunt: ['C-K1'] },
    })
  })
})

import { rmSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { REGISTER } from '@/lib/checks/register'
import type { Invoer } from './invoer'
import { leesOnderdeel } from './lees-onderdeel'
import type { Opstelling } from './opstelling'
import { GEMEEN, maakProefopslag, nieuweSleutel } from './proef'
import { somVanInvoer } from './record'
import { stelOp } from './stel-op'

const opslag = maakProefopslag()
afterAll(() => rmSync(opslag.wortel, { recursive: true }))
const { stand } = opslag
const NU = { datum: '2026-12-01', bezet: [] }
const K8 = 'content/kader/kernpunten/C-K8.nl.mdx'

function goed(invoer: Invoer, omstandigheid: Parameters<typeof stelOp>[2] = NU): Opstelling {
  const uitkomst = stelOp(stand, invoer, omstandigheid)
  if ('fouten' in uitkomst) throw new Error(JSON.stringify(uitkomst.fouten))
  return uitkomst.goed
}

const onderdeel = (id: string) => {
  const gevonden = leesOnderdeel(stand, id)
  if (!gevonden) throw new Error(id)
  return gevonden
}
const gemeen = () => ({ ...GEMEEN, sleutel: nieuweSleutel() })
const wijzig = (id: string, anders: object = {}): Invoer => {
  const { basis, velden, tekst } = onderdeel(id)
  return { ...gemeen(), soort: 'wijzigen', id, basis, velden, tekst, ...anders }
}
const nieuw = (anders: object = {}): Invoer => ({
  ...{ ...gemeen(), soort: 'nieuw', wijze: 'toevoeging', bij: 'continuiteit' },
  ...{ velden: { titel: 'Nog een kernpunt', zonderBron: 'nieuw' }, tekst: 'Een norm.' },
  ...anders,
})
const laatVervallen = (id: string, anders: object = {}): Invoer => ({
  ...{ ...gemeen(), soort: 'vervallen', wijze: 'vervallen', id, basis: onderdeel(id).basis },
  ...anders,
})

describe('een andere tekst', () => {
  const invoer = wijzig('C-K8', { tekst: 'Een andere norm.', criterium: 'bijdrage', organisatie: 'Huisartsen Oost' })
  const { naam, wijziging, bestanden } = goed(invoer)

  it('raakt het bestand en zijn record, en verder niets', () => {
    expect([...bestanden.keys()]).toEqual([K8, 'content/wijzigingen/W1.nl.mdx'])
    const [voor = ''] = opslag.lees(K8).split('\n\n')
    expect(bestanden.get(K8)).toBe(`${voor}\n\nEen andere norm.\n`)
  })

  it('heeft een record zonder besluit, met wie het voorstelt', () => {
    expect(naam).toMatch(/^2026-12-01-c-k8-[0-9a-f]{12}$/)
    expect(wijziging).toBe('W1')
    expect(bestanden.get('content/wijzigingen/W1.nl.mdx')).toBe(
      `---\nid: W1\nsoort: wijziging\ntitel: Een norm strenger\nitems:\n  - C-K8\nwijze: aanscherping\ncriterium: bijdrage\nvoorstel:\n  naam: "${naam}"\n  door: J. Jansen\n  organisatie: Huisartsen Oost\n  datum: "2026-12-01"\n---\n\nDe norm was te ruim.\n`,
    )
  })

  it('neemt het eerste nummer dat vrij is, ook van wat alleen voorgesteld is', () => {
    expect(goed(invoer, { ...NU, bezet: ['W4', 'C-K9', 'W2'] }).wijziging).toBe('W5')
  })

  it('weigert wat niets verandert, ook als er alleen witruimte bij kwam', () => {
    const fouten = [{ melding: 'u hebt nog niets veranderd; verander de titel, de tekst of een ander veld' }]
    expect(stelOp(stand, wijzig('C-K8'), NU)).toEqual({ fouten })
    expect(stelOp(stand, wijzig('C-K8', { velden: {} }), NU)).toEqual({ fouten })
  })
})

describe('een nieuw kernpunt', () => {
  it('krijgt het volgende nummer en de volgende plaats, en staat in het register', () => {
    const { id, bestanden } = goed(nieuw())
    expect(id).toBe('C-K9')
    expect(bestanden.get('content/kader/kernpunten/C-K9.nl.mdx')).toBe(
      '---\nid: C-K9\nsoort: kernpunt\ntitel: Nog een kernpunt\nbij: continuiteit\nvolgorde: 9\nplaats: niet in de vastgestelde tekst; voorgesteld via het portaal\nzonderBron: nieuw\n---\n\nEen norm.\n',
    )
    expect(bestanden.get(REGISTER)).toBe(opslag.lees(REGISTER).replace('    - C-K8\n', '    - C-K8\n    - C-K9\n'))
  })

  it('neemt nooit een nummer dat al eens is gebruikt', () => {
    expect(goed(nieuw(), { ...NU, bezet: ['C-K9', 'C-K12', 'P-K40'] }).id).toBe('C-K13')
    expect(goed(nieuw({ bij: 'praktijkhouderschap' })).id).toMatch(/^P-K\d+$|^E-K\d+$/)
  })
})

describe('een onderdeel weg', () => {
  it('laat een grafsteen achter, met de editie die volgt', () => {
    const { bestanden } = goed(laatVervallen('S5', { vervangenDoor: ['S4'], reden: 'Gaat op in S4.' }))
    expect(bestanden.get('content/kader/signalen/S5.nl.mdx')).toBeNull()
    expect(bestanden.get(REGISTER)).toBe(
      opslag
        .lees(REGISTER)
        .replace(
          'vervallen: []',
          'vervallen:\n  - id: S5\n    sinds: 1.1.0\n    reden: Gaat op in S4.\n    vervangenDoor:\n      - S4',
        ),
    )
  })

  it('zet op de steen de titel als de reden meer dan een regel is', () => {
    const lang = laatVervallen('S5', { reden: 'Eerste.\n\nTweede.', titel: 'Opgegaan in S4' })
    expect(goed(lang).bestanden.get(REGISTER)).toContain('reden: Opgegaan in S4\n')
  })
})

describe('waaraan de opslag hetzelfde voorstel herkent', () => {
  it('is alles wat gevraagd is, in welke volgorde ook, zonder de sleutel', () => {
    const invoer = wijzig('C-K8', { tekst: 'Anders.' })
    const omgekeerd = Object.fromEntries(Object.entries(invoer).toReversed()) as Invoer
    expect(somVanInvoer({ ...omgekeerd, sleutel: nieuweSleutel() })).toBe(somVanInvoer(invoer))
    expect(somVanInvoer({ ...invoer, reden: 'Anders.' })).not.toBe(somVanInvoer(invoer))
  })
})

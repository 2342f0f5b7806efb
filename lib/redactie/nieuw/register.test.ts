import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { inTijdelijkeMap, schrijf } from '@/lib/checks/proef'
import { GELDIG } from '@/lib/checks/proef-kader'
import { REGISTER } from '@/lib/checks/register'
import { zetInRegister } from './register'
import { leesStand, vrijNummer } from './stand'

const ECHT = readFileSync(REGISTER, 'utf8')

/** De regels die erbij kwamen, met de regel ervoor; de rest moet gelijk zijn. */
function erbij(soort: Parameters<typeof zetInRegister>[1], id: string): string[] {
  const [oud, nieuw] = [ECHT.split('\n'), zetInRegister(ECHT, soort, id).split('\n')]
  const eerste = nieuw.findIndex((regel, i) => regel !== oud[i])
  const aantal = nieuw.length - oud.length
  expect(nieuw.toSpliced(eerste, aantal)).toEqual(oud)
  return nieuw.slice(eerste - 1, eerste + aantal).map(regel => regel.trim())
}

it('zet een nummer na het vorige van zijn reeks, en laat elke andere regel staan', () => {
  expect(erbij('kernpunt', 'C-K9')).toEqual(['- C-K8', '- C-K9'])
  expect(erbij('kernpunt', 'G-K13')).toEqual(['- G-K12', '- G-K13'])
  expect(erbij('kernpunt', 'E-K1')).toEqual(['- M-K4', '- E-K1'])
})

it('zet een begrip op alfabet, en een bron achteraan omdat bronnen dat niet staan', () => {
  expect(erbij('begrip', 'hapje')).toEqual(['- hap', '- hapje'])
  expect(erbij('begrip', 'zzz')).toEqual(['- zorginstituut', '- zzz'])
  expect(erbij('bron', 'aaa')).toEqual(['- visie-eerstelijnszorg-2030', '- aaa'])
  expect(erbij('bron', 'visie-2040')).toEqual(['- visie-eerstelijnszorg-2030', '- visie-2040'])
})

it('maakt een rij voor een soort die er nog geen had', () => {
  expect(zetInRegister('uitgegeven:\n  kernpunt: [C-K1]\nvervallen: []\n', 'bevinding', 'B1')).toBe(
    'uitgegeven:\n  kernpunt: [C-K1]\n  bevinding:\n    - B1\nvervallen: []\n',
  )
})

it('geeft een nummer nooit opnieuw uit: ook een grafsteen en een bestand zonder regel in het register tellen', () => {
  const register = `uitgegeven: { kernwaarde: [continuiteit], kernpunt: [C-K1, C-K2] }
vervallen: [{ id: C-K2, sinds: 1.1.0, reden: weg }]
`
  inTijdelijkeMap(wortel => {
    schrijf(wortel, { ...GELDIG, [REGISTER]: register, 'content/kader/signalen/S7.nl.mdx': 'stuk' })
    const { ids } = leesStand(wortel)
    expect(vrijNummer('C-K', ids)).toBe('C-K3')
    expect(vrijNummer('S', ids)).toBe('S8')
    expect(vrijNummer('W', ids)).toBe('W1')
  })
})

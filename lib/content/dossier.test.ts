import { describe, expect, it } from 'vitest'
import { LANGSTE_KEUZE, MEESTE_STUKKEN, schrijfKeus } from '@/lib/domain/dossier'
import { leesKeuze } from './dossier'
import { getUitgaveVandaag } from './edities'
import { getOnderdelen } from './kader'

const versie = getUitgaveVandaag()
const met = (...ids: string[]) => ids.map(id => ({ id, versie }))

describe('een keuze lezen', () => {
  it('zet elk onderdeel vast aan een editie, in volgorde, één keer', () => {
    const { keuzes, missers } = leesKeuze(`c-v1, C–K8;S2@${versie} C-V1@${versie} continuiteit`, 'nl')
    expect(keuzes).toEqual(met('C-V1', 'C-K8', 'S2', 'continuiteit'))
    expect(missers).toEqual([])
  })

  it('leest ook hele adressen van het portaal', () => {
    const adressen = `https://x.example/nl/edities/${versie}/kernpunten/c-k8,/en/questions/c-v1,/C-K1@${versie}`
    expect(leesKeuze(adressen, 'en').keuzes).toEqual(met('C-K8', 'C-V1', 'C-K1'))
  })

  it('noemt wat niet kan, waarom, en wat er misschien bedoeld is; de rest blijft', () => {
    const { keuzes, missers } = leesKeuze('C-K8,C-K99,wtza,C-K1@77.0.0,C-K2@werkversie,qqqqqqqqqqqq', 'nl')
    expect(keuzes).toEqual(met('C-K8'))
    expect(missers.map(({ woord, reden }) => [woord, reden])).toEqual([
      ['C-K99', 'onbekend'],
      ['wtza', 'naslag'],
      ['C-K1@77.0.0', 'geen editie'],
      ['C-K2@werkversie', 'concept'],
      ['qqqqqqqqqqqq', 'onbekend'],
    ])
    expect(missers[0]?.bedoeld?.id).toMatch(/^C-K/)
    expect(missers[2]?.bedoeld).toEqual({ id: 'C-K1', versie })
    expect(missers[4]?.bedoeld).toBeUndefined()
  })

  it('neemt niet meer dan het hoogste aantal, en zegt wat er niet bij kon', () => {
    const ids = getOnderdelen({ taal: 'nl' }).map(({ id }) => id)
    const gekozen = leesKeuze(ids.slice(0, MEESTE_STUKKEN + 2).join(), 'nl')
    expect(gekozen.keuzes).toHaveLength(MEESTE_STUKKEN)
    expect(gekozen.missers.map(({ woord, reden }) => [woord, reden])).toEqual(
      met(...ids.slice(MEESTE_STUKKEN, MEESTE_STUKKEN + 2)).map(keus => [schrijfKeus(keus), 'te veel']),
    )
    expect(leesKeuze('x'.repeat(LANGSTE_KEUZE + 1), 'nl').ingekort).toBe(true)
  })

  it.each(['c-k8,S2', 'C-K99,C-K8,C-K8,rommel%00,<b>', `C-K8@${versie}`, '', 'C-K1@1', ',,'])(
    'schrijft %j zo dat het opnieuw lezen niets meer verandert',
    tekst => {
      const { woorden } = leesKeuze(tekst, 'nl')
      expect(leesKeuze(woorden.join(','), 'nl').woorden).toEqual(woorden)
    },
  )
})

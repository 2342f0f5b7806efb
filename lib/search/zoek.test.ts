import { describe, expect, it } from 'vitest'
import { bouwIndex } from './bouw-index'
import { KADER, stuk, tabel } from './proef'
import { zoek } from './zoek'

const index = bouwIndex(KADER)
const ids = (vraag: string, anders = index) => zoek(anders, vraag).treffers.map(({ id }) => id)
const eerste = (vraag: string) => ids(vraag)[0]

describe('codes', () => {
  it.each([
    'C-K8',
    'ck8',
    'c k 8',
    'C–K–8',
    'c-k 8',
    'c.k.8',
    'kernpunt c 8',
    'continuïteit kernpunt 8',
    'kernpunt 8 van continuiteit',
    'C-K8@1.0.0',
    'wat staat er in C-K8',
    'key point c 8',
  ])('%s is C-K8', vraag => expect(eerste(vraag)).toBe('C-K8'))
  it.each([
    ['U3', 'U3'],
    ['urgentie 3', 'U3'],
    ['signaal 2', 'S2'],
    ['s 2', 'S2'],
    ['vraag g2', 'G-V2'],
    ['kerntaak vier', 'M-T4'],
    ['paragraaf 3.4', 'maatwerk'],
    ['gezamenlijk kernpunt 8', 'G-K8'],
    ['digitale zorg', 'digitale-zorg'],
  ])('%s is %s', (vraag, id) => expect(eerste(vraag)).toBe(id))

  it('geeft bij een nummer zonder kernwaarde elk kernpunt met dat nummer', () => {
    expect(ids('kernpunt 8').slice(0, 2)).toEqual(['C-K8', 'G-K8'])
  })
  it('zegt dat het om het id gaat, en geeft daarna wie ernaar verwijst', () => {
    const { treffers } = zoek(index, 'ck8')
    expect(treffers[0]?.waarom[0]).toEqual({ veld: 'id', woorden: ['C-K8'], door: 'id' })
    expect(treffers.slice(1).map(({ id }) => id)).toEqual(expect.arrayContaining(['S2', 'G-V2']))
  })
  it('vindt niets bij een nummer dat er niet is', () => {
    expect(ids('C-K99')).toEqual([])
    expect(ids('xk8')).toEqual([])
  })
})

describe('woorden', () => {
  it.each([
    ['VS', 'vs'],
    ['nurse practitioner', 'vs'],
    ['beeldbellen', 'digitale-zorg'],
    ['ehealth', 'digitale-zorg'],
    ['e health', 'digitale-zorg'],
    ['paliatief', 'M-T4'],
    ['palliatieve zorg thuis', 'M-T4'],
    ['dossieroverdracht', 'leidraad'],
    ['40a wmg', 'E-W5'],
    ['art. 40a', 'E-W5'],
    ['marktordening', 'wmg'],
    ['continuity of care', 'continuity'],
  ])('%s vindt eerst %s', (vraag, id) => expect(eerste(vraag)).toBe(id))

  it('vindt losse woorden en samenstelling over en weer', () => {
    expect(ids('overdragen dossier')).toEqual(expect.arrayContaining(['leidraad', 'C-V5']))
    expect(ids('dossieroverdracht')).toEqual(expect.arrayContaining(['leidraad', 'C-V5']))
    expect(ids('praktijk')).toContain('huisartsenpraktijk')
    expect(ids('huisartsenpraktijk')).toContain('P-V2')
  })
  it('zoekt met een synoniem ook waar het begrip over gaat, en zegt dat', () => {
    const gevonden = zoek(index, 'beeldbellen').treffers.find(({ id }) => id === 'P-V2')
    expect(gevonden?.waarom).toEqual([{ veld: 'titel', woorden: ['beeldbellen'], door: 'synoniem' }])
  })
  it('leest getallen in elke schrijfwijze', () => {
    for (const vraag of ['4000', '4.000', '4 000', 'vierduizend'])
      expect(ids(vraag).slice(0, 2).sort()).toEqual(['C-K8', 'S2'])
  })
  it('zoekt bij hoeveel het getal voor het woord', () => {
    expect(['C-K8', 'S2']).toContain(eerste('hoeveel patiënten mag een huisarts'))
  })
  it('verandert een woord dat bestaat niet in een ander', () => {
    const twee = bouwIndex(tabel(stuk('C-K1', { kern: 'De melding.' }), stuk('C-K2', { kern: 'De meting.' })))
    expect(ids('meting', twee)).toEqual(['C-K2'])
    expect(ids('mettingg', twee)).toEqual(['C-K2'])
  })
  it('raadt niet bij korte woorden', () => {
    expect(ids('wijx')).toEqual([])
  })
  it('houdt zich aan soort en aantal, en telt wat er in totaal is', () => {
    const { aantal, treffers } = zoek(index, 'huisarts', { max: 1, soort: 'vraag' })
    expect(treffers).toHaveLength(1)
    expect(treffers.every(({ soort }) => soort === 'vraag')).toBe(true)
    expect(aantal).toBeGreaterThanOrEqual(1)
  })
  it('onthoudt het laatste antwoord, maar alleen voor wat hetzelfde vraagt', () => {
    const antwoord = zoek(index, 'huisarts')
    expect(zoek(index, 'de huisarts ')).toBe(antwoord)
    expect(zoek(index, 'huisarts', { soort: 'vraag' })).not.toEqual(antwoord)
    const zonder = zoek(index, 'huisarts patiënten')
    expect(zonder).not.toEqual(antwoord)
    expect(zoek(index, 'mag huisarts patiënten')).not.toBe(zonder)
    const los = zoek(index, 'ruimte af wijken')
    expect(zoek(index, 'Ruimte om af te wijken').treffers[0]?.score).toBeGreaterThan(los.treffers[0]?.score ?? 0)
    const code = zoek(index, 'C-K8')
    expect(zoek(index, 'de C-K8')).not.toBe(code)
    expect(zoek(index, 'huisarts C-K8')).not.toEqual(antwoord)
    expect(zoek(index, '')).toEqual({ aantal: 0, treffers: [] })
    expect(zoek(index, 'huisarts')).toEqual(antwoord)
  })
  it('antwoordt letter voor letter hetzelfde als wie alles in één keer vraagt', () => {
    const typend = bouwIndex(KADER)
    for (const vraag of ['hoeveel patiënten per fte', 'dossier overdragen', 'beeldbellen in de wijk']) {
      const letters = [...vraag].map((_, i) => ({ getypt: vraag.slice(0, i + 1), keuze: {} }))
      for (const { getypt, keuze } of [...letters, { getypt: vraag, keuze: { lengte: 20 } }])
        expect(zoek(typend, getypt, keuze), getypt).toEqual(zoek(bouwIndex(KADER), getypt, keuze))
    }
  })
})

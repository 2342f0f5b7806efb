import { expect, it } from 'vitest'
import { moetItem } from '@/lib/content/kader'
import { getBevindingen, getGemelde, getRapport, getTelling, getWijzigingen } from '@/lib/content/verloop'
import type { Wijziging } from '@/lib/domain/verloop'
import { plat, schrijfRapport } from './markdown'

const nl = { taal: 'nl' } as const
const verslag = {
  ...getRapport(nl),
  telling: getTelling(nl),
  wijzigingen: getWijzigingen(nl),
  bron: (id: string) => moetItem(id, nl).titel,
}

it('schrijft elke bevinding van het portaal precies één keer voluit', () => {
  const rapport = schrijfRapport(verslag)
  expect(getBevindingen(nl).length).toBeGreaterThan(40)
  for (const { id, titel } of getBevindingen(nl))
    expect(rapport.split('\n').filter(regel => regel === `#### ${id} · ${plat(titel)}`)).toHaveLength(1)
})

it('heeft per onderdeel een kop, en zegt van alles uit het overzetten dat geen partij het meldde', () => {
  const rapport = schrijfRapport(verslag)
  expect(rapport).toMatch(/^# Evaluatierapport\n/)
  expect(rapport).toContain('\n### C-K8 · Maximaal 4000 patiënten per fte huisarts\n')
  const uitOverdracht = getBevindingen(nl).filter(({ herkomst }) => herkomst === 'overdracht')
  expect(rapport.match(/niet gemeld door een partij; 22 november 2026/g)).toHaveLength(uitOverdracht.length)
  expect(rapport).not.toMatch(/undefined|\{\w+\}|<bron>/)
})

it('noemt besluit en wijziging van wat is overgenomen', () => {
  const [eerste] = getBevindingen(nl)
  if (!eerste) throw new Error('er is geen bevinding')
  const wijziging: Wijziging = {
    ...{ soort: 'wijziging', id: 'W1', titel: 'Bron erbij', items: ['G-K3'], wijze: 'correctie' },
    ...{ besluit: { door: 'LHV en NHG', datum: '2027-01-10' }, pullRequest: 'https://voorbeeld.nl/1' },
    ...{ taal: 'nl', tekst: { ...eerste.tekst, plat: 'De bron ontbrak.' } },
    plek: { sectie: 'wijzigingen', anker: 'w1' },
  }
  const besluit = { door: 'LHV en NHG', datum: '2027-01-10', reden: 'de bron is gevonden' }
  const bevinding = { ...eerste, status: 'overgenomen' as const, besluit, wijziging: 'W1' }
  const regel = { id: 'G-K3', item: undefined, bevindingen: [bevinding], ook: [], wijzigingen: [wijziging] }
  const rapport = schrijfRapport({
    ...verslag,
    delen: [{ kernwaarde: undefined, regels: [regel] }],
    wijzigingen: [wijziging],
  })
  expect(rapport).toContain('- Status: Overgenomen\n- Besluit: LHV en NHG, 10 januari 2027: de bron is gevonden\n')
  expect(rapport).toContain('- Wijziging: W1, Bron erbij')
  expect(rapport).toContain('#### W1 · Correctie: Bron erbij\n\n- Besloten door LHV en NHG, 10 januari 2027\n')
  expect(rapport).toContain('Dit onderdeel is vervallen.')
  const voorstel = { naam: '2027-01-01-g-k3-0123456789ab', door: 'J. {datum}', datum: '2027-01-01' }
  const onbesloten = { ...wijziging, besluit: undefined, voorstel }
  const open = { ...verslag, delen: [{ kernwaarde: undefined, regels: [{ ...regel, wijzigingen: [onbesloten] }] }] }
  expect(schrijfRapport(open)).toContain('- Voorgesteld door J. {datum}, 1 januari 2027; nog niet besloten\n')
})

it.each([
  ['2 × 2095 *en* _meer_ [x](y) <b>', '2 × 2095 \\*en\\* \\_meer\\_ \\[x\\](y) \\<b\\>'],
  ['# kop\n- punt\n4. vier', '\\# kop\n\\- punt\n\\4. vier'],
])('laat Markdown in %j geen opmaak lezen', (tekst, veilig) => {
  expect(plat(tekst)).toBe(veilig)
})

it('noemt bij een onderdeel ook de bevindingen over de lijst op zijn blad', () => {
  const ids = getGemelde(nl).map(({ id }) => id)
  expect(ids).toEqual(expect.arrayContaining(['medisch-generalistisch', 'E-V2', 'E-R2', 'C-V4', 'U3']))
  expect(ids).not.toContain('M-K1')
})

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { inTijdelijkeMap, schrijf } from '@/lib/checks/proef'
import { BRON, GELDIG, KERNPUNT } from '@/lib/checks/proef-kader'
import { type Proefkader, veranderKernpunt, wijzigingspad } from '@/lib/edities/proef'
import { maakHerziening } from './maak-herziening'
import { herzie, toonBlokken } from './proef'

it('noemt alleen de fouten die er nog niet waren', () => {
  const { ontbreekt } = herzie(
    ({ verander }) => verander(BRON, 'type: visie', 'type: droom'),
    ({ verander }) => verander(BRON, 'titel: Visie 2035', 'titel: Visie 2035\njaar: 12'),
  )
  expect(ontbreekt.map(({ bestand, melding }) => `${bestand}: ${melding}`)).toEqual([
    expect.stringMatching(`^${BRON}: "droom" kan niet bij "type"`),
  ])
})

it('noemt dezelfde fout nog eens als zij er een keer bij komt', () => {
  const fout = '\n\n<b>vet</b>\n'
  const tweede = ({ lees, zet }: Proefkader) => zet(KERNPUNT, lees(KERNPUNT) + fout)
  expect(herzie(tweede, tweede).ontbreekt.filter(({ melding }) => melding.includes('<b>'))).toHaveLength(1)
})

it('meldt een onderdeel dat verandert zonder wijziging, en een wijziging zonder besluit', () => {
  expect(herzie(veranderKernpunt).ontbreekt).toEqual([
    { bestand: KERNPUNT, regel: 1, melding: expect.stringContaining('leg de wijziging vast') },
  ])
  const { items, ontbreekt } = herzie(kader => {
    veranderKernpunt(kader)
    kader.wijzig('W1', ['C-K1'], 'aanscherping')
    kader.verander(wijzigingspad('W1'), 'besluit:\n  door: LHV en NHG\n  datum: "2026-03-01"\n', '')
  })
  expect(items[0]?.wijzigingen.map(({ besloten }) => besloten)).toEqual([false])
  expect(ontbreekt).toContainEqual({
    bestand: wijzigingspad('W1'),
    regel: 2,
    melding: expect.stringContaining('het besluit van W1 ontbreekt'),
  })
})

it('zwijgt over een ander voorstel zonder besluit', () => {
  const open = (kader: Proefkader) => {
    veranderKernpunt(kader)
    kader.wijzig('W1', ['C-K1'], 'aanscherping')
    kader.verander(wijzigingspad('W1'), 'besluit:\n  door: LHV en NHG\n  datum: "2026-03-01"\n', '')
  }
  const { ontbreekt } = herzie(({ verander }) => verander(BRON, 'Visie', 'Blik'), open)
  expect(ontbreekt).toEqual([])
})

it('zegt wat er te zeggen is over een tekst die niet te lezen is', () => {
  const { items, ontbreekt } = herzie(({ verander }) => verander(KERNPUNT, 'levert de zorg.', 'levert {1 de zorg.'))
  expect(items.map(({ id, titel, verschil }) => [id, titel, verschil])).toEqual([
    ['C-K1', 'Een vaste huisarts', 'gewijzigd'],
  ])
  expect(toonBlokken(items[0]?.blokken ?? [])).toContain('Een vaste huisarts levert {+{1 +}de zorg.')
  expect(ontbreekt).toContainEqual(
    expect.objectContaining({ bestand: KERNPUNT, melding: expect.stringContaining('niet te lezen') }),
  )
})

it.each([
  ['gegevens die geen YAML zijn', '---\nid: [\n---\n\nTekst.\n'],
  [
    'gegevens van de verkeerde vorm',
    '---\nid: 12\ntitel: [a]\nvolgorde: x\nbronnen: nee\nzie: 3\nbij: {a: 1}\n---\n\nTekst.\n',
  ],
  ['geen gegevens', 'Tekst.\n'],
  ['niets', ''],
  ['bytes die geen tekst zijn', '\uFFFD\u0000\uFEFF---\n'],
])('overleeft een bestand met %s', (_, inhoud) => {
  const { items, ontbreekt } = herzie(({ zet }) => zet(KERNPUNT, inhoud))
  expect(items.map(({ id }) => id)).toContain('C-K1')
  expect(ontbreekt.map(({ bestand }) => bestand)).toContain(KERNPUNT)
})

it('overleeft een stand zonder inhoud, aan beide kanten', () => {
  inTijdelijkeMap(wortel => {
    schrijf(join(wortel, 'vol'), GELDIG)
    mkdirSync(join(wortel, 'leeg'))
    const [vol, leeg] = [join(wortel, 'vol'), join(wortel, 'leeg')]
    expect(new Set(maakHerziening(leeg, vol).items.map(({ verschil }) => verschil))).toEqual(new Set(['nieuw']))
    const weg = maakHerziening(vol, leeg)
    expect(new Set(weg.items.map(({ verschil }) => verschil))).toEqual(new Set(['vervallen']))
    expect(weg.ontbreekt.map(({ melding }) => melding)).toContainEqual(expect.stringContaining('geen enkel bestand'))
    expect(weg.versie).toEqual({ van: '', naar: '1.0.0' })
  })
})

import { expect, it } from 'vitest'
import {
  laatCriteriumVervallen,
  metEditie,
  type Proefkader,
  veranderKernpunt,
  voegKernpuntToe,
  wijzigingspad,
} from '@/lib/edities/proef'
import { KERNPUNT } from '../proef-kader'

const eraf = (kader: Proefkader) => laatCriteriumVervallen(kader, '1.1.0')

const na = (doe: (kader: Proefkader) => void) =>
  metEditie(kader => {
    doe(kader)
    return kader.fouten()
  })

it.each([
  ['aanscherping', 'C-K1', veranderKernpunt],
  ['versoepeling', 'C-K1', veranderKernpunt],
  ['correctie', 'C-K1', veranderKernpunt],
  ['toevoeging', 'C-K2', voegKernpuntToe],
  ['vervallen', 'C-C1', eraf],
] as const)('%s van %s is het goed', (wijze, id, doe) => {
  expect(
    na(kader => {
      doe(kader)
      kader.wijzig('W1', [id], wijze)
    }),
  ).toEqual([])
})

it.each([
  [
    'toevoeging',
    'C-K1',
    veranderKernpunt,
    '"C-K1" staat al in editie 1.0.0; kies als wijze aanscherping, versoepeling of correctie',
  ],
  [
    'vervallen',
    'C-K1',
    veranderKernpunt,
    '"C-K1" staat al in editie 1.0.0; kies als wijze aanscherping, versoepeling of correctie',
  ],
  ['correctie', 'C-K2', voegKernpuntToe, '"C-K2" is nieuw sinds editie 1.0.0; kies als wijze toevoeging'],
  ['aanscherping', 'C-C1', eraf, '"C-C1" is weg sinds editie 1.0.0; kies als wijze vervallen'],
] as const)('%s past niet bij wat er met %s gebeurde', (wijze, id, doe, melding) => {
  expect(
    na(kader => {
      doe(kader)
      kader.wijzig('W1', [id], wijze)
    }),
  ).toEqual([`${wijzigingspad('W1')}:6 — ${melding} voor dit item`])
})

it('zegt dat zij een onderdeel noemt dat gelijk bleef, en welke zij vergeet', () => {
  expect(
    na(kader => {
      veranderKernpunt(kader)
      kader.wijzig('W1', ['C-V1'], 'correctie')
    }),
  ).toEqual([
    expect.stringContaining('"C-K1" is anders'),
    `${wijzigingspad('W1')}:5 — "C-V1" is gelijk aan editie 1.0.0; verander de tekst, of haal het id hier weg`,
  ])
})

it('telt niet meer mee als zij al met een editie inging', () => {
  expect(
    na(kader => {
      veranderKernpunt(kader)
      kader.wijzig('W1', ['C-K1'], 'correctie')
      kader.stelVast('1.0.1')
      kader.verander(KERNPUNT, 'geeft', 'biedt')
    }),
  ).toEqual([expect.stringMatching(/"C-K1" is anders dan in editie 1\.0\.1; .*W2\.nl\.mdx/)])
})

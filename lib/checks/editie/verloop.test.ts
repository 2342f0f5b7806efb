import { expect, it } from 'vitest'
import { metEditie } from '@/lib/edities/proef'

const VERLOOP = 'content/edities/verloop.yaml'

const met = (...stappen: string[]) =>
  metEditie(kader => {
    kader.zet(VERLOOP, ['verloop:', ...stappen.map(stap => `  - { ${stap} }`), ''].join('\n'))
    return kader.fouten()
  })

it('laat een editie in evaluatie gaan, weer vaststellen en intrekken, zonder haar bestanden te raken', () => {
  expect(
    met(
      'editie: "1.0.0", status: in evaluatie, sinds: "2027-01-01", reden: Na een jaar.',
      'editie: "1.0.0", status: vastgesteld, sinds: "2027-06-01", reden: Ongewijzigd verlengd.',
      'editie: "1.0.0", status: ingetrokken, sinds: "2028-01-01", reden: Besluit.',
    ),
  ).toEqual([])
})

it.each([
  ['editie: "2.0.0", status: ingetrokken, sinds: "2027-01-01", reden: b', 'editie "2.0.0" bestaat niet; verbeter'],
  ['editie: "1.0.0", status: ingetrokken, sinds: "2025-12-31", reden: b', 'editie 1.0.0 is pas vastgesteld op 2026-01'],
  ['editie: "1.0.0", status: vervangen, sinds: "2027-01-01", reden: b', '"vervangen" kan niet bij "verloop.0.status"'],
  ['editie: "1.0.0", status: ingetrokken, sinds: "2027-02-30", reden: b', 'veld "verloop.0.sinds" moet een datum zijn'],
  ['editie: "1.0.0", status: ingetrokken, sinds: "2027-01-01"', 'veld "verloop.0.reden" ontbreekt'],
])('weigert { %s }', (stap, melding) => {
  expect(met(stap)).toEqual([expect.stringMatching(`^${VERLOOP}:2 — ${melding}`)])
})

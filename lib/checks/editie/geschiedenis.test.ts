import { expect, it } from 'vitest'
import { metEditie, type Proefkader, veranderKernpunt, wijzigingspad } from '@/lib/edities/proef'

const TWEE = 'content/edities/1.0.1/editie.yaml'
const TERUG = 'zet de wijzigingen terug zoals zij waren (git restore content/wijzigingen)'

/** Na een editie waarmee W1 inging, een correctie van C-K1. */
const na = (doe: (kader: Proefkader) => void) =>
  metEditie(kader => {
    veranderKernpunt(kader)
    kader.wijzig('W1', ['C-K1'], 'correctie')
    kader.stelVast('1.0.1')
    doe(kader)
    return kader.fouten()
  })

it('heeft niets tegen een wijziging die bleef, of die beter is uitgelegd', () => {
  expect(na(() => undefined)).toEqual([])
  expect(na(kader => kader.verander(wijzigingspad('W1'), 'Zo is het besloten.', 'Zo is het, met reden.'))).toEqual([])
})

it('zegt dat een wijziging van een editie weg is', () => {
  expect(na(kader => kader.haalWeg(wijzigingspad('W1')))).toContain(
    `${TWEE}:1 — wijziging W1 ging met deze editie in en is nu weg; ${TERUG}`,
  )
})

it('zegt dat een wijziging achteraf over iets anders gaat', () => {
  expect(na(kader => kader.verander(wijzigingspad('W1'), '[C-K1]', '[C-V1]'))).toEqual([
    `${TWEE}:1 — "C-K1" veranderde in deze editie, maar geen van haar wijzigingen noemt het; ${TERUG}`,
    `${wijzigingspad('W1')}:5 — "C-V1" is gelijk aan editie 1.0.0; verander de tekst, of haal het id hier weg`,
  ])
})

it('zegt dat een wijziging achteraf zwaarder is dan haar editie', () => {
  expect(na(kader => kader.verander(wijzigingspad('W1'), 'correctie', 'aanscherping'))).toEqual([
    `${TWEE}:1 — haar wijzigingen vragen om versie 2.0.0; ${TERUG}`,
  ])
})

it('zegt dat van een wijziging achteraf het besluit is weggehaald', () => {
  const voorstel = 'voorstel:\n  naam: "2026-11-22-c-k1-0123456789ab"'
  expect(na(kader => kader.verander(wijzigingspad('W1'), 'besluit:', voorstel))).toEqual([
    `${TWEE}:1 — wijziging W1 ging met deze editie in en haar besluit is nu weg; ${TERUG}`,
  ])
})

it('bewaakt een wijziging van een editie ook zonder register', () => {
  expect(na(({ lees }) => expect(lees('content/kader/register.yaml')).not.toContain('W1'))).toEqual([])
})

import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { herteken, metEditie, type Proefkader, veranderKernpunt } from '@/lib/edities/proef'
import { somVan } from './som'

const EEN = 'content/edities/1.0.0'
const TWEE = 'content/edities/1.0.1'

function metTweede(doe: (kader: Proefkader) => void): string[] {
  return metEditie(kader => {
    veranderKernpunt(kader)
    kader.wijzig('W1', ['C-K1'], 'correctie')
    kader.stelVast('1.0.1')
    expect(kader.fouten()).toEqual([])
    doe(kader)
    return kader.fouten()
  })
}

it('ziet dat een oude editie in haar geheel herschreven is, met sommen die kloppen', () => {
  const fouten = metTweede(kader => {
    const bevroren = `${EEN}/kernpunten/C-K1.nl.mdx`
    const oud = somVan(Buffer.from(kader.lees(bevroren)))
    kader.verander(bevroren, 'vaste huisarts levert', 'willekeurige huisarts levert')
    herteken(kader, '1.0.0', oud, somVan(Buffer.from(kader.lees(bevroren))))
  })
  expect(fouten).toEqual([
    `${EEN}/editie.yaml:1 — dit is niet meer de editie waarop 1.0.1 voortbouwt (de vingerafdruk is anders); zet de map terug (git restore ${EEN})`,
  ])
})

it('ziet een editie die er later tussen is gezet', () => {
  const fouten = metTweede(kader => {
    cpSync(join(kader.wortel, TWEE), join(kader.wortel, 'content/edities/1.0.2'), { recursive: true })
    herteken(kader, '1.0.2', 'versie: "1.0.1"', 'versie: "1.0.2"')
  })
  expect(fouten).toContain(
    `${TWEE}/editie.yaml:1 — editie 1.0.2 volgt op editie 1.0.0, dus editie 1.0.1 kan er niet voor staan; haal weg wat er niet hoort`,
  )
})

it('weigert een tweede editie die niet zegt waarop zij volgt', () => {
  expect(metTweede(kader => herteken(kader, '1.0.1', /vorige:\n.*\n.*\n/, ''))).toEqual([
    `${EEN}/editie.yaml:1 — editie 1.0.1 volgt op geen andere, dus editie 1.0.0 kan er niet voor staan; haal weg wat er niet hoort`,
  ])
})

it('weigert een eerste editie met een ander nummer', () => {
  const fouten = metEditie(kader => {
    cpSync(join(kader.wortel, EEN), join(kader.wortel, 'content/edities/2.0.0'), { recursive: true })
    kader.haalWeg(EEN)
    herteken(kader, '2.0.0', /"1\.0\.0"/, '"2.0.0"')
    return kader.fouten()
  })
  expect(fouten).toContain('content/edities/2.0.0/editie.yaml:1 — de eerste editie moet 1.0.0 zijn')
})

it.each([
  ['vervallen: []', 'vervallen: ["kernpunten/C-K1.nl.mdx"]', '"vervallen" noemt niet precies wat de vorige'],
  [/editie: "1\.0\.0" \}/, 'editie: "3.0.0" }', 'de tekst van een bestand kan niet in een nieuwere editie staan'],
])('weigert lijsten die niet bij elkaar passen: %s → %s', (oud, nieuw, melding) => {
  expect(metTweede(kader => herteken(kader, '1.0.1', oud, nieuw))).toContainEqual(
    expect.stringMatching(`^${TWEE}/editie.yaml:1 — ${melding}`),
  )
})

it.each([
  ['status: vastgesteld', 'status: ingetrokken', /editie.yaml:4 — "ingetrokken" kan niet bij "status"; kies uit/],
  ['bevroren: "2026-01-01"', 'bevroren: "gisteren"', /editie.yaml:6 — veld "bevroren" moet een datum zijn/],
  ['  kernpunten/C-K1', '  ../kernpunten/C-K1', /editie.yaml:\d+ — veld "bestanden\.\.\.\/kernpunten/],
  ['tekst: weergave\n', '', /editie.yaml:\d+ — veld "tekst" ontbreekt/],
])('leest editie.yaml volgens het schema: %s → %s', (oud, nieuw, melding) => {
  metEditie(kader => {
    herteken(kader, '1.0.0', oud, nieuw)
    expect(kader.fouten()).toContainEqual(expect.stringMatching(melding))
  })
})

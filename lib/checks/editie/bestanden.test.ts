import { mkdirSync, renameSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { metEditie, type Proefkader, voegKernpuntToe } from '@/lib/edities/proef'

const EDITIE = 'content/edities/1.0.0'
const BEVROREN = `${EDITIE}/kernpunten/C-K1.nl.mdx`
const TERUG = (pad: string) => `zet het bestand terug zoals het was (git restore ${pad})`

/** Een tweede editie, met één nieuw kernpunt; de rest steunt op de eerste. */
function metTweede(doe: (kader: Proefkader) => void): string[] {
  return metEditie(kader => {
    voegKernpuntToe(kader)
    kader.wijzig('W1', ['C-K2'], 'toevoeging')
    kader.stelVast('2.0.0')
    expect(kader.fouten()).toEqual([])
    doe(kader)
    return kader.fouten()
  })
}

it('vindt geen fouten in een editie die onveranderd is, ook niet met regeleinden van Windows', () => {
  metEditie(kader => {
    expect(kader.fouten()).toEqual([])
    for (const pad of [BEVROREN, `${EDITIE}/editie.yaml`]) kader.zet(pad, kader.lees(pad).replaceAll('\n', '\r\n'))
    expect(kader.fouten()).toEqual([])
  })
})

it('noemt een bestand dat veranderd is', () => {
  metEditie(kader => {
    kader.zet(BEVROREN, `${kader.lees(BEVROREN)} `)
    expect(kader.fouten()).toEqual([
      `${BEVROREN}:1 — is veranderd sinds editie 1.0.0 is vastgesteld, en dat mag nooit; ${TERUG(BEVROREN)}`,
    ])
  })
})

it('ziet één regeleinde van Windows erbij', () => {
  metEditie(kader => {
    kader.verander(BEVROREN, '\n', '\r\n')
    expect(kader.fouten()).toEqual([expect.stringMatching(`^${BEVROREN}:1 — is veranderd`)])
  })
})

it('noemt een bestand dat weg is', () => {
  metEditie(kader => {
    kader.haalWeg(BEVROREN)
    expect(kader.fouten()).toEqual([`${BEVROREN}:1 — ontbreekt, en hoort bij editie 1.0.0; ${TERUG(BEVROREN)}`])
  })
})

it.each(['kernpunten/C-K2.nl.mdx', 'kladje.txt', '.verborgen', 'kernpunten/editie.yaml'])(
  'noemt een bestand dat erbij is gezet: %s',
  pad => {
    metEditie(kader => {
      kader.zet(`${EDITIE}/${pad}`, 'tekst')
      expect(kader.fouten()).toEqual([
        `${EDITIE}/${pad}:1 — hoort niet bij editie 1.0.0: die is vastgesteld zonder dit bestand; haal het weg`,
      ])
    })
  },
)

it('weigert een bestand dat naar elders wijst', () => {
  metEditie(kader => {
    symlinkSync('/etc', join(kader.wortel, EDITIE, 'elders'))
    expect(kader.fouten()).toEqual([`${EDITIE}/elders:1 — is geen gewoon bestand; haal het weg`])
  })
})

it.each([
  ['is weg', (kader: Proefkader) => kader.haalWeg(`${EDITIE}/editie.yaml`), 'het bestand ontbreekt'],
  [
    'zegt iets anders',
    (kader: Proefkader) => kader.verander(`${EDITIE}/editie.yaml`, 'tekst: weergave', 'tekst: vastgesteld'),
    'dit bestand is veranderd sinds editie 1.0.0 is vastgesteld',
  ],
  [
    'heeft een opmerking minder',
    (kader: Proefkader) => kader.verander(`${EDITIE}/editie.yaml`, '# Nagaan', '#Nagaan'),
    'dit bestand is veranderd sinds editie 1.0.0 is vastgesteld',
  ],
])('noemt editie.yaml als het %s', (_, doe, melding) => {
  metEditie(kader => {
    doe(kader)
    expect(kader.fouten()).toEqual([expect.stringMatching(`^${EDITIE}/editie.yaml:1 — ${melding}.*${'git restore'}`)])
  })
})

it('zegt dat een editie in een map met een ander nummer staat', () => {
  metEditie(kader => {
    renameSync(join(kader.wortel, EDITIE), join(kader.wortel, 'content/edities/1.1.0'))
    expect(kader.fouten()).toEqual([
      'content/edities/1.1.0/editie.yaml:1 — dit is editie 1.0.0, in de map van 1.1.0; zet haar in de goede map',
    ])
  })
})

it('noemt alle edities die op een veranderd of verdwenen bestand steunen', () => {
  expect(metTweede(kader => kader.verander(BEVROREN, 'levert', 'geeft'))).toEqual([
    `${BEVROREN}:1 — is veranderd sinds de edities 1.0.0 en 2.0.0 zijn vastgesteld, en dat mag nooit; ${TERUG(BEVROREN)}`,
  ])
  expect(metTweede(kader => kader.haalWeg(BEVROREN))).toEqual([
    `${BEVROREN}:1 — ontbreekt, en hoort bij de edities 1.0.0 en 2.0.0; ${TERUG(BEVROREN)}`,
  ])
})

it('zegt dat een hele editie weg is waar een andere op steunt', () => {
  expect(metTweede(kader => kader.haalWeg(EDITIE))).toEqual([
    `${EDITIE}:1 — editie 1.0.0 ontbreekt, en editie 2.0.0 kan niet zonder; zet de map terug (git restore ${EDITIE})`,
  ])
})

it('laat met rust wat een afgebroken poging achterliet, en weigert wat er verder niet hoort', () => {
  metEditie(kader => {
    kader.zet('content/edities/.bezig-1/kernpunten/C-K1.nl.mdx', 'half')
    mkdirSync(join(kader.wortel, EDITIE, 'leeg'))
    expect(kader.fouten()).toEqual([])
    kader.zet('content/edities/1.0/editie.yaml', 'versie: 1.0')
    kader.zet('content/edities/README.md', '# Edities')
    const melding = 'hoort hier niet; in deze map staan alleen edities, zoals "1.0.0", en verloop.yaml'
    expect(kader.fouten()).toEqual([`content/edities/1.0:1 — ${melding}`, `content/edities/README.md:1 — ${melding}`])
  })
})

import { expect, it } from 'vitest'
import { metEditie, type Proefkader, veranderKernpunt } from './proef'
import { verifieer } from './verifieer'

const metTweede = (doe: (kader: Proefkader) => void) =>
  metEditie(kader => {
    veranderKernpunt(kader)
    kader.wijzig('W1', ['C-K1'], 'correctie')
    kader.stelVast('1.0.1')
    doe(kader)
  })

it('telt de bestanden van een editie, ook die in een oudere staan', () => {
  metTweede(({ wortel }) => {
    expect(verifieer(wortel, '1.0.0')).toMatchObject({ aantal: 8 })
    expect(verifieer(wortel, '1.0.1')).toMatchObject({
      aantal: 8,
      vingerafdruk: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  })
})

it('keurt een editie af waarvan een oudere geschonden is, en niet andersom', () => {
  metTweede(kader => {
    kader.verander('content/edities/1.0.0/vragen/C-V1.nl.mdx', 'klein team', 'groot team')
    expect(() => verifieer(kader.wortel, '1.0.1')).toThrow(/1\.0\.0\/vragen\/C-V1\.nl\.mdx:1 — is veranderd/)
  })
  metTweede(kader => {
    kader.verander('content/edities/1.0.1/kernpunten/C-K1.nl.mdx', 'geeft', 'gaf')
    expect(() => verifieer(kader.wortel, '1.0.1')).toThrow(/NIET meer wat er is vastgesteld/)
    expect(verifieer(kader.wortel, '1.0.0')).toMatchObject({ aantal: 8 })
  })
})

it('keurt een editie af waarvan een oudere ontbreekt', () => {
  metTweede(kader => {
    kader.haalWeg('content/edities/1.0.0')
    expect(() => verifieer(kader.wortel, '1.0.1')).toThrow(/editie 1\.0\.0 ontbreekt/)
  })
})

it('zegt welke edities er wel zijn', () => {
  metTweede(({ wortel }) => {
    expect(() => verifieer(wortel, '3.0.0')).toThrow('Editie "3.0.0" bestaat niet. Wel: 1.0.0, 1.0.1.')
  })
})

it('kijkt niet naar de werkversie', () => {
  metEditie(kader => {
    veranderKernpunt(kader)
    expect(verifieer(kader.wortel, '1.0.0')).toMatchObject({ aantal: 8 })
  })
})

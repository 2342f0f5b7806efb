import { describe, expect, it } from 'vitest'
import {
  laatCriteriumVervallen,
  metEditie,
  type Proefkader,
  veranderKernpunt,
  voegKernpuntToe,
} from '@/lib/edities/proef'
import { BRON, KERNPUNT, REGISTER, VRAAG } from '../proef-kader'

const ZIE = '(zie content/README.md)'
const maak = (nr: string, id: string) =>
  `of leg de wijziging vast: maak content/wijzigingen/${nr}.nl.mdx met "items: [${id}]" en als wijze`
const NIEUW = 'content/kader/kernpunten/C-K2.nl.mdx'

const eraf = (kader: Proefkader) => laatCriteriumVervallen(kader, '1.1.0')

const na = (doe: (kader: Proefkader) => void) =>
  metEditie(kader => {
    doe(kader)
    return kader.fouten()
  })

describe('zonder wijziging', () => {
  it('zegt van een veranderde tekst hoe het goed komt', () => {
    expect(na(veranderKernpunt)).toEqual([
      `${KERNPUNT}:1 — "C-K1" is anders dan in editie 1.0.0; zet de tekst terug, ${maak('W1', 'C-K1')} aanscherping, versoepeling of correctie ${ZIE}`,
    ])
  })

  it('ziet ook een verandering in de gegevens, en een spatie', () => {
    expect(na(kader => kader.verander(KERNPUNT, 'volgorde: 1', 'volgorde: 2'))).toHaveLength(1)
    expect(na(kader => kader.verander(KERNPUNT, 'levert', 'levert '))).toHaveLength(1)
  })

  it('zegt het van een nieuw onderdeel', () => {
    expect(na(voegKernpuntToe)).toEqual([
      `${NIEUW}:1 — "C-K2" staat niet in editie 1.0.0; haal het bestand weg, ${maak('W1', 'C-K2')} toevoeging ${ZIE}`,
    ])
  })

  it('zegt het van een onderdeel dat weg is', () => {
    expect(na(eraf)).toEqual([
      `content/kader/onderdelen/C-C1.nl.mdx:1 — "C-C1" staat in editie 1.0.0 en is hier weg; zet het bestand terug, ${maak('W1', 'C-C1')} vervallen ${ZIE}`,
    ])
  })

  it('telt een vertaling erbij als verandering van het onderdeel', () => {
    expect(na(kader => kader.zet(KERNPUNT.replace('.nl.', '.en.'), kader.lees(KERNPUNT)))).toEqual([
      expect.stringMatching(/C-K1\.en\.mdx:1 — "C-K1" is anders dan in editie 1\.0\.0/),
    ])
  })

  it('noemt het eerste vrije nummer, ook na een wijziging met een hoger nummer', () => {
    expect(
      na(kader => {
        veranderKernpunt(kader)
        voegKernpuntToe(kader)
        kader.wijzig('W12', ['C-K2'], 'toevoeging')
      }),
    ).toEqual([expect.stringContaining(maak('W13', 'C-K1'))])
  })

  it('laat bronnen, begrippen en hun regels in het register vrij', () => {
    expect(
      na(kader => {
        kader.verander(BRON, 'Visie 2035', 'Visie op 2035')
        kader.zet('content/bronnen/wtza.yaml', 'id: wtza\nsoort: bron\ntitel: Wtza\ntype: wet\nzie: [visie-2035]\n')
        kader.verander(BRON, 'type: visie', 'type: visie\nzie: [wtza]')
        kader.verander(REGISTER, '[visie-2035]', '[visie-2035, wtza]')
      }),
    ).toEqual([])
  })
})

describe('het register', () => {
  it('houdt elk id dat een editie uitgaf, van dezelfde soort', () => {
    expect(
      na(kader => {
        eraf(kader)
        kader.wijzig('W1', ['C-C1'], 'vervallen')
        kader.verander(REGISTER, '  criterium: [C-C1]\n', '')
        kader.verander(REGISTER, /vervallen:\n.*/.exec(kader.lees(REGISTER))?.[0] ?? '?', 'vervallen: []')
      }),
    ).toContain(`${REGISTER}:1 — "C-C1" is in editie 1.0.0 uitgegeven; zet het terug onder "criterium"`)
  })

  it('houdt een grafsteen, en verandert die niet zonder wijziging', () => {
    const vervallen = (kader: Proefkader) => {
      eraf(kader)
      kader.wijzig('W1', ['C-C1'], 'vervallen')
      kader.stelVast('1.1.0')
    }
    expect(
      na(kader => {
        vervallen(kader)
        kader.verander(REGISTER, 'opgegaan', 'niet meer nodig')
      }),
    ).toEqual([expect.stringMatching(`^${REGISTER}:1 — "C-C1" is anders dan in editie 1.1.0`)])
    expect(
      na(kader => {
        vervallen(kader)
        kader.verander(REGISTER, 'opgegaan', 'niet meer nodig')
        kader.wijzig('W2', ['C-C1'], 'correctie')
      }),
    ).toEqual([])
    expect(
      na(kader => {
        vervallen(kader)
        kader.verander(REGISTER, /vervallen:\n.*/.exec(kader.lees(REGISTER))?.[0] ?? '?', 'vervallen: []')
      }),
    ).toContain(`${REGISTER}:1 — "C-C1" was in editie 1.1.0 vervallen en komt niet terug; zet de grafsteen terug`)
  })
})

it('vergelijkt niet zolang een bestand niet te lezen is', () => {
  expect(na(kader => kader.zet(VRAAG, 'kapot'))).toEqual([
    expect.stringMatching(`^${VRAAG}:1 — het bestand moet begin`),
  ])
})

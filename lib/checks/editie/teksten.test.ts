import { describe, expect, it } from 'vitest'
import { herteken, metEditie, type Proefkader } from '@/lib/edities/proef'
import { BEGRIP, BRON, KERNPUNT, REGISTER } from '../proef-kader'
import { somVan } from './som'

const BEVROREN = 'content/edities/1.0.0/kernpunten/C-K1.nl.mdx'
const TOELAAT = 'dit bestand is vastgesteld en blijft zo; laat het portaal deze tekst weer toe'

/** Verandert een vastgestelde tekst en alle sommen, zoals een vreemde in een pull request zou kunnen. */
function vervals(kader: Proefkader, oud: string, nieuw: string) {
  const som = somVan(Buffer.from(kader.lees(BEVROREN)))
  kader.verander(BEVROREN, oud, nieuw)
  herteken(kader, '1.0.0', som, somVan(Buffer.from(kader.lees(BEVROREN))))
  kader.zet(KERNPUNT, kader.lees(BEVROREN))
}

const na = (doe: (kader: Proefkader) => void) =>
  metEditie(kader => {
    doe(kader)
    return kader.fouten().filter(fout => fout.startsWith('content/edities'))
  })

describe('een editie die met de hand is gemaakt, met sommen die kloppen', () => {
  it.each([
    ['Een vaste huisarts l', 'export const kwaad = 1\n\nL', /:12 — een import of export is code .*laat het portaal/],
    ['Een vaste huisarts l', '<script /> L', /:12 — <script> is hier niet toegestaan/],
    ['---\nid', '---js\nid', /:1 — het bestand moet beginnen met voorgegevens/],
    ['volgorde: 1', 'volgorde: een', /:6 — veld "volgorde" moet een getal zijn \(dit bestand is vastgesteld/],
    ['- visie-2035', '- visie-2034', /:1 — verwijst naar "visie-2034", en dat is weg/],
  ])('wordt gelezen als elke andere tekst: %s → %s', (oud, nieuw, melding) => {
    expect(na(kader => vervals(kader, oud, nieuw))).toEqual([expect.stringMatching(melding)])
  })

  it('kan geen map hebben die het portaal niet kent', () => {
    const fouten = na(kader => {
      const som = somVan(Buffer.from('tekst'))
      kader.zet('content/edities/1.0.0/kladjes/C-K9.nl.mdx', 'tekst')
      herteken(
        kader,
        '1.0.0',
        'bestanden:\n',
        `bestanden:\n  kladjes/C-K9.nl.mdx: { sha256: "${som}", editie: "1.0.0" }\n`,
      )
    })
    expect(fouten).toEqual([
      `content/edities/1.0.0/kladjes/C-K9.nl.mdx:1 — op deze plek leest niemand het bestand; ${TOELAAT}`,
    ])
  })
})

describe('bronnen en begrippen waar een editie naar verwijst', () => {
  it('kunnen niet weg, ook als de werkversie ze niet meer gebruikt', () => {
    const fouten = na(kader => {
      kader.verander('content/kader/vragen/C-V1.nl.mdx', '<Begrip id="huisartsteam">team</Begrip>', 'team')
      kader.haalWeg(BEGRIP)
      kader.verander(REGISTER, 'vervallen: []', 'vervallen:\n  - { id: huisartsteam, sinds: 1.1.0, reden: weg }')
    })
    expect(fouten).toEqual([
      'content/edities/1.0.0/vragen/C-V1.nl.mdx:1 — verwijst naar "huisartsteam", en dat is weg; een editie blijft leesbaar, dus zet de bron of het begrip terug',
    ])
  })

  it('gelden niet als ongebruikt', () => {
    metEditie(kader => {
      kader.verander(KERNPUNT, 'bronnen:\n  - visie-2035', 'zonderBron: Staat niet in het kader.')
      kader.verander('content/kader/vragen/C-V1.nl.mdx', '<Voetnoot nr="1" bron="visie-2035" />', '')
      kader.haalWeg('content/herkomst/team.nl.yaml')
      kader.zet('content/herkomst/.leeg', '')
      kader.wijzig('W1', ['C-K1', 'C-V1'], 'correctie')
      expect(kader.lees(BRON)).toContain('visie-2035')
      expect(kader.fouten()).toEqual([])
    })
  })
})

import { describe, expect, it } from 'vitest'
import { controleerMet, controleerTekst, vervang } from '../proef'
import { GELDIG, KERNPUNT, REGISTER, VRAAG } from '../proef-kader'

const WTZA = 'content/bronnen/wtza.yaml'
/** Een tweede bron die nog niemand noemt. */
const metWtza = {
  [WTZA]: 'id: wtza\nsoort: bron\ntitel: Wtza\ntype: wet\n',
  [REGISTER]: vervang('[visie-2035]', '[visie-2035, wtza]'),
}

describe('ongebruikte bronnen', () => {
  it('wijst een bron aan die niemand noemt', () => {
    expect(controleerMet(metWtza)).toEqual([
      `${WTZA}:1 — niets gebruikt bron "wtza"; verwijs ernaar of haal het bestand weg`,
    ])
  })

  it.each([
    ['de voorgegevens', KERNPUNT, '- visie-2035', '- visie-2035\n  - wtza'],
    [
      'de voorgegevens, met vindplaats',
      KERNPUNT,
      '- visie-2035',
      '- visie-2035\n  - { id: wtza, vindplaats: artikel 3 }',
    ],
    ['de tekst', VRAAG, 'dat blijft.', 'dat blijft (<Bron id="wtza" />).'],
    ['een voetnoot', VRAAG, 'bron="visie-2035"', 'bron="visie-2035 wtza"'],
    ['een herkomstlijn', 'content/herkomst/team.nl.yaml', 'bron: visie-2035', 'bron: wtza'],
    ['een andere bron', 'content/bronnen/visie-2035.yaml', 'type: visie', 'type: visie\nzie: [wtza]'],
  ])('telt een bron die alleen in %s staat als gebruikt', (_, bestand, oud, nieuw) => {
    expect(controleerMet({ ...metWtza, [bestand]: vervang(oud, nieuw) })).toEqual([])
  })
})

describe('een kernpunt', () => {
  const ZONDER = 'bronnen:\n  - visie-2035\n'

  it('heeft een bron of een reden', () => {
    expect(controleerMet({ [KERNPUNT]: vervang(ZONDER, '') })).toEqual([
      `${KERNPUNT}:2 — kernpunt zonder bron; voeg "bronnen:" toe, of "zonderBron:" met de reden`,
    ])
  })

  it('heeft niet allebei', () => {
    expect(controleerMet({ [KERNPUNT]: vervang(ZONDER, `zonderBron: het kader noemt er geen\n${ZONDER}`) })).toEqual([
      `${KERNPUNT}:8 — er staan bronnen én "zonderBron"; haal er één weg`,
    ])
  })

  it('heeft ook niet allebei als de bron in de tekst staat', () => {
    const wijzig = (geldig: string) =>
      geldig.replace(ZONDER, 'zonderBron: het kader noemt er geen\n').replace('de zorg.', '<Bron id="visie-2035" />.')
    expect(controleerMet({ [KERNPUNT]: wijzig })).toEqual([
      `${KERNPUNT}:8 — er staan bronnen én "zonderBron"; haal er één weg`,
    ])
  })

  it.each([
    ['een reden', 'zonderBron: het kader noemt er geen\n', ''],
    ['een bron in de tekst', '', '<Bron id="visie-2035" />'],
    ['een voetnoot', '', '<Voetnoot nr="2" bron="visie-2035" />'],
  ])('heeft genoeg aan %s', (_, velden, tekst) => {
    const wijzig = (geldig: string) => geldig.replace(ZONDER, velden).replace('de zorg.', `de zorg. ${tekst}`)
    expect(controleerMet({ [KERNPUNT]: wijzig })).toEqual([])
  })
})

describe('voetnoten', () => {
  const noot = (nr: string) => `<Voetnoot nr="${nr}" bron="visie-2035" />`

  it('wijst de tweede noot met hetzelfde nummer aan', () => {
    expect(controleerMet({ [VRAAG]: vervang('## Criteria', noot('1')) })).toEqual([
      `${VRAAG}:15 — voetnoot 1 staat ook in ${VRAAG}; elk nummer komt één keer voor`,
    ])
  })

  it('wijst een nummer aan dat ook in een ander bestand staat', () => {
    expect(controleerTekst(`Eerst dit.\n\nDan dat.${noot('1')}`)).toEqual([
      `14 — voetnoot 1 staat ook in ${VRAAG}; elk nummer komt één keer voor`,
    ])
  })

  it('wijst een gat aan bij de noot erna', () => {
    expect(controleerTekst(`Eerst dit.\n\nDan dat.${noot('3')}`)).toEqual([
      '14 — voetnoot 2 ontbreekt vóór 3; de nummers volgen die van de vastgestelde tekst',
    ])
  })

  it('begint bij 1', () => {
    expect(controleerMet({ [VRAAG]: vervang('nr="1"', 'nr="2"') })).toEqual([
      `${VRAAG}:13 — voetnoot 1 ontbreekt vóór 2; de nummers volgen die van de vastgestelde tekst`,
    ])
  })

  it('noemt een gat van miljarden nummers één keer', () => {
    expect(controleerTekst(`Dit.${noot('999999999999')}`)).toEqual([
      '12 — voetnoot 2 ontbreekt vóór 999999999999; de nummers volgen die van de vastgestelde tekst',
    ])
  })

  it('telt een vertaling niet mee', () => {
    expect(controleerMet({ [VRAAG.replace('.nl.', '.en.')]: GELDIG[VRAAG] ?? '' })).toEqual([])
  })
})

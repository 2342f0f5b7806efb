import { describe, expect, it } from 'vitest'
import { groepeer } from './geschiedenis'
import { EDITIES, WIJZIGINGEN } from './proef'
import { kiesGroepen, REST, WACHT, type Wijzigingenkeuze } from './wijzigingenkeuze'

const ALLES: Wijzigingenkeuze = { soort: undefined, kernwaarde: undefined, editie: undefined }
/** C-K1 en C-K9 vallen onder continuïteit, de rest nergens onder. */
const van = (id: string) => (['C-K1', 'C-K9'].includes(id) ? 'continuiteit' : undefined)

const kies = (keuze: Partial<Wijzigingenkeuze>, beginPast = true) =>
  kiesGroepen(groepeer(EDITIES, WIJZIGINGEN), { ...ALLES, ...keuze }, { van, beginPast }).map(
    ({ editie, wijzigingen }) => `${editie?.versie ?? WACHT}: ${wijzigingen.map(({ id }) => id).join(' ')}`,
  )

describe('een lezer die kiest', () => {
  it('ziet zonder keuze alles, met het begin achteraan', () => {
    expect(kies({})).toEqual(['wacht: W6', '2.1.0: W4 W5', '2.0.1: W3', '2.0.0: W1 W2', '1.0.0: '])
  })

  it.each([
    [{ soort: 'aanscherping' }, ['wacht: W6', '2.0.0: W1']],
    [{ soort: 'toevoeging' }, ['2.0.0: W2', '1.0.0: ']],
    [{ editie: '2.1.0' }, ['2.1.0: W4 W5']],
    [{ editie: WACHT }, ['wacht: W6']],
    [{ kernwaarde: 'continuiteit', soort: 'correctie' }, ['2.0.1: W3']],
    [{ kernwaarde: REST, editie: '2.0.0' }, ['2.0.0: W2']],
    [{ kernwaarde: 'continuiteit' }, ['wacht: W6', '2.0.1: W3', '2.0.0: W1', '1.0.0: ']],
  ])('%j geeft %j', (keuze, verwacht) => {
    expect(kies(keuze)).toEqual(verwacht)
  })

  it.each([{ soort: 'onzin' }, { editie: '9.9.9' }, { editie: '__proto__' }])('%j geeft niets', keuze => {
    expect(kies(keuze)).toEqual([])
  })

  it('ziet het begin niet bij een kernwaarde die toen niets had', () => {
    expect(kies({ kernwaarde: 'onzin' }, false)).toEqual([])
  })
})

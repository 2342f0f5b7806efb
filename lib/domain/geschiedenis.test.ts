import { describe, expect, it } from 'vitest'
import { editieVan, groepeer, merkmoment, momentenVan, voegSamen } from './geschiedenis'
import { EDITIES, maakEditie, maakWijziging, WIJZIGINGEN } from './proef'
import { WERKVERSIE } from './uitgave'
import { isInhoudelijk, WIJZEN } from './verloop'

const momenten = (id: string, edities = EDITIES, wijzigingen = WIJZIGINGEN) => momentenVan(id, edities, wijzigingen)
const kort = (id: string) =>
  momenten(id).map(({ wijze, editie = 'nog niet', wijziging }) => `${wijze} ${editie} ${wijziging?.id ?? '-'}`)

describe('de geschiedenis van een onderdeel', () => {
  it.each([
    ['C-K1', ['toevoeging 1.0.0 -', 'aanscherping 2.0.0 W1', 'correctie 2.0.1 W3', 'aanscherping nog niet W6']],
    ['C-K2', ['toevoeging 1.0.0 -', 'correctie 2.0.1 W3', 'versoepeling 2.1.0 W4']],
    ['C-K3', ['toevoeging 1.0.0 -', 'vervallen 2.1.0 W5']],
    ['C-V1', ['toevoeging 1.0.0 -']],
    ['C-C1', ['toevoeging 2.0.0 W2']],
    ['C-K9', ['aanscherping nog niet W6']],
    ['C-K99', []],
  ])('%s: %j', (id, verwacht) => {
    expect(kort(id)).toEqual(verwacht)
  })

  it('noemt de dag waarop de editie is bevroren, en waarmee te vergelijken is', () => {
    expect(momenten('C-K1').map(({ bevroren, vorige }) => [bevroren, vorige])).toEqual([
      ['2026-11-22', undefined],
      ['2027-04-01', '1.0.0'],
      ['2027-05-01', '2.0.0'],
      [undefined, '2.1.0'],
    ])
    expect(momenten('C-K3').at(-1)?.vorige).toBe('2.0.1')
    expect(momenten('C-C1')[0]?.vorige).toBeUndefined()
  })

  it('verzint niets zonder edities', () => {
    expect(momenten('C-K1', [], [])).toEqual([])
  })

  it('verwart C-K1 niet met C-K10', () => {
    expect(momenten('C-K10')).toEqual([])
    expect(momenten('C-K1', [maakEditie('1.0.0', '2026-11-22', { 'C-K10': 'a' })], [])).toEqual([])
  })
})

it('alleen een correctie verandert niets aan de norm', () => {
  expect(WIJZEN.filter(wijze => !isInhoudelijk(wijze))).toEqual(['correctie'])
})

describe('het merk naast het id', () => {
  const merk = (id: string, uitgave: string, van = momenten(id)) => {
    const moment = merkmoment(id, van, uitgave)
    return moment && [moment.wijze, moment.editie]
  }
  it.each([
    ['C-K1', '1.0.0', ['toevoeging', '1.0.0']],
    ['C-K1', '2.0.0', ['aanscherping', '2.0.0']],
    ['C-K1', '2.1.0', ['correctie', '2.0.1']],
    ['C-K1', WERKVERSIE, ['aanscherping', undefined]],
    ['C-K2', WERKVERSIE, undefined],
    ['C-K3', '2.0.0', ['toevoeging', '1.0.0']],
    ['C-C1', '1.0.0', undefined],
  ])('%s in %s', (id, uitgave, verwacht) => {
    expect(merk(id, uitgave)).toEqual(verwacht)
  })

  it('noemt van meer wijzigingen in één editie de zwaarste', () => {
    const twee = [maakWijziging('W7', ['C-K1'], 'correctie'), maakWijziging('W8', ['C-K1'], 'aanscherping')]
    const edities = [...EDITIES.slice(0, 1), maakEditie('2.0.0', '2027-04-01', { 'C-K1': 'z' }, ['W7', 'W8'])]
    expect(merk('C-K1', '2.0.0', momenten('C-K1', edities, twee))).toEqual(['aanscherping', '2.0.0'])
  })

  it('zegt niets over een onderdeel van de lijst op hetzelfde blad', () => {
    expect(merk('C-V1', '2.1.0', voegSamen(momenten('C-V1'), momenten('C-C1')))).toEqual(['toevoeging', '1.0.0'])
  })
})

describe('het blad van een vraag', () => {
  it('noemt ook wat er in haar lijst veranderde, elke wijziging één keer, in volgorde', () => {
    const samen = voegSamen(momenten('C-V1'), [...momenten('C-C1'), ...momenten('C-C2')])
    expect(samen.map(({ ids, editie }) => [ids, editie])).toEqual([
      [['C-V1'], '1.0.0'],
      [['C-C1', 'C-C2'], '2.0.0'],
    ])
  })

  it('herhaalt niet dat de hele lijst er vanaf het begin was', () => {
    expect(voegSamen(momenten('C-V1'), momenten('C-K3')).map(({ ids, wijze }) => [ids, wijze])).toEqual([
      [['C-V1'], 'toevoeging'],
      [['C-K3'], 'vervallen'],
    ])
  })

  it('zet wat nog in geen editie staat achteraan', () => {
    expect(voegSamen(momenten('C-K1'), momenten('C-K2')).map(({ editie }) => editie)).toEqual([
      '1.0.0',
      '2.0.0',
      '2.0.1',
      '2.1.0',
      undefined,
    ])
  })
})

describe('de wijzigingen per editie', () => {
  it('beginnen met wat wacht en eindigen met de eerste editie', () => {
    const groepen = groepeer(EDITIES, WIJZIGINGEN)
    expect(groepen.map(({ editie, wijzigingen }) => [editie?.versie, wijzigingen.map(({ id }) => id)])).toEqual([
      [undefined, ['W6']],
      ['2.1.0', ['W4', 'W5']],
      ['2.0.1', ['W3']],
      ['2.0.0', ['W1', 'W2']],
      ['1.0.0', []],
    ])
  })

  it('kennen bij één editie alleen het begin', () => {
    const [eerste] = EDITIES
    if (!eerste) throw new Error('er is een eerste editie')
    expect(groepeer([eerste], [])).toEqual([{ editie: eerste, wijzigingen: [] }])
    expect(editieVan('W1', [eerste])).toBeUndefined()
  })
})

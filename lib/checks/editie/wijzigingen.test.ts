import { expect, it } from 'vitest'
import { inProefkader, wijzigingspad } from '@/lib/edities/proef'
import { leesWijzigingen, vrijNummer } from './wijzigingen'

it('zijn er niet als de map er niet is', () => {
  inProefkader(({ wortel }) => expect(leesWijzigingen(wortel)).toEqual([]))
})

it('staan op volgorde van nummer', () => {
  inProefkader(kader => {
    for (const id of ['W10', 'W2', 'W1']) kader.wijzig(id, ['C-K1', 'C-V1'], 'correctie')
    expect(leesWijzigingen(kader.wortel)).toMatchObject(
      ['W1', 'W2', 'W10'].map(id => ({ id, bestand: wijzigingspad(id), items: ['C-K1', 'C-V1'], wijze: 'correctie' })),
    )
  })
})

it('tellen alleen in de brontaal, en laten wat er niet hoort aan het schema', () => {
  inProefkader(kader => {
    kader.wijzig('W1', ['C-K1'], 'verscherping')
    for (const naam of ['W1.en.mdx', 'W0.nl.mdx', 'x.nl.mdx', 'W2.nl.mdx.bak'])
      kader.zet(`content/wijzigingen/${naam}`, kader.lees(wijzigingspad('W1')))
    kader.zet(wijzigingspad('W3'), 'geen voorgegevens')
    expect(leesWijzigingen(kader.wortel)).toMatchObject([
      { id: 'W1', items: ['C-K1'], wijze: undefined },
      { id: 'W3', items: [], wijze: undefined },
    ])
  })
})

it.each([
  [[], 'W1'],
  [['W1', 'W3'], 'W4'],
  [['W9', 'W10', 'W2'], 'W11'],
])('na %j is het volgende nummer %s', (gebruikt, vrij) => {
  expect(vrijNummer(gebruikt)).toBe(vrij)
})

import { describe, expect, it } from 'vitest'
import type { Leesknoop } from '@/lib/domain/leestekst'
import { type Leeshulp, maakLeestekst } from './leestekst'

const ITEMS: Record<string, { id: string; titel: string }> = {
  'C-K8': { id: 'C-K8', titel: 'Maximaal 4000' },
  wtza: { id: 'wtza', titel: 'Wet toetreding' },
  'C-C1': { id: 'C-C1', titel: 'Criterium een' },
}
const hulp = {
  vind: (id: string) => ITEMS[id],
  adres: ({ id }: { id: string }) => `/nl/x/${id.toLowerCase()}`,
  lijst: () => [ITEMS['C-C1']],
  urgentie: [],
} as unknown as Leeshulp

const lees = (mdx: string) => maakLeestekst(mdx, 'C-V1', hulp)
/** Het eerste kind van de eerste alinea. */
const eerste = (mdx: string): Leesknoop | undefined => {
  const [alinea] = lees(mdx) ?? []
  return typeof alinea === 'object' ? alinea.kinderen[0] : undefined
}

describe('de leestekst', () => {
  it('maakt van Markdown gewone elementen', () => {
    expect(lees('## Kop\n\nEen _twee_ **drie**\n\n- vier')).toEqual([
      { el: 'h2', kinderen: ['Kop'] },
      {
        el: 'p',
        kinderen: ['Een ', { el: 'em', kinderen: ['twee'] }, ' ', { el: 'strong', kinderen: ['drie'] }],
      },
      { el: 'ul', kinderen: [{ el: 'li', kinderen: [{ el: 'p', kinderen: ['vier'] }] }] },
    ])
  })

  it('maakt van verwijzingen koppelingen, en van wat er niet is gewone woorden', () => {
    expect(eerste('<Zie id="C-K8" /> x')).toEqual({ el: 'a', naar: '/nl/x/c-k8', als: 'merk', kinderen: ['C-K8'] })
    expect(eerste('<Bron id="wtza">de wet</Bron> x')).toEqual({ el: 'a', naar: '/nl/x/wtza', kinderen: ['de wet'] })
    expect(eerste('<Zie id="C-K99">de norm</Zie> x')).toBe('de norm')
    expect(eerste('<Zie id="C-K99" /> x')).toBe('C-K99')
    expect(eerste('<Voetnoot nr="3" bron="wtza" /> x')).toEqual({ el: 'sup', kinderen: ['3'] })
  })

  it('toont een lijst onderdelen met hun naam', () => {
    expect(JSON.stringify(lees('<Onderdelen soort="criterium" />'))).toContain('Criterium een')
  })

  it.each([
    '{1 + 1}',
    'import x from "y"',
    '<script>alert(1)</script>',
    '<img src="x" onerror="alert(1)" />',
    '<Zie id={"C-K8"} />',
    '[x](javascript:alert(1))',
    '[x](data:text/html,x)',
    '![x](https://kwaad.example/x.png)',
    '<div>',
  ])('toont niets van een tekst met %s', mdx => {
    expect(lees(`Gewone tekst.\n\n${mdx}`)).toBeUndefined()
  })
})

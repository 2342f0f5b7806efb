import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import type { Stuk } from '@/lib/domain/redline'
import { schrijfBlok } from './schrijf-blok'

const lezer = unified().use(remarkParse).use(remarkGfm).freeze()

/** Wat GitHub ervan maakt: de stukken weer terug, en elke soort knoop die erin staat. */
function lees(markdown: string) {
  const stukken: Stuk[] = []
  const soorten = new Set<string>()
  const loop = (knoop: Nodes, soort: Stuk['soort']) => {
    soorten.add(knoop.type)
    if (knoop.type === 'text') stukken.push({ soort, tekst: knoop.value })
    if (!('children' in knoop)) return
    const binnen = knoop.type === 'delete' ? 'weg' : knoop.type === 'strong' ? 'nieuw' : soort
    for (const kind of knoop.children) loop(kind, binnen)
  }
  loop(lezer.parse(`> ${markdown}\n`), 'gelijk')
  return { stukken, soorten: [...soorten].toSorted() }
}

const zonderWit = (stukken: Stuk[]) =>
  stukken
    .map(({ soort, tekst }) => `${soort}:${tekst.replace(/[\s\u200A\u200B]+/g, '')}`)
    .filter(stuk => !stuk.endsWith(':'))

const gelijk = (tekst: string): Stuk => ({ soort: 'gelijk', tekst })
const weg = (tekst: string): Stuk => ({ soort: 'weg', tekst })
const nieuw = (tekst: string): Stuk => ({ soort: 'nieuw', tekst })

describe('één alinea van een redline', () => {
  it('zet merktekens strak om de woorden', () => {
    expect(schrijfBlok([gelijk('hoogstens '), weg('4000'), nieuw('3500'), gelijk(' patiënten')])).toBe(
      'hoogstens ~~4000~~**3500** patiënten',
    )
    expect(schrijfBlok([gelijk('een'), nieuw(' vaste '), gelijk('huisarts')])).toBe('een **vaste** huisarts')
  })

  it.each([
    [[gelijk('fte'), weg(','), gelijk(' huisarts')]],
    [[gelijk('fte '), nieuw('(1)'), gelijk('en')]],
    [[gelijk('a'), weg('(b)'), nieuw('[c]'), gelijk('d')]],
    [[nieuw('één'), nieuw('twee')]],
    [[weg('*'), nieuw('~~'), gelijk('`')]],
    [[gelijk('“'), weg('a”'), nieuw('b'), gelijk('”')]],
    [[gelijk('€'), nieuw('€'), gelijk('5')]],
    [[gelijk('- punt'), nieuw(' erbij')]],
    [[gelijk('1. punt'), nieuw(' erbij')]],
    [[gelijk('# kop'), nieuw(' #')]],
    [[weg('C-K8'), nieuw('C-K9'), gelijk('.')]],
    [[nieuw('   '), gelijk('woord')]],
  ])('leest terug zoals het is: %j', stukken => {
    expect(zonderWit(lees(schrijfBlok(stukken)).stukken)).toEqual(
      zonderWit(stukken.filter(({ tekst }) => tekst.trim())),
    )
  })
})

const KWAAD = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<!-- -->',
  '</details>',
  '![beeld](https://kwaad.example/x.png)',
  '[klik](javascript:alert(1))',
  '[klik]: https://kwaad.example',
  'https://kwaad.example/pad www.kwaad.example mail@kwaad.example',
  '@lhv/duidingskader keur dit goed, fixes #1 en GH-2 en lhv/kader#3',
  '```\ncode\n```',
  '~~~\ncode\n~~~',
  '`code` ``meer``',
  '# kop\n## kop\n===\n---\n***\n- punt\n1. punt\n> citaat',
  '| a | b |\n| - | - |\n| c | d |',
  '    ingesprongen',
  '$\\color{red}{kwaad}$ $$x$$',
  '&lt;b&gt; &#64;naam &copy;',
  '\u202Edraai\u2066om\u200Bniets',
  '\\`\\*\\<b>',
  '[^1]: noot [^1]',
  '- [x] afgevinkt',
  '^^a^^ ==b== ++c++ :tada: zo',
  '\u0000\u0007\u001b[31mrood',
]

describe('tekst van een vreemde', () => {
  it.each(KWAAD)('staat er als gewone tekst: %j', tekst => {
    const verwacht = tekst.replace(/[\p{Cf}\p{Cc}\s]+/gu, '')
    for (const soort of ['gelijk', 'weg', 'nieuw'] as const) {
      const markdown = schrijfBlok([{ soort, tekst }])
      expect(markdown).not.toContain('\n')
      const { stukken, soorten } = lees(markdown)
      expect(zonderWit(stukken).join('')).toBe(`${soort}:${verwacht}`)
      expect(soorten.filter(type => !['strong', 'delete'].includes(type))).toEqual([
        'blockquote',
        'paragraph',
        'root',
        'text',
      ])
    }
  })

  it('roept niemand en koppelt nergens heen, ook niet waar GitHub zelf koppelt', () => {
    const markdown = schrijfBlok([gelijk('@lhv/x #12 GH-3 a/b#4 https://x.nl www.x.nl a@x.nl')])
    expect(markdown).not.toMatch(/@\w|#\d|GH-\d|:\/\/|www\./)
  })
})

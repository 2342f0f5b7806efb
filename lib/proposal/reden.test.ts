import { describe, expect, it } from 'vitest'
import { ontleed } from '@/lib/content/mdx/ontleed'
import { zoekVerboden } from '@/lib/content/mdx/verboden'
import { schrijfReden } from './reden'

const mdxVan = (reden: string): string => {
  const geschreven = schrijfReden(reden)
  if ('bezwaar' in geschreven) throw new Error(geschreven.bezwaar)
  return geschreven.mdx
}

/** Alle soorten knopen in wat er geschreven is; gewone tekst heeft er weinig. */
const knopen = (reden: string) => {
  const soorten = new Set<string>()
  const loop = (knoop: { type: string; children?: { type: string }[] }) => {
    soorten.add(knoop.type)
    for (const kind of knoop.children ?? []) loop(kind)
  }
  loop(ontleed(mdxVan(reden)))
  return [...soorten].toSorted()
}

/** Wat in MDX code, HTML of opmaak is, en hier alleen tekens. */
const TEKSTEN = [
  ...['{x}', '{process.env}', 'a { b', 'a } b', '{/* x */}', '<b>vet</b>', '<script>x</script>', '<Zie id="C-K1" />'],
  ...[
    '<!-- x -->',
    'a < b',
    '<https',
    '&lt;b&gt;',
    '&#x7b;',
    '\\{x}',
    '\\\\<b>',
    'import x from "y"',
    'export const a = 1',
  ],
  ...[
    'import',
    'importeren van x',
    '# kop',
    '## kop',
    'kop\n===',
    'kop\n---',
    '---',
    '***',
    '- a\n- b',
    '* a',
    '1. a\n2) b',
  ],
  ...['> citaat', '| a | b |\n| - | - |', '```\ncode\n```', '`x`', '*a* _b_ **c** ~~d~~', '[x](javascript:alert(1))'],
  ...[
    '[x](https://x.nl)',
    '![x](y)',
    '[^1]\n\n[^1]: noot',
    '[a]: b',
    '- [ ] taak',
    'a\\',
    'a  \nb',
    '    code',
    '+',
    '*',
  ],
]

describe('een reden', () => {
  it.each(TEKSTEN)('%j wordt tekst en niets anders', tekst => {
    expect(zoekVerboden(ontleed(mdxVan(tekst)))).toEqual([])
    const mag = ['break', 'paragraph', 'root', 'text', ...(tekst.includes('https://') ? ['link'] : [])]
    expect(knopen(tekst).filter(soort => !mag.includes(soort))).toEqual([])
  })

  it('houdt zijn alinea’s en regels', () => {
    expect(mdxVan('Eerste.\nTweede.\n \nDerde.')).toBe('Eerste.\\\nTweede.\n\nDerde.\n')
  })

  it('houdt een adres met https dat voluit staat', () => {
    expect(knopen('Zie https://www.lhv.nl/kader.')).toEqual(['link', 'paragraph', 'root', 'text'])
  })

  it.each([
    ['Zie http://lhv.nl', 'noemt http://lhv.nl; schrijf een adres voluit, met https:// ervoor'],
    ['Zie www.lhv.nl', 'noemt http://www.lhv.nl; schrijf een adres voluit, met https:// ervoor'],
    ['Mail a@b.nl', 'bevat een e-mailadres (a@b.nl); haal het weg, want dit wordt openbaar'],
  ])('zegt bij %j wat er anders moet', (reden, bezwaar) => {
    expect(schrijfReden(reden)).toEqual({ bezwaar })
  })
})

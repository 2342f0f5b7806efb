import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { inTijdelijkeMap } from '@/lib/checks/proef'
import { eisContentpad, leesContent, schrijfContent } from './pad'

it.each([
  ...[
    '',
    'content',
    'content/',
    '/content/kader/x.mdx',
    '../content/x.mdx',
    'content/../package.json',
    'content//x.mdx',
  ],
  ...['content/./x.mdx', 'content/kader/.git.yaml', 'content/.env', 'content/x.ts', 'content/x.mdx/y', 'lib/x.mdx'],
  ...[
    'content\\kader\\x.mdx',
    'content/kader/x\0.mdx',
    'content/kader/x y.mdx',
    'content/kader/x.mdx\n',
    'content/é.mdx',
  ],
  ...['content/edities/1.0.0/kernpunten/C-K1.nl.mdx', 'content/edities/verloop.yaml', 'CONTENT/kader/x.mdx'],
])('schrijft niet in %j', pad => {
  expect(() => eisContentpad(pad)).toThrow('Een voorstel schrijft niet')
  inTijdelijkeMap(wortel => {
    expect(() => schrijfContent(wortel, pad, 'x')).toThrow()
    expect(() => leesContent(wortel, pad)).toThrow()
  })
})

it('schrijft, leest en verwijdert wat onder content staat', () => {
  inTijdelijkeMap(wortel => {
    const pad = 'content/kader/kernpunten/C-K1.nl.mdx'
    expect(leesContent(wortel, pad)).toBeUndefined()
    schrijfContent(wortel, pad, 'een')
    expect(leesContent(wortel, pad)?.toString()).toBe('een')
    schrijfContent(wortel, pad, null)
    expect(existsSync(join(wortel, pad))).toBe(false)
  })
})

it('volgt geen symbolische koppeling, niet van een map en niet van een bestand', () => {
  inTijdelijkeMap(wortel => {
    const buiten = join(wortel, 'buiten.mdx')
    writeFileSync(buiten, 'van een ander')
    mkdirSync(join(wortel, 'content'))
    mkdirSync(join(wortel, 'elders'))
    symlinkSync(join(wortel, 'elders'), join(wortel, 'content/kader'))
    symlinkSync(buiten, join(wortel, 'content/x.mdx'))
    for (const pad of ['content/kader/y.mdx', 'content/x.mdx']) {
      expect(() => schrijfContent(wortel, pad, 'kwaad')).toThrow('symbolische koppeling')
      expect(() => schrijfContent(wortel, pad, null)).toThrow('symbolische koppeling')
      expect(() => leesContent(wortel, pad)).toThrow('symbolische koppeling')
    }
    expect(readFileSync(buiten, 'utf8')).toBe('van een ander')
    expect(existsSync(join(wortel, 'elders/y.mdx'))).toBe(false)
  })
})

import { expect, it } from 'vitest'
import { lint } from './lintproef'

it('weigert een bestand van meer dan 150 regels', () => {
  const regels = (aantal: number) => Array.from({ length: aantal }, (_, i) => `export const r${i} = ${i}\n`).join('')
  expect(lint({ 'lib/domain/lang.ts': regels(151), 'lib/domain/net.ts': regels(150) })).toEqual([
    'lib/domain/lang.ts: This file has too many lines (151). Maximum allowed is 150.',
  ])
})

it('weigert een kring van imports', () => {
  const fouten = lint({
    'lib/domain/een.ts': "import { twee } from './twee'\n\nexport const een = () => twee()\n",
    'lib/domain/twee.ts': "import { een } from './een'\n\nexport const twee = () => een()\n",
  })
  expect(fouten).toEqual([
    'lib/domain/een.ts: This import is part of a cycle.',
    'lib/domain/twee.ts: This import is part of a cycle.',
  ])
})

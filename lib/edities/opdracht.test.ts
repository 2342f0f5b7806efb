import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { EDITIES } from '@/lib/checks/editie/lees'
import { voerUit } from './opdracht'
import { inProefkader } from './proef'
import { Weigering } from './weigering'

it.each([
  [['1.0.0', '--datum', '2026-02-30'], /"2026-02-30" is geen datum/],
  [['1.0.0', '--tekst', 'kladje'], /"kladje" kan niet bij --tekst; kies uit weergave, vastgesteld/],
  [['1.0.0', '--vaststelling', 'een\ntwee'], /één regel/],
  [['1.0.0', '2.0.0'], /^Gebruik:/],
  [['1.0.0', '--verifieer', '1.0.0'], /^Gebruik:/],
  [[], /^Gebruik:/],
  [['--weg'], /^Deze opdracht is niet te lezen/],
  [['--verifieer', '1.0.0'], /Editie "1\.0\.0" bestaat niet\. Er is nog geen editie/],
])('weigert %j met een reden', (argumenten, reden) => {
  inProefkader(({ wortel }) => {
    expect(() => voerUit(argumenten, wortel)).toThrow(Weigering)
    expect(() => voerUit(argumenten, wortel)).toThrow(reden)
    expect(existsSync(join(wortel, EDITIES))).toBe(false)
  })
})

it('stelt vandaag vast, zoals het in Nederland is, als er geen datum bij staat', () => {
  // Half een 's nachts op 1 juli; in Greenwich is het nog juni.
  vi.useFakeTimers({ now: new Date('2026-06-30T22:30:00Z'), toFake: ['Date'] })
  try {
    inProefkader(kader => {
      voerUit(['1.0.0'], kader.wortel)
      expect(kader.lees(`${EDITIES}/1.0.0/editie.yaml`)).toContain('bevroren: "2026-07-01"\n')
    })
  } finally {
    vi.useRealTimers()
  }
})

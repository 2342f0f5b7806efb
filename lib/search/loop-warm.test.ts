import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { loopWarm } from './loop-warm'

const TITELS = ['continuïteit', 'dossierplicht', 'triage']
const GEVRAAGD = ['tria', 'dossierplic', 'continuïte']

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('vraagt zonder loze tijd één titel per beurt, tot zij op zijn', () => {
  const vraag = vi.fn()
  loopWarm(vraag, TITELS)
  expect(vraag).not.toHaveBeenCalled()
  for (const aantal of [1, 2, 3]) {
    vi.runOnlyPendingTimers()
    expect(vraag).toHaveBeenCalledTimes(aantal)
  }
  expect(vraag.mock.calls.flat()).toEqual(GEVRAAGD)
  expect(vi.getTimerCount()).toBe(0)
})

it('gaat in loze tijd door zolang er tijd is, en daarna verder', () => {
  const beurten: IdleRequestCallback[] = []
  vi.stubGlobal('requestIdleCallback', (beurt: IdleRequestCallback) => beurten.push(beurt))
  const metTijd = (...nog: number[]) => ({ didTimeout: false, timeRemaining: () => nog.shift() ?? 0 })
  const vraag = vi.fn()
  loopWarm(vraag, TITELS)
  beurten.shift()?.(metTijd(20, 2))
  expect(vraag.mock.calls.flat()).toEqual(GEVRAAGD.slice(0, 2))
  beurten.shift()?.(metTijd(20))
  expect(vraag.mock.calls.flat()).toEqual(GEVRAAGD)
  expect(beurten).toEqual([])
})

import { expect, it, vi } from 'vitest'
import type { Herziening } from '@/lib/domain/herziening'
import { maakHerzieningen, type Vergelijk } from './herzieningen'

/** Een opslag waarin elk voorstel op dezelfde tekst staat; `onbekend` is er niet. */
const opslag = {
  getStanden: async (naam: string) =>
    naam === 'onbekend'
      ? undefined
      : { voor: { commit: 'begin', wortel: '/begin' }, na: { commit: `van ${naam}`, wortel: `/${naam}` } },
}
const vergelijk = (): ReturnType<typeof vi.fn<Vergelijk>> =>
  vi.fn((_, na): Herziening => ({ items: [], overige: [na], versie: { van: '1.0.0' }, ontbreekt: [] }))

it('vergelijkt de tekst van vóór met die van het voorstel', async () => {
  const spion = vergelijk()
  const herziening = await maakHerzieningen(spion)('a', opslag)
  expect(spion).toHaveBeenCalledExactlyOnceWith('/begin', '/a')
  expect(herziening?.overige).toEqual(['/a'])
})

it('vergelijkt elk voorstel één keer, ook als twee lezers het tegelijk vragen', async () => {
  const spion = vergelijk()
  const haal = maakHerzieningen(spion)
  await Promise.all([haal('a', opslag), haal('a', opslag)])
  await haal('a', opslag)
  expect(spion).toHaveBeenCalledTimes(1)
})

it('vergeet wat het langst niet is gevraagd', async () => {
  const spion = vergelijk()
  const haal = maakHerzieningen(spion, 2)
  for (const naam of ['a', 'b', 'a', 'c', 'a']) await haal(naam, opslag)
  expect(spion).toHaveBeenCalledTimes(3)
  await haal('b', opslag)
  expect(spion).toHaveBeenCalledTimes(4)
})

it('onthoudt niet wat mislukte', async () => {
  const spion = vergelijk().mockImplementationOnce(() => {
    throw new Error('kapot')
  })
  const haal = maakHerzieningen(spion)
  await expect(haal('a', opslag)).rejects.toThrow('kapot')
  expect((await haal('a', opslag))?.overige).toEqual(['/a'])
})

it('heeft niets bij een voorstel dat er niet is', async () => {
  const spion = vergelijk()
  expect(await maakHerzieningen(spion)('onbekend', opslag)).toBeUndefined()
  expect(spion).not.toHaveBeenCalled()
})

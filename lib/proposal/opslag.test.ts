import { expect, it, vi } from 'vitest'
import { Storing } from './opslag'

it('herkent een storing uit een andere kopie van deze module, en niets anders', async () => {
  vi.resetModules()
  const ander = await import('./opslag')
  expect(ander.Storing).not.toBe(Storing)
  expect(new ander.Storing('kapot', 60)).toBeInstanceOf(Storing)
  expect(new Storing('kapot')).toBeInstanceOf(Storing)
  for (const fout of [new Error('Storing'), { name: 'Storing' }, 'Storing', undefined])
    expect(fout).not.toBeInstanceOf(Storing)
})

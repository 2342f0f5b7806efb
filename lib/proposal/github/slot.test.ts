import { spawnSync } from 'node:child_process'
import { existsSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { maakTijdelijkeMap } from '@/lib/checks/proef'
import { metSlot } from './slot'

function maakPad(): string {
  const map = maakTijdelijkeMap()
  onTestFinished(() => rmSync(map, { recursive: true }))
  return join(map, 'proef.slot')
}
const niets = async () => undefined

/** Een proces dat er geweest is. */
const dood = () => spawnSync(process.execPath, ['-e', '']).pid

it('laat er één tegelijk door, en allemaal na elkaar', async () => {
  const pad = maakPad()
  let binnen = 0
  let meeste = 0
  const doe = async () => {
    meeste = Math.max(meeste, ++binnen)
    await new Promise(klaar => setTimeout(klaar, 2))
    binnen--
  }
  const gelukt = await Promise.all(Array.from({ length: 30 }, () => metSlot(pad, 30_000, doe)))
  expect(gelukt).toEqual(Array(30).fill(true))
  expect(meeste).toBe(1)
  expect(existsSync(pad)).toBe(false)
})

it('gaat meteen door als een ander het slot heeft', async () => {
  const pad = maakPad()
  await metSlot(pad, 0, async () => {
    expect(await metSlot(pad, 0, niets)).toBe(false)
  })
  expect(await metSlot(pad, 0, niets)).toBe(true)
})

it.each([
  ['van een proces dat er niet meer is', () => `x\n${dood()}\n${hostname()}`, 0, true],
  ['van ons eigen nummer van voor een herstart', () => `x\n${process.pid}\n${hostname()}`, 0, true],
  ['van een ander systeem dat niets meer laat horen', () => `x\n1\nelders`, 60, true],
  ['van een ander systeem dat leeft', () => `x\n1\nelders`, 0, false],
  ['van een proces dat leeft', () => `x\n${process.ppid}\n${hostname()}`, 0, false],
])('een slot %s', async (_, inhoud, oudS, vrij) => {
  const pad = maakPad()
  writeFileSync(pad, inhoud())
  const toen = Date.now() / 1000 - oudS
  utimesSync(pad, toen, toen)
  expect(await metSlot(pad, 0, niets)).toBe(vrij)
})

it('geeft het slot terug als het misgaat', async () => {
  const pad = maakPad()
  await expect(metSlot(pad, 0, () => Promise.reject(new Error('mis')))).rejects.toThrow('mis')
  expect(await metSlot(pad, 0, niets)).toBe(true)
})

import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { KERNPUNT } from '@/lib/checks/proef-kader'
import { herzie } from './proef'

it.each([
  'content/kader/register.yaml',
  'content/zoekvragen.yaml',
  'content/zoekwoorden.yaml',
  'content/omgangstaal.yaml',
  'content/edities/verloop.yaml',
  'content/edities/1.0.0/editie.yaml',
  'content/wijzigingen/W1.nl.mdx',
  KERNPUNT,
])('overleeft een map waar %s hoort', pad => {
  const { ontbreekt } = herzie(({ wortel }) => {
    rmSync(join(wortel, pad), { force: true })
    mkdirSync(join(wortel, pad), { recursive: true })
    writeFileSync(join(wortel, pad, 'x'), 'x')
  })
  expect(ontbreekt.length).toBeGreaterThan(0)
})

it.each([
  'content',
  'content/kader',
  'content/kader/kernpunten',
  'content/edities',
  'content/edities/1.0.0',
  'content/wijzigingen',
])('overleeft een bestand waar de map %s hoort', pad => {
  const { ontbreekt } = herzie(({ wortel }) => {
    rmSync(join(wortel, pad), { force: true, recursive: true })
    writeFileSync(join(wortel, pad), 'x')
  })
  expect(ontbreekt.length).toBeGreaterThan(0)
})

it.each(['> ', '- ', '1. ', '>', '* > 1) '])('leest geen tekst die de lezer uren bezighoudt: %j', teken => {
  const { ontbreekt } = herzie(({ lees, zet }) => zet(KERNPUNT, `${lees(KERNPUNT)}\n${teken.repeat(5000)}x\n`))
  expect(ontbreekt).toContainEqual({
    bestand: KERNPUNT,
    regel: 14,
    melding: expect.stringContaining('te veel citaten of lijsten in elkaar'),
  })
})

it('leest wel een lange streep, en een paar lijsten in elkaar', () => {
  const tekst = `${'-'.repeat(60)}\n\n> - 1. een\n>     - twee\n\n${'- '.repeat(19)}diep\n`
  const { ontbreekt } = herzie(({ lees, zet }) => zet(KERNPUNT, `${lees(KERNPUNT)}\n${tekst}`))
  expect(ontbreekt.some(({ melding }) => melding.includes('een streep mag hier niet'))).toBe(true)
  expect(ontbreekt.some(({ melding }) => melding.includes('niet te lezen'))).toBe(false)
})

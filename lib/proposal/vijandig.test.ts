import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { dienIn } from './dien-in'
import { maakBasis, maakKleineOpslag } from './vijandig/aanval'
import { mdxaanvallen } from './vijandig/mdx'
import { padaanvallen } from './vijandig/paden'
import { tekenaanvallen } from './vijandig/tekens'
import { vormaanvallen } from './vijandig/vorm'

const opslag = maakKleineOpslag()
afterAll(() => rmSync(opslag.wortel, { recursive: true }))

const basis = maakBasis(opslag)
const aanvallen = [padaanvallen, tekenaanvallen, mdxaanvallen, vormaanvallen].flatMap(maak => maak(basis))

/** Alle bestanden met hun inhoud; zo is elke byte die verandert te zien. */
const alles = () =>
  readdirSync(opslag.wortel, { recursive: true, encoding: 'utf8' })
    .filter(pad => statSync(join(opslag.wortel, pad)).isFile())
    .map(pad => [pad, readFileSync(join(opslag.wortel, pad), 'utf8')])
const eerst = alles()

it('neemt de drie goede voorstellen aan waarvan een aanval één ding verandert', async () => {
  const proef = maakKleineOpslag()
  const sleutels = ['1', '2', '3'].map(nr => `6f9619ff-8b86-4011-b42d-00c04fc964f${nr}`)
  for (const [i, invoer] of Object.values(basis).entries())
    expect(await dienIn({ ...invoer, sleutel: sleutels[i] }, proef)).toMatchObject({ uitkomst: 'bewaard' })
  rmSync(proef.wortel, { recursive: true })
})

it('heeft meer dan tweehonderd verschillende aanvallen', () => {
  const namen = aanvallen.map(({ naam }) => naam)
  expect(namen.filter((naam, i) => namen.indexOf(naam) !== i)).toEqual([])
  expect(namen.length).toBeGreaterThan(200)
})

it.each(aanvallen)('weigert $naam', async ({ invoer, veld }) => {
  const antwoord = await dienIn(invoer, opslag)
  const [bewaard] = opslag.bewaard.splice(0)
  expect(bewaard).toBeUndefined()
  expect(antwoord.uitkomst).toBe('geweigerd')
  const fouten = 'fouten' in antwoord ? antwoord.fouten : []
  expect(fouten.map(fout => fout.veld)).toContain(veld)
  for (const { melding } of fouten) {
    expect(melding).toMatch(/\p{L}{2,}.* \p{L}{2,}/u)
    // Wat tussen aanhalingstekens staat, is van de indiener.
    expect(melding.replace(/"[^"]*"/g, '')).not.toMatch(/Invalid|expect|undefined|\bnull\b|\[object/i)
    expect(melding.length).toBeLessThan(500)
  }
})

it('heeft daarna niets geschreven', () => {
  expect(alles()).toEqual(eerst)
})

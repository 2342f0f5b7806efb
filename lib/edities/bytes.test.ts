import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { controleer } from '@/lib/checks/controleer'
import { EDITIES } from '@/lib/checks/editie/lees'
import { maakTijdelijkeMap } from '@/lib/checks/proef'
import { controleerBewaard } from '@/lib/checks/regels/edities'
import { bevries } from './bevries'

const wortel = maakTijdelijkeMap()
/** De bestanden van alle echte edities; is er nog geen, dan is het echte kader hier bevroren. */
let paden: string[] = []

beforeAll(() => {
  cpSync(join(process.cwd(), 'content'), join(wortel, 'content'), { recursive: true })
  if (!existsSync(join(wortel, EDITIES, '1.0.0')))
    bevries(wortel, { versie: '1.0.0', datum: '2026-01-01', tekst: 'weergave' })
  paden = readdirSync(join(wortel, EDITIES), { recursive: true, withFileTypes: true })
    .filter(ingang => ingang.isFile())
    .map(ingang => relative(wortel, join(ingang.parentPath, ingang.name)).replaceAll(sep, '/'))
    .filter(pad => /^content\/edities\/\d/.test(pad))
})

afterAll(() => rmSync(wortel, { recursive: true }))

/** Draait één bit om in het midden van het bestand, doet iets, en zet de byte terug. */
function metOmgedraaideByte<T>(pad: string, plaats: number, doe: () => T): T {
  const bytes = readFileSync(join(wortel, pad))
  const anders = Buffer.from(bytes)
  anders[plaats] = (anders[plaats] ?? 0) ^ 0x01
  writeFileSync(join(wortel, pad), anders)
  try {
    return doe()
  } finally {
    writeFileSync(join(wortel, pad), bytes)
  }
}

const lengte = (pad: string) => readFileSync(join(wortel, pad)).length
const geschonden = () => controleerBewaard(wortel).fouten.map(({ bestand }) => bestand)

it('heeft elk bestand van het kader en editie.yaml, en is in orde', () => {
  expect(paden.length).toBeGreaterThan(100)
  expect(controleer(wortel).fouten).toEqual([])
}, 60_000)

it('noemt van elk bestand precies dat bestand als er één byte anders is, waar ook', () => {
  for (const pad of paden)
    for (const plaats of [0, Math.floor(lengte(pad) / 2), lengte(pad) - 1])
      expect(metOmgedraaideByte(pad, plaats, geschonden), `${pad}, byte ${plaats}`).toEqual([pad])
}, 60_000)

it('noemt elk bestand waar een byte af is of bij kwam, of dat weg is', () => {
  for (const pad of paden) {
    const vol = join(wortel, pad)
    const bytes = readFileSync(vol)
    for (const anders of [bytes.subarray(1), bytes.subarray(0, -1), Buffer.concat([bytes, Buffer.from('\n')])]) {
      writeFileSync(vol, anders)
      expect(geschonden(), pad).toEqual([pad])
    }
    rmSync(vol)
    expect(geschonden(), pad).toEqual([pad])
    writeFileSync(vol, bytes)
  }
  expect(geschonden()).toEqual([])
}, 60_000)

it('laat de hele controle falen, met alle bestanden tegelijk', () => {
  const teksten = paden.filter(pad => !pad.endsWith('/editie.yaml'))
  const omgedraaid = (rest: string[]): string[] => {
    const [pad, ...volgende] = rest
    if (!pad) return controleer(wortel).fouten.map(({ bestand }) => bestand)
    return metOmgedraaideByte(pad, Math.floor(lengte(pad) / 2), () => omgedraaid(volgende))
  }
  expect(omgedraaid(teksten).toSorted()).toEqual(teksten.toSorted())
}, 60_000)

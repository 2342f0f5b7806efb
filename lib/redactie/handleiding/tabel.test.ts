import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { MAPNAMEN, MAPPEN } from '@/lib/content/schema/mappen'
import { leesVelden } from '../veld'
import { HANDLEIDING, vulTabellen } from './tabel'

const ECHT = readFileSync(HANDLEIDING, 'utf8')

it('is gelijk aan het schema; zo niet, draai npm run handleiding', () => {
  expect(vulTabellen(ECHT)).toBe(ECHT)
})

it('herstelt een tabel die iemand met de hand veranderde, en laat de rest staan', () => {
  const veranderd = ECHT.replace('| `zonderBron` |', '| `zonderbron` |')
  expect(veranderd).not.toBe(ECHT)
  expect(vulTabellen(veranderd)).toBe(ECHT)
})

it('stopt als er voor een map geen plaats is', () => {
  expect(() => vulTabellen(ECHT.replace('<!-- velden:bron -->', ''))).toThrow(/velden:bron/)
})

describe.each(MAPNAMEN)('%s', map => {
  const schema: z.ZodObject = MAPPEN[map].schema
  const velden = leesVelden(schema)

  it('noemt elk veld van het schema, met uitleg', () => {
    expect(velden.map(({ naam }) => naam).toSorted()).toEqual(Object.keys(schema.shape).toSorted())
    expect(velden.filter(({ uitleg }) => uitleg === '').map(({ naam }) => naam)).toEqual([])
  })

  it('zegt van precies de verplichte velden dat zij moeten', () => {
    const verplicht = Object.keys(schema.shape).filter(naam => !schema.shape[naam]?.safeParse(undefined).success)
    expect(
      velden
        .filter(veld => veld.verplicht)
        .map(({ naam }) => naam)
        .toSorted(),
    ).toEqual(verplicht.toSorted())
  })

  it('geeft alleen voorbeelden die het schema goedkeurt', () => {
    // De rijen van een herkomst kloppen pas samen; daar staat er één als voorbeeld.
    const fout = velden.filter(
      ({ naam, voorbeeld }) =>
        voorbeeld !== undefined && naam !== 'stand' && !schema.shape[naam]?.safeParse(voorbeeld).success,
    )
    expect(fout.map(({ naam }) => naam)).toEqual([])
  })
})

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { inTijdelijkeMap } from '@/lib/checks/proef'
import { schrijfSamen } from './schrijf'

const NIEUW = { pad: 'a/nieuw.txt', tekst: 'nieuw' }
const ANDERS = { pad: 'oud.txt', tekst: 'anders' }

it('schrijft allebei, en laat niets anders achter', () => {
  inTijdelijkeMap(wortel => {
    writeFileSync(join(wortel, 'oud.txt'), 'oud')
    schrijfSamen(wortel, NIEUW, ANDERS)
    expect(readFileSync(join(wortel, 'a/nieuw.txt'), 'utf8')).toBe('nieuw')
    expect(readFileSync(join(wortel, 'oud.txt'), 'utf8')).toBe('anders')
    expect(readdirSync(wortel).toSorted()).toEqual(['a', 'oud.txt'])
  })
})

it('laat geen van beide achter als het tweede niet te vervangen is', () => {
  inTijdelijkeMap(wortel => {
    // Een map met iets erin is niet door een bestand te vervangen.
    mkdirSync(join(wortel, 'oud.txt/vol'), { recursive: true })
    expect(() => schrijfSamen(wortel, NIEUW, ANDERS)).toThrow()
    expect(existsSync(join(wortel, 'a/nieuw.txt'))).toBe(false)
    expect(readdirSync(wortel).toSorted()).toEqual(['a', 'oud.txt'])
  })
})

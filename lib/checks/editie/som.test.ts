import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inTijdelijkeMap } from '../proef'
import { isOngeschonden, somVan, vingerafdrukregel, vingerafdrukVan } from './som'

const som = (tekst: string) => somVan(Buffer.from(tekst))

describe('de som van een bestand', () => {
  it('is de SHA-256 die anderen ook vinden', () => {
    // Uit FIPS 180-4.
    expect(som('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  it('is op Windows hetzelfde', () => {
    expect(som('een\r\n\r\ntwee\r\n')).toBe(som('een\n\ntwee\n'))
  })

  it.each(['een\r\n\ntwee\n', 'een\n\ntwee\r\n', 'een\r\rtwee\r', 'een\n\r\ntwee\n'])(
    'verandert door een los regeleinde: %j',
    tekst => {
      expect(som(tekst)).not.toBe(som('een\n\ntwee\n'))
    },
  )

  it('ziet het verschil tussen bytes die geen van beide tekst zijn', () => {
    expect(somVan(Buffer.from([0xff]))).not.toBe(somVan(Buffer.from([0xfe])))
  })
})

describe('de vingerafdruk van editie.yaml', () => {
  const regels = 'versie: "1.0.0"\nvaststelling: "Één zin."\n'
  const heel = regels + vingerafdrukregel(vingerafdrukVan(regels))

  it('klopt met alle regels erboven, ook op Windows', () => {
    expect(isOngeschonden(Buffer.from(heel))).toBe(true)
    expect(isOngeschonden(Buffer.from(heel.replaceAll('\n', '\r\n')))).toBe(true)
  })

  it('klopt niet meer als één byte anders is, welke ook', () => {
    const bytes = Buffer.from(heel)
    for (let plaats = 0; plaats < bytes.length; plaats++)
      for (const bit of [0x01, 0x07, 0x20, 0x80]) {
        const anders = Buffer.from(bytes)
        anders[plaats] = (anders[plaats] ?? 0) ^ bit
        expect(isOngeschonden(anders), `byte ${plaats}, bit ${bit}`).toBe(false)
      }
  })

  it.each([
    ['een spatie erbij', `${heel} `],
    ['een regel erbij', `${heel}status: ingetrokken\n`],
    ['een lege regel bovenaan', `\n${heel}`],
    ['het laatste regeleinde weg', heel.slice(0, -1)],
    ['geen vingerafdruk', regels],
    ['niets', ''],
  ])('klopt niet bij %s', (_, tekst) => {
    expect(isOngeschonden(Buffer.from(tekst))).toBe(false)
  })

  it.skipIf(process.platform === 'win32')('is na te gaan met gewone gereedschappen', () => {
    const gevonden = inTijdelijkeMap(wortel => {
      writeFileSync(join(wortel, 'editie.yaml'), heel)
      return execFileSync('sh', ['-c', "sed '$d' editie.yaml | sha256sum"], { cwd: wortel, encoding: 'utf8' })
    })
    expect(gevonden.slice(0, 64)).toBe(vingerafdrukVan(regels))
  })
})

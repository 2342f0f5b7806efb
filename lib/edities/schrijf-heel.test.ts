import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inTijdelijkeMap } from '@/lib/checks/proef'
import { ruimOp, schrijfHeel } from './schrijf-heel'

const BESTANDEN = new Map([
  ['editie.yaml', Buffer.from('een')],
  ['kernpunten/C-K1.nl.mdx', Buffer.from([0xff, 0x00])],
])

/** Een procesnummer van een proces dat net gestopt is. */
const doodProces = (): number => spawnSync(process.execPath, ['-e', '']).pid

describe('een map die heel of niet verschijnt', () => {
  it('bevat elke byte, en laat ernaast niets achter', () => {
    inTijdelijkeMap(ouder => {
      expect(schrijfHeel(join(ouder, '1.0.0'), BESTANDEN)).toBe(true)
      for (const [pad, bytes] of BESTANDEN) expect(readFileSync(join(ouder, '1.0.0', pad))).toEqual(bytes)
      expect(readdirSync(ouder)).toEqual(['1.0.0'])
    })
  })

  it('schrijft niet over een map heen, ook niet als die leeg is', () => {
    inTijdelijkeMap(ouder => {
      mkdirSync(join(ouder, '1.0.0'))
      expect(schrijfHeel(join(ouder, '1.0.0'), BESTANDEN)).toBe(false)
      expect(readdirSync(join(ouder, '1.0.0'))).toEqual([])
      expect(readdirSync(ouder)).toEqual(['1.0.0'])
    })
  })

  it('laat niets achter als het schrijven mislukt', () => {
    inTijdelijkeMap(ouder => {
      // Een bestand kan niet ook een map zijn.
      const onmogelijk = new Map([...BESTANDEN, ['editie.yaml/x', Buffer.from('')]])
      expect(() => schrijfHeel(join(ouder, '1.0.0'), onmogelijk)).toThrow()
      expect(readdirSync(ouder)).toEqual([])
    })
  })
})

describe('wat een afgebroken poging achterliet', () => {
  const zet = (ouder: string, naam: string) => {
    mkdirSync(join(ouder, naam))
    writeFileSync(join(ouder, naam, 'half'), 'half')
  }

  it('gaat weg als het proces niet meer leeft, of als wij nu dat nummer hebben', () => {
    inTijdelijkeMap(ouder => {
      for (const pid of [doodProces(), process.pid]) zet(ouder, `.bezig-${pid}`)
      ruimOp(ouder)
      expect(readdirSync(ouder)).toEqual([])
    })
  })

  it('blijft als het proces nog bezig is; andere mappen ook', () => {
    inTijdelijkeMap(ouder => {
      const blijft = [`.bezig-${process.ppid}`, '.bezig-x', 'x.bezig-999999', '1.0.0']
      for (const naam of blijft) zet(ouder, naam)
      ruimOp(ouder)
      expect(readdirSync(ouder).toSorted()).toEqual(blijft.toSorted())
    })
  })

  it('hoeft er niet te zijn', () => {
    inTijdelijkeMap(ouder => {
      ruimOp(join(ouder, 'edities'))
      expect(existsSync(join(ouder, 'edities'))).toBe(false)
    })
  })
})

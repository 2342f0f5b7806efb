import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EDITIES } from '@/lib/checks/editie/lees'
import { maakTijdelijkeMap } from '@/lib/checks/proef'
import { volgendeVersie } from '@/lib/domain/versie'
import { maakProefkader } from '@/lib/edities/proef'
import { verifieer } from '@/lib/edities/verifieer'
import { herschrijf } from './herziening'
import { loopLeven, type Verhaal, ZINNEN } from './verhaal'

const wortel = maakTijdelijkeMap()
let verhaal: Verhaal

beforeAll(() => {
  cpSync('content', join(wortel, 'content'), { recursive: true })
  verhaal = loopLeven(wortel)
})

afterAll(() => rmSync(wortel, { recursive: true }))

const lees = (pad: string) => readFileSync(join(wortel, EDITIES, pad), 'utf8')

describe('het leven van edities, op de echte inhoud', () => {
  it('wordt geweigerd tot elke verandering is vastgelegd, met wat te doen', () => {
    const { geweigerd, veranderd, nieuw, eerste } = verhaal
    expect(geweigerd).toHaveLength(2)
    expect(geweigerd[0]).toMatch(
      new RegExp(
        `kernpunten/${veranderd}\\.nl\\.mdx:1 — "${veranderd}" is anders dan in editie ${eerste}; .*content/wijzigingen/W\\d+\\.nl\\.mdx met "items: \\[${veranderd}\\]"`,
      ),
    )
    expect(geweigerd[1]).toContain(`"${nieuw}" staat niet in editie ${eerste}`)
  })

  it('nummert naar de zwaarste wijziging', () => {
    expect(verhaal.tweede).toBe(volgendeVersie(verhaal.eerste, ['aanscherping', 'toevoeging']))
    expect(verhaal.derde).toBe(volgendeVersie(verhaal.tweede, ['vervallen', 'versoepeling', 'correctie']))
  })

  it('bewaart in elke editie alleen wat er nieuw of anders in is, en de oude tekst blijft', () => {
    const { tweede, derde, veranderd, nieuw, vervallen } = verhaal
    expect(readdirSync(join(wortel, EDITIES, tweede, 'kernpunten')).toSorted()).toEqual(
      [`${veranderd}.nl.mdx`, `${nieuw}.nl.mdx`].toSorted(),
    )
    expect(lees(`${tweede}/kernpunten/${veranderd}.nl.mdx`)).toContain(ZINNEN.strenger)
    expect(lees(`${tweede}/kernpunten/${veranderd}.nl.mdx`)).not.toContain(ZINNEN.concept)
    expect(lees(`${derde}/editie.yaml`)).toContain(`vervallen: ["signalen/${vervallen}.nl.mdx"]\n`)
    const oud = `1.0.0/kernpunten/${veranderd}.nl.mdx`
    expect(lees(oud)).toBe(readFileSync(join(EDITIES, oud), 'utf8'))
  })

  it('is daarna na te gaan, en merkt het als er in een oude editie geknoeid wordt', () => {
    const { eerste, tweede, derde, nieuw } = verhaal
    for (const versie of [eerste, tweede, derde]) expect(verifieer(wortel, versie).aantal).toBeGreaterThan(80)
    const kader = maakProefkader(wortel)
    herschrijf(kader, `${EDITIES}/${tweede}/kernpunten/${nieuw}.nl.mdx`, /eerst/, 'ooit')
    expect(() => verifieer(wortel, tweede)).toThrow('NIET meer')
    expect(verifieer(wortel, eerste).aantal).toBeGreaterThan(80)
  })
})

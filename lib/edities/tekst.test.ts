import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { isOngeschonden } from '@/lib/checks/editie/som'
import { editie as schema } from '@/lib/content/schema/editie'
import { schrijfEditietekst } from './tekst'

const SOM = 'a'.repeat(64)
const EERSTE = {
  versie: '1.0.0',
  status: 'vastgesteld',
  tekst: 'weergave',
  bevroren: '2026-01-02',
  vaststelling: 'Het "kader" noemt: geen datum # één',
  wijzigingen: [],
  bestanden: {
    'vragen/C-V1.nl.mdx': { sha256: SOM, editie: '1.0.0' },
    'kernpunten/C-K1.nl.mdx': { sha256: `1${'0'.repeat(60)}1e1`, editie: '1.0.0' },
  },
  vervallen: [],
} as const

const lees = (tekst: string) => schema.parse(parse(tekst))
const gegevens = () => ({ ...EERSTE, wijzigingen: [...EERSTE.wijzigingen], vervallen: [...EERSTE.vervallen] })

describe('de tekst van editie.yaml', () => {
  it('geeft terug wat erin ging', () => {
    expect(lees(schrijfEditietekst(gegevens()))).toMatchObject(gegevens())
  })

  it('draagt haar eigen vingerafdruk', () => {
    expect(isOngeschonden(Buffer.from(schrijfEditietekst(gegevens())))).toBe(true)
  })

  it('noemt de vorige editie en wat er sindsdien veranderde', () => {
    const tweede = {
      ...gegevens(),
      versie: '2.0.0',
      vorige: { versie: '1.0.0', vingerafdruk: SOM },
      wijzigingen: ['W1', 'W2'],
      vervallen: ['kernpunten/C-K2.nl.mdx'],
    }
    expect(lees(schrijfEditietekst(tweede))).toMatchObject(tweede)
  })

  it('hangt niet af van de volgorde waarin de bestanden gelezen zijn', () => {
    const andersom = Object.fromEntries(Object.entries(EERSTE.bestanden).toReversed())
    expect(schrijfEditietekst({ ...gegevens(), bestanden: andersom })).toBe(schrijfEditietekst(gegevens()))
  })
})

import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { VERGISSINGEN } from './proef-meldingen'
import { HANDLEIDING } from './tabel'

const tabel = /<!-- meldingen -->([\s\S]*?)<!-- \/meldingen -->/.exec(readFileSync(HANDLEIDING, 'utf8'))?.[1] ?? ''
const MELDINGEN = [...tabel.matchAll(/^\| `([^`]+)` \|/gm)].map(([, melding = '']) => melding)

/** Wat in de handleiding een beletselteken is, kan in een melding van alles zijn. */
const patroonVan = (melding: string): RegExp => new RegExp(`^${melding.split('…').map(ontsnap).join('[\\s\\S]*')}$`)

function ontsnap(tekst: string): string {
  return tekst.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

describe('de tabel met meldingen', () => {
  let gezegd: string[][] = []
  beforeAll(() => {
    gezegd = VERGISSINGEN.map(vergissing => vergissing().map(fout => fout.replace(/^content\/\S+:\d+ — /, '')))
  })

  it('is er', () => expect(MELDINGEN.length).toBeGreaterThan(30))

  it.each(MELDINGEN)('noemt een melding die nog voorkomt: %s', melding => {
    expect(gezegd.flat().filter(fout => patroonVan(melding).test(fout))).not.toEqual([])
  })

  it('noemt bij elke vergissing uit de proef wat de redacteur dan leest', () => {
    const ongenoemd = gezegd.filter(fouten => !fouten.some(fout => MELDINGEN.some(m => patroonVan(m).test(fout))))
    expect(ongenoemd).toEqual([])
  })
})

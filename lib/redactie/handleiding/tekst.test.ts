import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import GithubSlugger from 'github-slugger'
import { expect, it } from 'vitest'
import { leesBestand } from '@/lib/checks/lees-bestand'
import { MAPPEN } from '@/lib/content/schema/mappen'
import { HANDLEIDING } from './tabel'

const TEKST = readFileSync(HANDLEIDING, 'utf8')
/** Zonder de voorbeelden in codeblokken: daar staan geen koppen en koppelingen. */
const ZONDER_CODE = TEKST.replace(/^ *```[\s\S]*?^ *```$/gm, '')
const BEELDEN = '.github/handleiding'
const MAXIMUM = 150_000

/** Elk deel tussen twee merktekens, als rijen van cellen. */
const rijen = (merk: string): string[][] => {
  const deel = new RegExp(`<!-- ${merk} -->([\\s\\S]*?)<!-- /${merk} -->`).exec(TEKST)?.[1] ?? ''
  return deel
    .split('\n')
    .filter(regel => regel.startsWith('| ') && !regel.includes('| editie 1.0.0 |'))
    .map(regel => regel.slice(2, -2).split(' | '))
}

it('wijst met elke koppeling naar een kop die er is, of naar een bestand dat er is', () => {
  const slugs = new GithubSlugger()
  const ankers = [...ZONDER_CODE.matchAll(/^#+ (.+)$/gm)].map(([, kop = '']) => `#${slugs.slug(kop)}`)
  const doelen = [...ZONDER_CODE.matchAll(/\]\(([^)]+)\)/g)].map(([, doel = '']) => doel)
  const kapot = doelen.filter(doel =>
    doel.startsWith('#') ? !ankers.includes(doel) : !existsSync(join(dirname(HANDLEIDING), doel)),
  )
  expect(doelen.length).toBeGreaterThan(20)
  expect(kapot).toEqual([])
})

it('noemt in de inhoud elk hoofdstuk, op volgorde', () => {
  const koppen = [...ZONDER_CODE.matchAll(/^## (\d.*)$/gm)].map(([, kop]) => kop)
  const inhoud = [...ZONDER_CODE.matchAll(/^(\d+)\. \[([^\]]+)\]\(#/gm)].map(([, nr, kop]) => `${nr}. ${kop}`)
  expect(inhoud).toEqual(koppen)
})

it('heeft bij elk beeld woorden voor wie het niet ziet, en laat geen beeld ongebruikt', () => {
  const beelden = [...TEKST.matchAll(/!\[([^\]]*)\]\(\.\.\/([^)]+)\)/g)].map(([, woorden = '', pad = '']) => ({
    woorden,
    pad,
  }))
  expect(beelden.filter(({ woorden }) => woorden.length < 20)).toEqual([])
  expect(beelden.map(({ pad }) => pad).toSorted()).toEqual(
    readdirSync(BEELDEN)
      .map(naam => `${BEELDEN}/${naam}`)
      .toSorted(),
  )
  expect(beelden.filter(({ pad }) => statSync(pad).size > MAXIMUM)).toEqual([])
})

/** De woorden van een onderdeel in editie 1.0.0, zoals een lezer ze ziet. */
function leesEditietekst(id: string): string {
  const map = id.includes('-K') ? 'Kernpunt' : 'Vraag'
  const pad = `content/edities/1.0.0/${MAPPEN[map].map.replace('kader/', '')}/${id}.nl.mdx`
  return leesBestand(pad, map, { naamId: id, taal: 'nl' }, readFileSync(pad, 'utf8')).bestand?.mdx?.plat ?? ''
}

it('haalt in de voorbeelden van wijzen aan wat er echt in editie 1.0.0 staat', () => {
  const voorbeelden = rijen('voorbeelden').flatMap(([id = '', nu = '']) => {
    const woorden = /“(.+)”/.exec(nu)?.[1]
    return woorden ? [{ id, woorden }] : []
  })
  expect(voorbeelden.length).toBeGreaterThan(10)
  expect(voorbeelden.filter(({ id, woorden }) => !leesEditietekst(id).includes(woorden))).toEqual([])
})

import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { KERNPUNT } from '@/lib/checks/proef-kader'
import { maakGitopslag } from './gitopslag'
import { repoIn } from './open'
import { draaiProces, laatVerouderen } from './proces'
import { draaiGit, inProefopslag, maakInzending, type Proefopslag } from './proef'

const naamVan = (sleutel: string): string => maakInzending('', { sleutel }).voorstel.naam

/** Alles wat bevestigd is, staat er en is te lezen; de opslagplaats is heel, en het volgende voorstel kan gewoon. */
async function eisHeel({ wortel, map }: Pick<Proefopslag, 'wortel' | 'map'>, bevestigd: string[], poging: string) {
  const opslag = maakGitopslag({ wortel, map })
  const { commit } = await opslag.getStand()
  const namen = (await opslag.getVoorstellen()).map(({ naam }) => naam)
  expect(namen, poging).toEqual(expect.arrayContaining(bevestigd.map(naamVan)))
  const laatste = bevestigd.at(-1)
  if (laatste) {
    const standen = await opslag.getStanden(naamVan(laatste))
    expect(readFileSync(join(standen?.na.wortel ?? '', KERNPUNT), 'utf8'), poging).toBe(`Tekst van ${laatste}.`)
  }
  const volgende = await opslag.bewaar(maakInzending(commit, { tekst: `Na ${poging}.` }))
  expect(volgende.uitkomst, poging).toBe('bewaard')
  expect(draaiGit(repoIn(map), 'fsck', '--strict', '--no-dangling', '--no-progress'), poging).toBe('')
}

const reeks = (aantal: number) => Array.from({ length: aantal }, (_, i) => i)

const KLAPPEN = 50

it(`verliest na ${KLAPPEN} × kill -9 tijdens het versturen geen bevestigd voorstel`, async () => {
  await inProefopslag(async proef => {
    const gewoon = await draaiProces(proef, 'stuur', ['proef1', 'proef2', 'proef3'])
    expect(gewoon).toMatchObject({ klaar: ['proef1', 'proef2', 'proef3'], klacht: '' })
    const bevestigd = [...gewoon.klaar]
    const gezien = { bevestigd: 0, halverwege: 0 }
    for (const poging of reeks(KLAPPEN)) {
      // Veel meer dan er in die tijd kunnen: wie klaar is voor de klap, is niet afgebroken.
      const namen = reeks(100).map(i => `p${poging}n${i}`)
      const klap = {
        na: namen[poging % 4] ?? '',
        ms: (poging / KLAPPEN) * (gewoon.duur / 3) * 2,
        metGit: poging % 2 === 0,
      }
      const verslag = await draaiProces(proef, 'stuur', namen, klap)
      expect(verslag.afgebroken, verslag.klacht).toBe(true)
      bevestigd.push(...verslag.klaar)
      gezien.bevestigd += verslag.klaar.length
      if (verslag.begonnen.at(-1) !== verslag.klaar.at(-1)) gezien.halverwege++
      await eisHeel(proef, bevestigd, `poging ${poging}`)
      laatVerouderen(proef.repo)
      // Wie opnieuw verstuurt wat niet bevestigd was, krijgt er precies één van.
      const { commit } = await proef.opslag.getStand()
      for (const sleutel of verslag.begonnen.slice(1)) {
        const { uitkomst } = await proef.opslag.bewaar(
          maakInzending(commit, { sleutel, tekst: `Tekst van ${sleutel}.` }),
        )
        expect(verslag.klaar.includes(sleutel) ? ['al'] : ['al', 'bewaard']).toContain(uitkomst)
        bevestigd.push(sleutel)
      }
    }
    const namen = (await proef.opslag.getVoorstellen()).map(({ naam }) => naam)
    expect(new Set(namen).size).toBe(new Set(bevestigd).size + KLAPPEN)
    console.log(`kill -9 bij versturen: ${gezien.halverwege} halverwege, ${gezien.bevestigd} bevestigd`)
    expect(gezien.bevestigd).toBeGreaterThan(0)
    expect(gezien.halverwege).toBeGreaterThan(0)
  })
}, 600_000)

it('laat na 15 × kill -9 bij het maken niets of een hele opslagplaats', async () => {
  await inProefopslag(async proef => {
    const ieder = () => {
      const map = mkdtempSync(join(dirname(proef.map), 'nieuw-'))
      return { ...proef, map, repo: repoIn(map) }
    }
    const { duur } = await draaiProces(ieder(), 'stuur', ['eerste'])
    const gezien = { niets: 0, heel: 0, resten: 0 }
    for (const poging of reeks(15)) {
      const een = ieder()
      const metGit = poging % 2 === 0
      // Een op de drie net erna, de andere verspreid over het maken.
      const klap =
        poging % 3 === 2 ? { na: 'eerste', ms: poging, metGit } : { na: 'opslag', ms: (poging / 20) * duur, metGit }
      const { klaar } = await draaiProces(een, 'stuur', ['eerste', ...reeks(9).map(i => `meer${i}`)], klap)
      gezien[existsSync(een.repo) ? 'heel' : 'niets']++
      if (readdirSync(een.map).some(naam => naam.startsWith('.bezig-'))) gezien.resten++
      await eisHeel(een, klaar, `poging ${poging}`)
    }
    console.log(`kill -9 bij maken: ${gezien.niets} nog niets (${gezien.resten} met resten), ${gezien.heel} heel`)
    expect(gezien.resten).toBeGreaterThan(0)
    expect(gezien.heel).toBeGreaterThan(0)
  })
}, 300_000)

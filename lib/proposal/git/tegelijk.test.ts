import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { KERNPUNT } from '@/lib/checks/proef-kader'
import { maakGitopslag } from './gitopslag'
import { draaiProces } from './proces'
import { draaiGit, inProefopslag, maakInzending } from './proef'

const nummers = (aantal: number, begin: string) => Array.from({ length: aantal }, (_, i) => `${begin}${i + 1}`)

it('bewaart honderd voorstellen tegelijk, uit vier processen en binnen één, ook als de opslag er nog niet is', async () => {
  await inProefopslag(async proef => {
    const { wortel, map, repo, opslag, fsck } = proef
    const binnen = async (namen: string[]) => {
      const { commit } = await opslag.getStand()
      return Promise.all(
        namen.map(naam => opslag.bewaar(maakInzending(commit, { sleutel: naam, tekst: `Tekst van ${naam}.` }))),
      )
    }
    const groepen = ['a', 'b', 'c', 'd'].map(begin => nummers(15, begin))
    const hier = nummers(40, 'e')
    const [ontvangen, ...verslagen] = await Promise.all([
      binnen(hier),
      ...groepen.map(namen => draaiProces(proef, 'stuur', namen)),
    ])
    expect(verslagen.map(({ klacht }) => klacht)).toEqual(['', '', '', ''])
    expect(verslagen.map(({ klaar }) => klaar)).toEqual(groepen)
    expect(ontvangen.map(({ uitkomst }) => uitkomst)).toEqual(hier.map(() => 'bewaard'))

    const ander = maakGitopslag({ wortel, map })
    const voorstellen = await ander.getVoorstellen()
    expect(voorstellen.map(({ naam }) => naam).toSorted()).toEqual(
      [...groepen.flat(), ...hier].map(sleutel => maakInzending('', { sleutel }).voorstel.naam).toSorted(),
    )
    for (const sleutel of ['a1', 'e40']) {
      const standen = await ander.getStanden(maakInzending('', { sleutel }).voorstel.naam)
      expect(readFileSync(join(standen?.na.wortel ?? '', KERNPUNT), 'utf8')).toBe(`Tekst van ${sleutel}.`)
    }
    expect(draaiGit(repo, 'rev-parse', 'main')).toBe(draaiGit(wortel, 'rev-parse', 'HEAD'))
    expect(fsck()).toBe('')
  })
}, 300_000)

it('maakt van twintig keer hetzelfde op hetzelfde ogenblik één voorstel, met dezelfde of een andere sleutel', async () => {
  await inProefopslag(async ({ wortel, map, opslag, fsck }) => {
    const { commit } = await opslag.getStand()
    const opslagen = Array.from({ length: 10 }, () => maakGitopslag({ wortel, map }))
    await Promise.all(opslagen.map(ieder => ieder.getStand()))

    const zelfde = maakInzending(commit, { sleutel: 'een' })
    const nogEens = { ...zelfde, voorstel: { ...zelfde.voorstel, naam: `2026-11-23${zelfde.voorstel.naam.slice(10)}` } }
    const keren = await Promise.all(opslagen.map((ieder, i) => ieder.bewaar(i % 2 === 0 ? zelfde : nogEens)))
    expect(keren.map(({ uitkomst }) => uitkomst).toSorted()).toEqual([...Array(9).fill('al'), 'bewaard'])
    expect(await opslag.getVoorstellen()).toHaveLength(1)

    const anders = Array.from({ length: 10 }, () => maakInzending(commit, { tekst: 'Iets anders.' }))
    const dubbel = await Promise.all(anders.map((inzending, i) => opslagen[i]?.bewaar(inzending)))
    expect(dubbel.map(ontvangst => ontvangst?.uitkomst).toSorted()).toEqual(['bewaard', ...Array(9).fill('dubbel')])
    expect(new Set(dubbel.map(ontvangst => ontvangst?.voorstel.naam)).size).toBe(1)
    expect(await opslag.getVoorstellen()).toHaveLength(2)
    expect(fsck()).toBe('')
  })
}, 120_000)

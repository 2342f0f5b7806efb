import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { GELDIG, KERNPUNT } from '@/lib/checks/proef-kader'
import { maakGitopslag } from './gitopslag'
import { draaiGit, inProefopslag, legIn, maakInzending, NIEUWE_TEKST } from './proef'

it('bewaart een voorstel als één commit op een branch, en leest het precies zo terug', async () => {
  await inProefopslag(async ({ wortel, map, repo, opslag, fsck }) => {
    const { commit: basis } = await opslag.getStand()
    expect(basis).toBe(draaiGit(wortel, 'rev-parse', 'HEAD'))
    const inzending = maakInzending(basis)
    const { naam } = inzending.voorstel
    const open = { ...inzending.voorstel, stand: 'open' }
    expect(await opslag.bewaar(inzending)).toEqual({ uitkomst: 'bewaard', voorstel: open })

    // Een nieuw proces weet niets van het vorige.
    const ander = maakGitopslag({ wortel, map })
    expect(await ander.getVoorstellen()).toEqual([open])
    const standen = await ander.getStanden(naam)
    expect(standen?.voor.commit).toBe(basis)
    expect(readFileSync(join(standen?.voor.wortel ?? '', KERNPUNT), 'utf8')).toBe(GELDIG[KERNPUNT])
    expect(readFileSync(join(standen?.na.wortel ?? '', KERNPUNT), 'utf8')).toBe(NIEUWE_TEKST)
    expect(await ander.getStanden('2026-01-01-c-k1-bestaatniet')).toBeUndefined()

    expect(draaiGit(repo, 'rev-list', '--parents', `voorstel/${naam}`, '^main')).toBe(`${standen?.na.commit} ${basis}`)
    expect(draaiGit(repo, 'diff', '--name-only', 'main', `voorstel/${naam}`)).toBe(
      `${KERNPUNT}\ncontent/wijzigingen/W1.nl.mdx`,
    )
    expect(draaiGit(repo, 'log', '-1', '--format=%an <%ae>, %cn', `voorstel/${naam}`)).toBe(
      'Jo Jansen <indiener@duidingskader.invalid>, Duidingskader',
    )
    expect(fsck()).toBe('')
  })
})

it('geeft nooit een tweede voorstel', async () => {
  await inProefopslag(async ({ opslag }) => {
    const { commit } = await opslag.getStand()
    const eerste = maakInzending(commit)
    const { sleutel } = eerste
    const voorstel = { ...eerste.voorstel, stand: 'open' }
    expect(await opslag.vindEerder(eerste)).toBeUndefined()
    await opslag.bewaar(eerste)
    expect(await opslag.vindEerder(eerste)).toEqual({ uitkomst: 'al', voorstel })
    expect(await opslag.bewaar(eerste)).toEqual({ uitkomst: 'al', voorstel })
    // De volgende dag heet het anders, maar de sleutel is dezelfde.
    expect(await opslag.bewaar(maakInzending(commit, { sleutel, datum: '2026-11-23' }))).toEqual({
      uitkomst: 'al',
      voorstel,
    })
    expect(await opslag.bewaar(maakInzending(commit, { sleutel, tekst: 'Iets anders.' }))).toEqual({
      uitkomst: 'anders',
      voorstel,
    })
    expect(await opslag.bewaar(maakInzending(commit))).toEqual({ uitkomst: 'dubbel', voorstel })
    expect(await opslag.getVoorstellen()).toEqual([voorstel])
  })
})

it('laat main de uitgecheckte commit volgen, ook zonder git', async () => {
  for (const metGit of [true, false])
    await inProefopslag(async ({ wortel, map, opslag, fsck }) => {
      const eerst = await opslag.getStand()
      const zet = readFileSync(join(wortel, KERNPUNT), 'utf8').replace('levert', 'biedt')
      writeFileSync(join(wortel, KERNPUNT), zet)
      if (metGit) legIn(wortel, 'Verder')
      const nu = await maakGitopslag({ wortel, map }).getStand()
      expect(nu.commit).not.toBe(eerst.commit)
      expect(readFileSync(join(nu.wortel, KERNPUNT), 'utf8')).toBe(zet)
      expect(await maakGitopslag({ wortel, map }).getStand()).toEqual(nu)
      expect(fsck()).toBe('')
    }, metGit)
})

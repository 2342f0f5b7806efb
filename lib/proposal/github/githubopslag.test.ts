import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { GELDIG, KERNPUNT } from '@/lib/checks/proef-kader'
import { schrijfVoorstel } from '../git/boodschap'
import { maakInzending } from '../git/proef'
import type { Commit } from './dubbelganger/objecten'
import { inProef, vergelijk } from './proef'

it('maakt van een voorstel één branch met één commit en een pull request', () =>
  inProef(async ({ opslag, dubbelganger }) => {
    const { commit: basis } = await opslag.getStand()
    const inzending = maakInzending(basis)
    const { uitkomst, voorstel } = await opslag.bewaar(inzending)
    expect(uitkomst).toBe('bewaard')
    expect(voorstel).toEqual({
      ...inzending.voorstel,
      stand: 'open',
      pullRequest: 'https://github.com/kaderhuis/kader/pull/1',
    })
    expect(vergelijk(dubbelganger, [inzending])).toEqual([])
    const commit = dubbelganger.objecten.commits.get(
      dubbelganger.refs.get(`refs/heads/voorstel/${inzending.voorstel.naam}`) ?? '',
    )
    expect(commit?.author).toMatchObject({ name: 'Jo Jansen', date: '2026-11-22T12:00:00Z' })
    expect(dubbelganger.pulls.alles[0]).toMatchObject({ title: 'C-K1: Geven in plaats van leveren' })
    expect(dubbelganger.pulls.alles[0]?.body).toContain('Leveren is voor pakjes.')
  }))

it('laat een bestand vervallen', () =>
  inProef(async ({ opslag, dubbelganger }) => {
    const { commit: basis } = await opslag.getStand()
    const inzending = { ...maakInzending(basis), bestanden: new Map([[KERNPUNT, null]]) }
    await opslag.bewaar(inzending)
    expect(vergelijk(dubbelganger, [inzending])).toEqual([])
  }))

it('herkent een sleutel die er al is, en een inhoud die al open staat', () =>
  inProef(async ({ opslag, nogEen, dubbelganger, later }) => {
    const { commit: basis } = await opslag.getStand()
    const inzending = maakInzending(basis)
    expect(await opslag.vindEerder(inzending)).toBeUndefined()
    await opslag.bewaar(inzending)
    const ander = { ...inzending, som: 'f'.repeat(64) }
    const dubbel = maakInzending(basis)
    for (const wie of [opslag, nogEen()]) {
      expect(await wie.bewaar(inzending)).toMatchObject({ uitkomst: 'al', voorstel: { naam: inzending.voorstel.naam } })
      expect(await wie.vindEerder(ander)).toMatchObject({ uitkomst: 'anders' })
      expect(await wie.bewaar(ander)).toMatchObject({ uitkomst: 'anders' })
      expect(await wie.bewaar(dubbel)).toMatchObject({
        uitkomst: 'dubbel',
        voorstel: { naam: inzending.voorstel.naam },
      })
    }
    // Ook als het bewijs weg is en alleen GitHub het nog weet; en wat gesloten is, mag opnieuw.
    later(3_600_000)
    await opslag.getVoorstellen()
    expect(await opslag.bewaar(inzending)).toMatchObject({ uitkomst: 'al' })
    dubbelganger.pulls.sluit(1, { overgenomen: false, door: 'redacteur' })
    later(3_600_000)
    await opslag.getVoorstellen()
    expect(await opslag.bewaar(dubbel)).toMatchObject({ uitkomst: 'bewaard' })
  }))

it('toont wat de redactie op GitHub besloot', () =>
  inProef(async ({ opslag, dubbelganger, later }) => {
    const { commit: basis } = await opslag.getStand()
    const inzendingen = ['een', 'twee', 'drie', 'vier'].map(tekst => maakInzending(basis, { tekst }))
    for (const inzending of inzendingen) await opslag.bewaar(inzending)
    const { pulls } = dubbelganger
    pulls.sluit(1, { overgenomen: true, door: 'anna' })
    pulls.reageer(2, 'Dit staat al in C-K2.', 'MEMBER')
    pulls.reageer(2, 'Onzin!', 'NONE')
    pulls.reageer(2, 'Controle geslaagd', 'MEMBER', 'Bot')
    pulls.sluit(2, { overgenomen: false, door: 'bert' })
    pulls.sluit(3, { overgenomen: false, door: 'bert' })
    later(61_000)
    const voorstellen = await opslag.getVoorstellen()
    const van = (nummer: number) => voorstellen.find(({ pullRequest }) => pullRequest?.endsWith(`/${nummer}`))
    expect(van(1)).toMatchObject({ stand: 'overgenomen', besluit: { door: 'anna', datum: '2026-11-22' } })
    expect(van(2)).toMatchObject({ stand: 'afgewezen', besluit: { door: 'bert', reden: 'Dit staat al in C-K2.' } })
    expect(van(3)).toMatchObject({ stand: 'afgewezen', besluit: { reden: 'Op GitHub gesloten zonder uitleg.' } })
    expect(van(4)).toEqual({ ...inzendingen[3]?.voorstel, stand: 'open', pullRequest: expect.any(String) })
  }))

it('leest alle bladzijden, en niet de branch van een vreemde', () =>
  inProef(async ({ opslag, nogEen, dubbelganger, map }) => {
    const { commit: basis } = await opslag.getStand()
    const [eigen, vreemd] = [maakInzending(basis), maakInzending(basis, { tekst: 'vreemd' })]
    await opslag.bewaar(eigen)
    const { objecten, pulls, refs } = dubbelganger
    const sha = refs.get(`refs/heads/voorstel/${eigen.voorstel.naam}`) ?? ''
    const commit = { ...(objecten.commits.get(sha) as Commit), message: schrijfVoorstel(vreemd) }
    const head = `voorstel/${vreemd.voorstel.naam}`
    pulls.voegToe({ head, sha: objecten.zetCommit(commit), title: 'Nep', body: '', vanElders: true })
    for (let i = 0; i < 230; i++) pulls.voegToe({ head: `werk-${i}`, sha, title: 'Werk', body: '' })
    // Alleen GitHub weet het nog.
    rmSync(join(map, 'github'), { recursive: true })
    expect((await nogEen().getVoorstellen()).map(({ naam }) => naam)).toEqual([eigen.voorstel.naam])
  }))

it('blijft een voorstel kennen als de redactie er op de branch iets aan toevoegt', () =>
  inProef(async ({ opslag, dubbelganger, later }) => {
    const { commit: basis } = await opslag.getStand()
    const inzending = maakInzending(basis)
    await opslag.bewaar(inzending)
    const ref = `refs/heads/voorstel/${inzending.voorstel.naam}`
    const eerst = dubbelganger.refs.get(ref) ?? ''
    const wie = { name: 'Redactie', email: 'r@voorbeeld.invalid', date: '2026-11-23T09:00:00Z' }
    const { tree } = dubbelganger.objecten.commits.get(eerst) ?? { tree: '' }
    const meer = { tree, parents: [eerst], author: wie, committer: wie, message: 'Besluit erbij\n' }
    dubbelganger.refs.set(ref, dubbelganger.objecten.zetCommit(meer))
    later(61_000)
    expect(await opslag.getVoorstellen()).toMatchObject([{ naam: inzending.voorstel.naam, stand: 'open' }])
    expect((await opslag.getStanden(inzending.voorstel.naam))?.na.commit).toBe(eerst)
  }))

it('zet de inhoud vóór en met het voorstel klaar', () =>
  inProef(async ({ opslag, nogEen }) => {
    const { commit: basis } = await opslag.getStand()
    const inzending = maakInzending(basis)
    await opslag.bewaar(inzending)
    const standen = await nogEen().getStanden(inzending.voorstel.naam)
    expect(readFileSync(join(standen?.voor.wortel ?? '', KERNPUNT), 'utf8')).toBe(GELDIG[KERNPUNT])
    expect(readFileSync(join(standen?.na.wortel ?? '', KERNPUNT), 'utf8')).toBe(inzending.bestanden.get(KERNPUNT))
    expect(await opslag.getStanden('2026-11-22-c-k9-bestaat-niet')).toBeUndefined()
  }))

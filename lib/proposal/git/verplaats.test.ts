import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { Storing } from '../opslag'
import { REFS } from './namen'
import { draaiGit, inProefopslag, maakInzending } from './proef'
import { verplaats } from './verplaats'

const oud = (pad: string) => utimesSync(pad, new Date(0), new Date(0))

it('neemt een slot over van wie is afgebroken, en wacht op wie nog kan leven', async () => {
  await inProefopslag(async ({ repo, opslag, fsck }) => {
    const { commit } = await opslag.getStand()
    const inzending = maakInzending(commit)
    const slot = join(repo, `${REFS.open}${inzending.voorstel.naam}.lock`)
    mkdirSync(dirname(slot), { recursive: true })
    writeFileSync(slot, '')
    const storing = await opslag.bewaar(inzending).catch(fout => fout)
    expect(storing).toBeInstanceOf(Storing)
    expect(storing.opnieuwNa).toBe(60)
    expect(existsSync(slot)).toBe(true)
    expect(await opslag.getVoorstellen()).toEqual([])

    oud(slot)
    expect((await opslag.bewaar(inzending)).uitkomst).toBe('bewaard')
    expect(existsSync(slot)).toBe(false)
    expect(fsck()).toBe('')
  })
})

it('haalt ook een oud slot op alle refs samen weg', async () => {
  await inProefopslag(async ({ repo, opslag }) => {
    const { commit } = await opslag.getStand()
    expect(await verplaats(repo, [{ ref: 'refs/heads/proef', nieuw: commit }])).toBe(true)
    draaiGit(repo, 'pack-refs', '--all')
    const slot = join(repo, 'packed-refs.lock')
    writeFileSync(slot, '')
    oud(slot)
    expect(await verplaats(repo, [{ ref: 'refs/heads/proef', oud: commit }])).toBe(true)
    expect(existsSync(slot)).toBe(false)
  })
})

it('verplaatst alles of niets, en nooit over wat een ander intussen deed', async () => {
  await inProefopslag(async ({ repo, opslag }) => {
    const { commit } = await opslag.getStand()
    const [een, twee] = ['refs/heads/een', 'refs/heads/twee']
    expect(await verplaats(repo, [{ ref: een, nieuw: commit }])).toBe(true)
    const refs = draaiGit(repo, 'for-each-ref')
    const ander = '1'.repeat(40)
    expect(
      await verplaats(repo, [
        { ref: twee, nieuw: commit },
        { ref: een, nieuw: commit },
      ]),
    ).toBe(false)
    expect(
      await verplaats(repo, [
        { ref: twee, nieuw: commit },
        { ref: een, oud: ander },
      ]),
    ).toBe(false)
    expect(await verplaats(repo, [{ ref: een, oud: ander, nieuw: commit }])).toBe(false)
    expect(await verplaats(repo, [{ ref: twee, oud: commit, nieuw: commit }])).toBe(false)
    expect(draaiGit(repo, 'for-each-ref')).toBe(refs)
  })
})

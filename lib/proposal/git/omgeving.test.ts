import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { Storing } from '../opslag'
import { maakGitopslag } from './gitopslag'
import { keurVersie } from './gitversie'
import { draaiGit, inProefopslag, legIn, maakInzending } from './proef'

it('laat zich niets zeggen door de instellingen, haken en omgeving van wie het draait', async () => {
  await inProefopslag(async ({ wortel, map, opslag, fsck }) => {
    const thuis = join(dirname(map), 'thuis')
    const teken = join(thuis, 'geraakt')
    const haak = join(thuis, 'haken')
    mkdirSync(haak, { recursive: true })
    for (const naam of ['pre-push', 'post-update', 'reference-transaction', 'pre-receive', 'post-index-change']) {
      writeFileSync(join(haak, naam), `#!/bin/sh\necho x >> '${teken}'\nexit 1\n`)
      chmodSync(join(haak, naam), 0o755)
    }
    writeFileSync(
      join(thuis, '.gitconfig'),
      `[core]\n\thooksPath = ${haak}\n[commit]\n\tgpgSign = true\n[init]\n\ttemplateDir = ${thuis}\n`,
    )
    draaiGit(wortel, 'config', 'core.hooksPath', haak)
    draaiGit(wortel, 'config', 'push.gpgSign', 'true')
    const vals = {
      HOME: thuis,
      GIT_DIR: wortel,
      GIT_INDEX_FILE: teken,
      GIT_OBJECT_DIRECTORY: thuis,
      GIT_AUTHOR_NAME: 'Vals',
    }
    for (const [naam, waarde] of Object.entries(vals)) vi.stubEnv(naam, waarde)
    try {
      const { commit } = await opslag.getStand()
      expect((await opslag.bewaar(maakInzending(commit))).uitkomst).toBe('bewaard')
    } finally {
      vi.unstubAllEnvs()
    }
    expect(existsSync(teken)).toBe(false)
    expect(fsck()).toBe('')
  })
})

it('werkt vanuit een ondiepe kopie en een worktree, en zoekt nooit een opslagplaats in een map erboven', async () => {
  await inProefopslag(async ({ wortel, map }) => {
    const boven = dirname(map)
    writeFileSync(join(wortel, 'LEESMIJ'), 'x')
    legIn(wortel, 'Tweede')
    const hoofd = draaiGit(wortel, 'rev-parse', 'HEAD')
    draaiGit(boven, 'clone', '--quiet', '--depth', '1', `file://${wortel}`, 'ondiep')
    draaiGit(wortel, 'worktree', 'add', '--quiet', '--detach', join(boven, 'ernaast'))
    for (const naam of ['ondiep', 'ernaast']) {
      const { commit } = await maakGitopslag({
        wortel: join(boven, naam),
        map: join(boven, `${naam}-gegevens`),
      }).getStand()
      expect(commit).toBe(hoofd)
      expect(draaiGit(join(boven, `${naam}-gegevens/voorstellen.git`), 'fsck', '--strict', '--no-progress')).toBe('')
    }
    // Zoals .proefsite: zonder eigen git, in een map die er wel een heeft.
    const binnen = join(wortel, 'binnen')
    mkdirSync(join(binnen, 'content'), { recursive: true })
    writeFileSync(join(binnen, 'content/een.yaml'), 'een: 1\n')
    const opslag = maakGitopslag({ wortel: binnen, map: join(binnen, '.data') })
    const stand = await opslag.getStand()
    expect(readdirSync(join(stand.wortel, 'content'))).toEqual(['een.yaml'])
    expect(draaiGit(join(binnen, '.data/voorstellen.git'), 'ls-tree', '-r', '--name-only', 'main')).toBe(
      'content/een.yaml',
    )
  })
})

it('schrijft bij een storing wat er te doen is', async () => {
  await inProefopslag(async ({ opslag }) => {
    vi.stubEnv('PATH', '/bestaat-niet')
    onTestFinished(() => void vi.unstubAllEnvs())
    const storing = await opslag.getVoorstellen().catch(fout => fout)
    expect(storing).toBeInstanceOf(Storing)
    expect(storing.message).toMatch(/git ontbreekt/)
    vi.unstubAllEnvs()
    // De volgende keer gewoon weer.
    expect(await opslag.getVoorstellen()).toEqual([])
  })
})

it('kent de versies die het aankan', () => {
  expect(keurVersie('git version 2.30.2')).toEqual({ kentFsync: false })
  expect(keurVersie('git version 2.36.0.windows.1')).toEqual({ kentFsync: true })
  expect(keurVersie('git version 3.0.1 (Apple Git-200)')).toEqual({ kentFsync: true })
  for (const oud of ['git version 2.29.9', 'git version 1.99', 'hallo'])
    expect(() => keurVersie(oud)).toThrow(/git 2\.30 of nieuwer/)
})

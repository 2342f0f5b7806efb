import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { metKopie } from '../proef'

const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
const CLI = fileURLToPath(new URL('./cli.ts', import.meta.url))

it('vraagt niets als er geen terminal is: het maakt, of stopt met foutcode 1', async () => {
  await metKopie(kader => {
    const draai = (...argumenten: string[]) =>
      spawnSync(process.execPath, ['--import', TSX, CLI, ...argumenten], {
        cwd: kader.wortel,
        encoding: 'utf8',
        env: { ...process.env, TSX_TSCONFIG_PATH: join(process.cwd(), 'tsconfig.json') },
      })
    const geweigerd = draai('bevinding', '--items', 'C-K8')
    expect(geweigerd).toMatchObject({ status: 1, stdout: '' })
    expect(geweigerd.stderr).toMatch(/--titel: ontbreekt.*\n.*--criterium: ontbreekt/)

    const criterium = ['--criterium', 'bijdrage', '--herkomst', 'overdracht', '--tekst', 'Zo is het.']
    const gelukt = draai('bevinding', '--items', 'C-K8', '--titel', 'Verzonnen', ...criterium)
    expect(gelukt).toMatchObject({ status: 0, stderr: '' })
    expect(gelukt.stdout).toMatch(/^Gemaakt: content\/evaluatie\/bevindingen\/B48\.nl\.mdx, en B48 staat in/)
    expect(kader.fouten()).toEqual([])
  })
})

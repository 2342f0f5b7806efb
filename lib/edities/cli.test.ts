import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { KERNPUNT } from '@/lib/checks/proef-kader'
import { inProefkader } from './proef'

const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
const CLI = fileURLToPath(new URL('./cli.ts', import.meta.url))

function draai(wortel: string, ...argumenten: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', TSX, CLI, ...argumenten], {
    cwd: wortel,
    encoding: 'utf8',
    env: { ...process.env, TSX_TSCONFIG_PATH: join(process.cwd(), 'tsconfig.json') },
  })
  return { status, stdout, stderr }
}

it('stelt vast, gaat na, en zegt het als er geknoeid is', () => {
  inProefkader(kader => {
    const gelukt = draai(
      kader.wortel,
      '1.0.0',
      '--datum',
      '2026-05-01',
      '--tekst',
      'vastgesteld',
      '--vaststelling',
      'Op 1 mei.',
    )
    expect(gelukt).toMatchObject({ status: 0, stderr: '' })
    expect(gelukt.stdout).toMatch(/^Editie 1\.0\.0 is vastgesteld: 8 bestanden, waarvan 8 nieuw/)
    expect(kader.lees('content/edities/1.0.0/editie.yaml')).toContain(
      'tekst: vastgesteld\nbevroren: "2026-05-01"\nvaststelling: "Op 1 mei."\n',
    )

    const vingerafdruk = /[0-9a-f]{64}/.exec(gelukt.stdout)?.[0]
    const nagegaan = draai(kader.wortel, '--verifieer', '1.0.0')
    expect(nagegaan).toMatchObject({ status: 0, stderr: '' })
    expect(nagegaan.stdout).toBe(`Editie 1.0.0 is ongewijzigd: 8 bestanden.\nVingerafdruk (SHA-256): ${vingerafdruk}\n`)

    kader.verander('content/edities/1.0.0/kernpunten/C-K1.nl.mdx', 'levert', 'geeft')
    const geknoeid = draai(kader.wortel, '--verifieer', '1.0.0')
    expect(geknoeid).toMatchObject({ status: 1, stdout: '' })
    expect(geknoeid.stderr).toMatch(
      /NIET meer wat er is vastgesteld:\ncontent\/edities\/1\.0\.0\/kernpunten\/C-K1\.nl\.mdx:1/,
    )
  })
}, 60_000)

it('stopt met de fouten als de inhoud niet in orde is', () => {
  inProefkader(kader => {
    kader.verander(KERNPUNT, 'volgorde: 1', 'volgorde: een')
    const { status, stderr } = draai(kader.wortel, '1.0.0')
    expect(status).toBe(1)
    expect(stderr).toContain(`${KERNPUNT}:6 — veld "volgorde" moet een getal zijn`)
  })
}, 60_000)

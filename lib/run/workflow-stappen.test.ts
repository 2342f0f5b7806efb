import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { maakTijdelijkeMap } from '@/lib/checks/proef'
import { draaiStap } from './draai-stap'

let map: string
let basis: string

const pad = (naam: string) => join(map, 'github', naam)
const zet = (naam: string, inhoud: string) => writeFileSync(pad(naam), inhoud)

function git(...argumenten: string[]): string {
  const wie = ['-c', 'user.name=Proef', '-c', 'user.email=proef@example.invalid', '-c', 'commit.gpgsign=false']
  const { status, stdout, stderr } = spawnSync('git', [...wie, ...argumenten], { cwd: pad(''), encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return stdout.trim()
}

/** Een verzoek zoals GitHub het klaarzet: de commit na samenvoegen, onder refs/pull. */
function maakVerzoek(doe: () => void): string {
  git('switch', '--quiet', '--detach', basis)
  doe()
  git('add', '--all')
  git('commit', '--quiet', '--message', 'Verzoek')
  const samen = git('rev-parse', 'HEAD')
  git('update-ref', 'refs/pull/7/merge', samen)
  git('update-ref', 'refs/pull/7/head', samen)
  git('switch', '--quiet', 'main')
  return samen
}

/** Wat actions/checkout ophaalt: de basis, met haar geschiedenis. */
function haalBasis(): string {
  const doel = join(map, 'taak')
  git('clone', '--quiet', '--no-tags', '--branch=main', pathToFileURL(pad('')).href, doel)
  return doel
}

beforeEach(() => {
  map = maakTijdelijkeMap()
  mkdirSync(pad('content/kader'), { recursive: true })
  mkdirSync(pad('lib'))
  zet('content/kader/C-K8.nl.mdx', '4000')
  zet('content/weg.yaml', 'weg')
  zet('lib/code.ts', 'code')
  zet('package.json', '{}')
  git('init', '--quiet', '--initial-branch=main')
  git('config', 'uploadpack.allowAnySHA1InWant', 'true')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'Begin')
  basis = git('rev-parse', 'HEAD')
})
afterEach(() => rmSync(map, { recursive: true, force: true }))

// De workflows draaien in bash op Linux; een collega op Windows heeft dat niet.
describe.skipIf(process.platform === 'win32')('controle.yml', () => {
  const kies = (verzoek: () => void, over: Record<string, string> = {}) => {
    const SAMEN = maakVerzoek(verzoek)
    const uitvoer = join(map, 'uitvoer')
    const env = { GEBEURTENIS: 'pull_request', FORK: 'false', BASIS: basis, SAMEN, GITHUB_OUTPUT: uitvoer, ...over }
    const { status, gezegd } = draaiStap('controle.yml', 'Kies wat er draait', haalBasis(), env)
    if (status !== 0) throw new Error(gezegd)
    return readFileSync(uitvoer, 'utf8').trim()
  }
  const tekst = () => zet('content/kader/C-K8.nl.mdx', '3500')
  const code = () => zet('lib/code.ts', 'andere code')

  it.each([
    ['alleen inhoud', tekst, {}, 'inhoud'],
    ['code', code, {}, 'alles'],
    ['inhoud en code', () => [tekst(), code()], {}, 'alles'],
    ['een bestand dat content/ uit gaat', () => renameSync(pad('content/weg.yaml'), pad('lib/weg.yaml')), {}, 'alles'],
    ['een bestand dat alleen op content lijkt', () => zet('content.ts', 'code'), {}, 'alles'],
    ['code van een fork', code, { FORK: 'true' }, 'inhoud'],
    ['een commit op main', code, { GEBEURTENIS: 'push', FORK: 'true', BASIS: '' }, 'alles'],
  ])('bij %s', (_, verzoek, over, verwacht) => {
    expect(kies(verzoek, over)).toBe(`draai=${verwacht}`)
  })

  it.each(['controle.yml', 'proefbouw.yml'])(
    'neemt in %s van een verzoek alleen de inhoud over, als gewone bestanden',
    naam => {
      writeFileSync(join(map, 'geheim'), 'geheim')
      const SAMEN = maakVerzoek(() => {
        tekst()
        code()
        rmSync(pad('content/weg.yaml'))
        zet('package.json', '{"scripts":{"check":"true"}}')
        zet('content/.gitattributes', '*.mdx filter=kwaad\n')
        symlinkSync(join(map, 'geheim'), pad('content/koppeling.yaml'))
        symlinkSync(map, pad('content/map'))
      })
      const taak = haalBasis()
      const bewijs = join(map, 'uitgevoerd')
      const machine = join(map, 'gitconfig')
      writeFileSync(machine, `[filter "kwaad"]\n\tsmudge = touch ${bewijs}\n`)
      const env = { SAMEN, GIT_CONFIG_GLOBAL: machine }
      const stap = draaiStap(naam, 'Zet de inhoud van het verzoek ervoor in de plaats', taak, env)
      expect(stap.status).toBe(0)
      const lees = (bestand: string) => readFileSync(join(taak, bestand), 'utf8')
      expect([lees('content/kader/C-K8.nl.mdx'), lees('lib/code.ts'), lees('package.json')]).toEqual([
        '3500',
        'code',
        '{}',
      ])
      expect(existsSync(join(taak, 'content/weg.yaml'))).toBe(false)
      for (const bestand of ['content/koppeling.yaml', 'content/map'])
        expect(lstatSync(join(taak, bestand)).isFile()).toBe(true)
      expect(existsSync(bewijs)).toBe(false)
    },
  )

  it.each([
    ['success', 'success', 'skipped', 0],
    ['success', 'skipped', 'success', 0],
    ['success', 'skipped', 'skipped', 1],
    ['success', 'failure', 'skipped', 1],
    ['success', 'skipped', 'cancelled', 1],
    ['failure', 'skipped', 'skipped', 1],
    ['failure', 'success', 'skipped', 1],
  ])('is bij indeling %s, inhoud %s en tests %s klaar met %i', (INDELING, INHOUD, ALLES, status) => {
    const naam = 'Alleen goed als er iets gecontroleerd is en dat slaagde'
    expect(draaiStap('controle.yml', naam, map, { INDELING, INHOUD, ALLES }).status).toBe(status)
  })
})

describe.skipIf(process.platform === 'win32')('redline.yml', () => {
  const haal = (KOP: string, taak: string) =>
    draaiStap('redline.yml', 'Haal het verzoek op, als gegevens', taak, { NUMMER: '7', KOP })

  it('haalt een verzoek op zonder het uit te checken, en stopt als het intussen veranderde', () => {
    const kop = maakVerzoek(() => zet('lib/code.ts', 'kwade code'))
    const taak = haalBasis()
    expect(haal(kop, taak).status).toBe(0)
    expect(readFileSync(join(taak, 'lib/code.ts'), 'utf8')).toBe('code')
    expect(haal(basis, taak)).toMatchObject({ status: 1, gezegd: expect.stringContaining('intussen veranderd') })
  })
})

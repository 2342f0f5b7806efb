import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { maakTijdelijkeMap, schrijf } from '@/lib/checks/proef'
import { GELDIG, KERNPUNT, REGISTER, VRAAG } from '@/lib/checks/proef-kader'
import { maakProefkader, type Proefkader, veranderKernpunt } from '@/lib/edities/proef'
import { voerUit } from './opdracht'

let map: string
let kader: Proefkader

function git(...argumenten: string[]): string {
  const wie = ['-c', 'user.name=Proef', '-c', 'user.email=proef@example.invalid', '-c', 'commit.gpgsign=false']
  const { status, stdout, stderr } = spawnSync('git', [...wie, ...argumenten], { cwd: kader.wortel, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return stdout.trim()
}

const legVast = (boodschap: string) => {
  git('add', '--all')
  git('commit', '--quiet', '-m', boodschap)
}

beforeEach(() => {
  map = maakTijdelijkeMap()
  kader = maakProefkader(join(map, 'kader'))
  schrijf(kader.wortel, GELDIG)
  kader.stelVast('1.0.0')
  git('init', '--quiet', '--initial-branch=main')
  legVast('Editie 1.0.0')
})
afterEach(() => rmSync(map, { recursive: true, force: true }))

/** Een branch met een aanscherping, en daarna nog iets anders op main. */
function maakBranch(): void {
  git('switch', '--quiet', '-c', 'voorstel')
  veranderKernpunt(kader)
  kader.wijzig('W1', ['C-K1'], 'aanscherping')
  legVast('Aanscherping')
  git('switch', '--quiet', 'main')
  kader.verander(VRAAG, 'Een klein team', 'Een vast team')
  legVast('Iets anders')
}

it('toont wat een branch verandert, en niet wat er daarna op de basis gebeurde', async () => {
  maakBranch()
  const { markdown, code } = await voerUit(['--basis', 'main', '--kop', 'voorstel', '--streng'], kader.wortel)
  expect(markdown.split('\n')[0]).toBe('aanscherping → 2.0.0; 1 vraag hangt hiervan af')
  expect(markdown).toContain('~~levert~~**geeft**')
  expect(markdown).not.toContain('### C-V1')
  expect(code).toBe(0)
})

it('toont zonder --kop deze map, ook wat nog niet is vastgelegd', async () => {
  veranderKernpunt(kader)
  const { markdown, code } = await voerUit(['--basis', 'main'], kader.wortel)
  expect(markdown).toContain('~~levert~~**geeft**')
  expect(markdown).toContain('- [ ]')
  expect(code).toBe(0)
  expect((await voerUit(['--basis', 'main', '--streng'], kader.wortel)).code).toBe(1)
})

it('voert niets uit wat er op een branch staat, ook geen koppeling naar buiten', async () => {
  git('switch', '--quiet', '-c', 'kwaad')
  const bewijs = join(map, 'uitgevoerd')
  const code = `import { writeFileSync } from 'node:fs'\n\nexport const x = writeFileSync(${JSON.stringify(bewijs)}, 'x')`
  kader.zet(KERNPUNT, `${kader.lees(KERNPUNT)}\n${code}\n\n{globalThis.process.exit(3)}\n`)
  kader.zet('package.json', `{"scripts":{"redline":"touch ${bewijs}"}}`)
  kader.zet('.gitattributes', '* filter=kwaad\n')
  legVast('Kwaad')
  // Een koppeling zoals git haar bewaart; het bestandssysteem van Windows heeft er geen.
  const geheim = join(map, 'geheim')
  writeFileSync(geheim, 'uitgegeven:\n  wachtwoord: [geheim]\n')
  writeFileSync(join(map, 'koppeling'), geheim)
  const koppeling = git('hash-object', '-w', join(map, 'koppeling'))
  git('update-index', '--cacheinfo', `120000,${koppeling},${REGISTER}`)
  git('commit', '--quiet', '-m', 'Koppeling')
  const { markdown } = await voerUit(['--basis', 'main', '--kop', 'kwaad'], kader.wortel)
  expect(markdown).toContain('- [ ] content/kader/kernpunten/C-K1.nl.mdx')
  expect(markdown).toContain('content/kader/register.yaml, regel 1')
  expect(markdown).not.toContain('wachtwoord')
  expect(existsSync(bewijs)).toBe(false)
})

it.each([
  [['--basis', 'bestaatniet'], '"bestaatniet" is hier geen branch, tag of commit'],
  [['--basis', 'main', '--kop', 'nergens'], '"nergens" is hier geen branch, tag of commit'],
  [['--basis=--output=weg'], '"--output=weg" is hier geen branch, tag of commit'],
  [['--basis', 'main:content'], '"main:content" is hier geen branch, tag of commit'],
  [[], 'Deze opdracht is niet te lezen.\nGebruik:'],
  [['--basis', 'main', '--onbekend'], 'Deze opdracht is niet te lezen.'],
  [['main'], 'Deze opdracht is niet te lezen.'],
])('weigert %j', async (argumenten, melding) => {
  await expect(voerUit(argumenten, kader.wortel)).rejects.toThrow(melding)
})

it('weigert een map die geen kloon is', async () => {
  mkdirSync(join(map, 'los'))
  await expect(voerUit(['--basis', 'main'], join(map, 'los'))).rejects.toThrow('geen kloon van git')
})

it('zegt hoe een ondiepe kloon weer heel wordt', async () => {
  maakBranch()
  const ondiep = join(map, 'ondiep')
  git('clone', '--quiet', '--depth=1', '--no-single-branch', pathToFileURL(kader.wortel).href, ondiep)
  const verzoek = voerUit(['--basis', 'origin/main', '--kop', 'origin/voorstel'], ondiep)
  await expect(verzoek).rejects.toThrow('git fetch --unshallow')
})

it('weigert een basis zonder gezamenlijk begin, of zonder inhoud', async () => {
  git('switch', '--quiet', '--orphan', 'leeg')
  writeFileSync(join(kader.wortel, 'los.txt'), 'los')
  legVast('Zonder inhoud')
  await expect(voerUit(['--basis', 'main', '--kop', 'leeg'], kader.wortel)).rejects.toThrow('geen geschiedenis samen')
  await expect(voerUit(['--basis', 'leeg'], kader.wortel)).rejects.toThrow('heeft geen map content/')
})

it('schrijft op stdout alleen de Markdown, en zegt in de foutcode of het lukte', () => {
  const cli = (...argumenten: string[]) =>
    spawnSync(
      process.execPath,
      [
        join(process.cwd(), 'node_modules/tsx/dist/cli.mjs'),
        join(process.cwd(), 'lib/proposal/herziening/cli.ts'),
        ...argumenten,
      ],
      {
        cwd: kader.wortel,
        encoding: 'utf8',
        env: { ...process.env, TSX_TSCONFIG_PATH: join(process.cwd(), 'tsconfig.json') },
      },
    )
  veranderKernpunt(kader)
  const goed = cli('--basis', 'main')
  expect(goed.stdout).toMatch(/^nog geen wijziging vastgelegd; 1 vraag hangt hiervan af\n\n### C-K1/)
  expect([goed.status, goed.stderr]).toEqual([0, ''])
  expect(cli('--basis', 'main', '--streng').status).toBe(1)
  const fout = cli('--basis', 'nergens')
  expect([fout.status, fout.stdout]).toEqual([1, ''])
  expect(fout.stderr).toContain('"nergens" is hier geen branch')
})

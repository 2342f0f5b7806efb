import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { GELDIG, KERNPUNT } from '@/lib/checks/proef-kader'
import { Storing } from '../opslag'
import { haalUit } from './haal-uit'
import { draaiGit, inProefopslag, legIn, maakInzending } from './proef'

it('haalt de inhoud van een commit uit een uitgecheckte map, met een koppeling als gewoon bestand', async () => {
  await inProefopslag(async ({ wortel, map }) => {
    symlinkSync('/etc/passwd', join(wortel, 'content/bronnen/slim.yaml'))
    legIn(wortel, 'Koppeling')
    const doel = join(dirname(map), 'uit')
    expect(await haalUit(wortel, 'HEAD', doel)).toBe(draaiGit(wortel, 'rev-parse', 'HEAD'))
    expect(readFileSync(join(doel, KERNPUNT), 'utf8')).toBe(GELDIG[KERNPUNT])
    expect(readFileSync(join(doel, 'content/bronnen/slim.yaml'), 'utf8')).toBe('/etc/passwd')
    for (const ref of ['bestaat-niet', '--upload-pack=x', 'HEAD:content'])
      await expect(haalUit(wortel, ref, doel)).rejects.toThrow()
  })
})

it('houdt de standen op schijf klein en haalt resten van een afgebroken proces weg', async () => {
  await inProefopslag(async ({ map, opslag }) => {
    const { commit, wortel } = await opslag.getStand()
    const standen = dirname(wortel)
    const oud = (naam: string) => {
      mkdirSync(join(standen, naam))
      utimesSync(join(standen, naam), new Date(0), new Date(0))
      return naam
    }
    const rest = oud('.bezig-oud')
    const ouden = Array.from({ length: 45 }, (_, i) => oud(String(i).padStart(40, 'a')))
    mkdirSync(join(standen, '.bezig-nieuw'))
    rmSync(wortel, { recursive: true })
    await opslag.getStand()
    const over = readdirSync(standen)
    expect(over).not.toContain(rest)
    expect(over).toContain('.bezig-nieuw')
    expect(over).toContain(commit)
    expect(over.filter(naam => ouden.includes(naam))).toHaveLength(39)
    expect(existsSync(join(map, 'voorstellen.git'))).toBe(true)
  })
})

it('schrijft nooit buiten de inhoud, hoe het pad ook gespeld is', async () => {
  const paden = [
    '../buiten.mdx',
    'content/../package.json',
    'content/.git/config.yaml',
    'content/.GIT/x.mdx',
    'content/kader/.g\u200cit/x.mdx',
    'content/GIT~1/x.mdx',
    'content\\kader\\x.mdx',
    '/content/x.mdx',
    'content/kader/x.mdx\0.mdx',
    'content/edities/1.0.0/x.mdx',
    'content/x.js',
    'app/page.mdx',
  ]
  await inProefopslag(async ({ repo, opslag }) => {
    const { commit } = await opslag.getStand()
    for (const pad of paden) {
      const inzending = { ...maakInzending(commit), bestanden: new Map([[pad, 'x']]) }
      await expect(opslag.bewaar(inzending), pad).rejects.toThrow(`Een voorstel schrijft niet in ${pad}`)
    }
    expect(draaiGit(repo, 'for-each-ref', '--format=%(refname)')).toBe('refs/heads/main')
  })
})

it('zegt bij een kapotte opslagplaats dat het later weer kan, met de oorzaak voor de beheerder', async () => {
  await inProefopslag(async ({ repo, opslag }) => {
    const { commit } = await opslag.getStand()
    rmSync(join(repo, 'HEAD'))
    const storing = await opslag.bewaar(maakInzending(commit)).catch(fout => fout)
    expect(storing).toBeInstanceOf(Storing)
    expect(storing.message).toMatch(/^De voorstellen zijn nu niet te bereiken/)
    expect(storing.cause.message).toMatch(/not a git repository/)
  })
})

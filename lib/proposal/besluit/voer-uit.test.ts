import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { Weigering } from '@/lib/edities/weigering'
import { maakGitopslag } from '../git/gitopslag'
import { draaiGit, legIn, maakInzending } from '../git/proef'
import { inRedactie, wijzigt } from './proef'

const BESLUIT = ['--door', 'LHV en NHG', '--datum', '2027-01-10']

it('rondt af wat iemand zelf samenvoegde of waarbij het commando is afgebroken', async () => {
  await inRedactie(async ({ wortel, map, repo, opslag, voorstel, stuur, fsck }) => {
    const naam = await stuur(wijzigt(await opslag.getStand(), 'levert', 'geeft'))
    draaiGit(wortel, 'pull', '--quiet', '--no-rebase', '--no-ff', '--no-edit', repo, `voorstel/${naam}`)
    // Zonder besluit is er niets besloten.
    expect(await voorstel()).toContain('open (1)')
    const record = join(wortel, 'content/wijzigingen/W1.nl.mdx')
    const besluit = 'besluit:\n  door: LHV en NHG\n  datum: "2027-01-10"\n---\n\n'
    writeFileSync(
      record,
      readFileSync(record, 'utf8').replace('---\n\n', () => besluit),
    )
    legIn(wortel, 'Besloten')
    expect(await voorstel()).toContain(`overgenomen (1)\n  ${naam}`)
    expect(await maakGitopslag({ wortel, map }).getVoorstellen()).toMatchObject([
      { naam, stand: 'overgenomen', besluit: { door: 'LHV en NHG', datum: '2027-01-10' } },
    ])
    expect(fsck()).toBe('')
  })
})

it('maakt af wat bij het overnemen is afgebroken nadat main verschoof', async () => {
  await inRedactie(async ({ repo, opslag, voorstel, stuur, fsck }) => {
    const naam = await stuur(wijzigt(await opslag.getStand(), 'levert', 'geeft'))
    const [branch, tag] = [`refs/heads/voorstel/${naam}`, `refs/voorstellen/overgenomen/${naam}`]
    const commit = draaiGit(repo, 'rev-parse', branch)
    await voorstel('voeg-samen', naam, ...BESLUIT)
    const main = draaiGit(repo, 'rev-parse', 'main')
    draaiGit(repo, 'update-ref', branch, commit)
    draaiGit(repo, 'update-ref', '-d', tag)
    expect((await opslag.getVoorstellen())[0]?.stand).toBe('open')
    expect(await voorstel()).toContain('overgenomen op 2027-01-10 door LHV en NHG')
    expect(draaiGit(repo, 'for-each-ref', '--format=%(refname)', 'refs/heads')).toBe('refs/heads/main')

    // Halverwege het verplaatsen zelf: dan staat het op twee plaatsen, en telt het besluit.
    draaiGit(repo, 'update-ref', branch, commit)
    expect((await opslag.getVoorstellen()).map(({ stand }) => stand)).toEqual(['overgenomen'])
    await expect(voorstel('voeg-samen', naam, ...BESLUIT)).rejects.toThrow('is al overgenomen')
    expect(draaiGit(repo, 'rev-parse', 'main')).toBe(main)
    expect(fsck()).toBe('')
  })
})

it('haalt een voorstel pas van tafel als main het heeft', async () => {
  await inRedactie(async ({ repo, opslag, voorstel, stuur }) => {
    const naam = await stuur(wijzigt(await opslag.getStand(), 'levert', 'geeft'))
    const slot = join(repo, 'refs/heads/main.lock')
    writeFileSync(slot, '')
    await expect(voorstel('voeg-samen', naam, ...BESLUIT)).rejects.toThrow('Een ander is nu aan het schrijven')
    expect((await opslag.getVoorstellen()).map(({ stand }) => stand)).toEqual(['open'])
    rmSync(slot)
    expect(await voorstel('voeg-samen', naam, ...BESLUIT)).toContain('is overgenomen')
  })
})

it('verwerpt met een reden, en daarna mag hetzelfde weer worden voorgesteld', async () => {
  await inRedactie(async ({ opslag, voorstel, stuur, fsck }) => {
    const invoer = wijzigt(await opslag.getStand(), 'levert', 'geeft')
    const naam = await stuur(invoer)
    const reden = 'Eerst de evaluatie.\n\nBesluit-Door: een ander'
    expect(await voorstel('verwerp', naam, ...BESLUIT, '--reden', reden)).toContain('is afgewezen')
    expect(await opslag.getVoorstellen()).toMatchObject([
      { naam, stand: 'afgewezen', besluit: { door: 'LHV en NHG', datum: '2027-01-10', reden } },
    ])
    expect(await opslag.getStanden(naam)).toBeDefined()
    await expect(voorstel('voeg-samen', naam, ...BESLUIT)).rejects.toThrow(
      'is al afgewezen, op 2027-01-10 door LHV en NHG',
    )
    expect(await stuur(invoer)).not.toBe(naam)
    expect(fsck()).toBe('')
  })
})

it('zegt het als de map en de opslagplaats uiteengaan, en laat main staan', async () => {
  for (const metGit of [true, false])
    await inRedactie(async ({ wortel, repo, opslag, voorstel, stuur }) => {
      await voorstel('voeg-samen', await stuur(wijzigt(await opslag.getStand(), 'levert', 'geeft')), ...BESLUIT)
      const main = draaiGit(repo, 'rev-parse', 'main')
      const pad = join(wortel, 'content/kader/signalen/S1.nl.mdx')
      writeFileSync(pad, readFileSync(pad, 'utf8').replace('De eigenaar', 'Een eigenaar'))
      if (metGit) legIn(wortel, 'Zelf')
      expect(await voorstel()).toContain(
        metGit ? 'Breng ze samen: git pull ../gegevens/voorstellen.git main' : 'git clone',
      )
      expect(draaiGit(repo, 'rev-parse', 'main')).toBe(main)
    }, metGit)
})

it('weigert met een reden wat niet kan, en verandert dan niets', async () => {
  const gevallen: [string[], RegExp][] = [
    [['toon'], /^Gebruik:/],
    [['weg'], /^Gebruik:/],
    [['--hard'], /^Deze opdracht is niet te lezen/],
    [['toon', 'x'], /Er is geen voorstel dat "x" heet/],
    [['toon', '2'], /Meer dan één voorstel begint met "2"/],
    [['voeg-samen', '2'], /--door/],
    [['voeg-samen', '2', '--door', 'LHV\nen NHG'], /op één regel/],
    [['voeg-samen', '2', '--door', 'LHV', '--datum', '2027-02-30'], /"2027-02-30" is geen datum/],
    [['voeg-samen', '2', '--door', 'LHV', '--pull-request', 'javascript:alert(1)'], /geen adres dat met https/],
    [['voeg-samen', '2', '--door', 'LHV', '--reden', 'x'], /^Gebruik:/],
    [['verwerp', '2', '--door', 'LHV'], /--reden/],
  ]
  await inRedactie(async ({ repo, opslag, voorstel, stuur }) => {
    const stand = await opslag.getStand()
    const naam = await stuur(wijzigt(stand, 'levert', 'geeft'))
    await stuur(wijzigt(stand, 'levert', 'biedt'))
    gevallen.push([['voeg-samen', naam, '--door', 'LHV', '--datum', '2020-01-01'], /ligt voor die van/])
    const refs = draaiGit(repo, 'for-each-ref')
    for (const [argumenten, reden] of gevallen) {
      const gezegd = await voorstel(...argumenten).catch(fout => fout)
      expect(gezegd, argumenten.join(' ')).toBeInstanceOf(Weigering)
      expect(gezegd.message).toMatch(reden)
    }
    expect(draaiGit(repo, 'for-each-ref')).toBe(refs)
  })
})

it('laat andermans woorden het scherm niet besturen', async () => {
  await inRedactie(async ({ opslag, voorstel }) => {
    const inzending = maakInzending((await opslag.getStand()).commit)
    const titel = 'Wis\u001b[2J alles'
    await opslag.bewaar({ ...inzending, voorstel: { ...inzending.voorstel, titel } })
    expect(await voorstel()).toContain('Wis [2J alles')
    expect(await voorstel('toon', inzending.voorstel.naam)).not.toContain('\u001b')
  })
})

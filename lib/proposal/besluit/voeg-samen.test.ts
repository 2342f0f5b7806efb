import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { controleer } from '@/lib/checks/controleer'
import { KERNPUNT } from '@/lib/checks/proef-kader'
import { leesRegister } from '@/lib/checks/register'
import { bevries } from '@/lib/edities/bevries'
import { Weigering } from '@/lib/edities/weigering'
import { draaiGit } from '../git/proef'
import { leesOnderdeel } from '../lees-onderdeel'
import { inRedactie, nieuwKernpunt, wijzigt } from './proef'

const BESLUIT = ['--door', 'LHV en NHG', '--datum', '2027-01-10']

it('neemt een voorstel over, dat daarna als editie is vast te stellen', async () => {
  await inRedactie(async ({ wortel, repo, opslag, voorstel, stuur, fsck }) => {
    expect(await voorstel()).toBe('Er zijn nog geen voorstellen.\n')
    const naam = await stuur(wijzigt(await opslag.getStand(), 'levert', 'geeft'))
    expect(await voorstel()).toContain(
      `open (1)\n  ${naam}\n    aanscherping van C-K1: Een norm strenger, van Jo Jansen (LHV)`,
    )
    const getoond = await voorstel('toon', naam.slice(0, -3))
    expect(getoond).toContain('De norm was te ruim.')
    expect(getoond).toContain('2.0.0')
    expect(getoond).toMatch(/levert.*geeft/)

    const adres = 'https://github.com/lhv/kader/pull/7'
    const gezegd = await voorstel('voeg-samen', naam, ...BESLUIT, '--pull-request', adres)
    expect(gezegd).toContain(`Voorstel ${naam} is overgenomen, als wijziging W1.\n`)
    expect(gezegd).toContain('git pull ../gegevens/voorstellen.git main\n')
    expect(gezegd).toContain('npm run editie -- 2.0.0')
    expect(await voorstel()).toContain('overgenomen op 2027-01-10 door LHV en NHG')
    expect(await voorstel()).toContain('nog niet in deze map')

    draaiGit(wortel, 'pull', '--quiet', repo, 'main')
    expect(await voorstel()).not.toContain('nog niet in deze map')
    expect(readFileSync(join(wortel, KERNPUNT), 'utf8')).toContain('geeft de zorg')
    const record = readFileSync(join(wortel, 'content/wijzigingen/W1.nl.mdx'), 'utf8')
    expect(record).toContain(`besluit:\n  door: LHV en NHG\n  datum: "2027-01-10"\npullRequest: ${adres}\n`)
    expect(controleer(wortel).fouten).toEqual([])
    bevries(wortel, { versie: '2.0.0', datum: '2027-02-01', tekst: 'vastgesteld' })
    expect(controleer(wortel).fouten).toEqual([])

    const [over] = await opslag.getVoorstellen()
    expect(over).toMatchObject({
      naam,
      stand: 'overgenomen',
      besluit: { door: 'LHV en NHG', datum: '2027-01-10' },
      pullRequest: adres,
    })
    const standen = await opslag.getStanden(naam)
    expect(readFileSync(join(standen?.na.wortel ?? '', KERNPUNT), 'utf8')).toContain('geeft')
    expect(draaiGit(repo, 'for-each-ref', 'refs/heads/voorstel', 'refs/voorstellen/inhoud')).toBe('')
    expect(fsck()).toBe('')
  })
})

it('geeft wat intussen bezet is het volgende nummer, ook in het record en het register', async () => {
  await inRedactie(async ({ opslag, voorstel, stuur, fsck }) => {
    const eerste = await stuur(nieuwKernpunt('Een vaste assistent'))
    const tweede = await stuur(nieuwKernpunt('Een vaste tolk'))
    expect((await opslag.getVoorstellen()).map(({ id, wijziging }) => `${id} ${wijziging}`)).toEqual([
      'C-K3 W1',
      'C-K3 W1',
    ])

    await voorstel('voeg-samen', eerste, ...BESLUIT)
    expect(await voorstel('voeg-samen', tweede, ...BESLUIT)).toContain('als wijziging W2 en kernpunt C-K4.')
    const { wortel } = await opslag.getStand()
    const lees = (pad: string) => readFileSync(join(wortel, pad), 'utf8')
    expect(lees(KERNPUNT.replace('C-K1', 'C-K3'))).toMatch(
      /id: C-K3\n[\s\S]*titel: Een vaste assistent\n[\s\S]*volgorde: 2\n/,
    )
    expect(lees(KERNPUNT.replace('C-K1', 'C-K4'))).toMatch(
      /id: C-K4\n[\s\S]*titel: Een vaste tolk\n[\s\S]*volgorde: 3\n/,
    )
    expect(lees('content/wijzigingen/W2.nl.mdx')).toMatch(/id: W2\n[\s\S]*- C-K4\n[\s\S]*door: LHV en NHG/)
    expect(leesRegister(wortel).register.soortVan.get('C-K4')).toBe('kernpunt')
    expect(controleer(wortel).fouten).toEqual([])
    expect(fsck()).toBe('')
  })
})

it('weigert een voorstel op een tekst die intussen anders is, en laat zien wat er veranderde', async () => {
  await inRedactie(async ({ repo, opslag, voorstel, stuur }) => {
    const stand = await opslag.getStand()
    const eerste = await stuur(wijzigt(stand, 'levert', 'geeft'))
    const tweede = await stuur(wijzigt(stand, 'vaste huisarts', 'eigen huisarts'))
    await voorstel('voeg-samen', eerste, ...BESLUIT)
    const main = draaiGit(repo, 'rev-parse', 'main')
    const gezegd = await voorstel('voeg-samen', tweede, ...BESLUIT).catch(fout => fout)
    expect(gezegd).toBeInstanceOf(Weigering)
    expect(gezegd.message).toContain(`Sinds voorstel ${tweede} is de tekst veranderd: ${KERNPUNT}`)
    expect(gezegd.message).toMatch(/levert.*geeft/)
    expect(draaiGit(repo, 'rev-parse', 'main')).toBe(main)
    expect((await opslag.getVoorstellen()).find(({ naam }) => naam === tweede)?.stand).toBe('open')
  })
})

it('laat een onderdeel vervallen met de editie die dan volgt, en weigert zolang er nog naar verwezen wordt', async () => {
  await inRedactie(async ({ repo, opslag, voorstel, stuur }) => {
    const stand = await opslag.getStand()
    const basisVan = (id: string) => leesOnderdeel(stand, id)?.basis
    const weg = (id: string) => ({ soort: 'vervallen', wijze: 'vervallen', id, basis: basisVan(id) })
    const criterium = await stuur(weg('C-C1'))
    const kernpunt = await stuur({ ...weg('C-K1'), titel: 'Weg ermee' })

    const gezegd = await voorstel('voeg-samen', kernpunt, ...BESLUIT).catch(fout => fout)
    expect(gezegd).toBeInstanceOf(Weigering)
    expect(gezegd.message).toMatch(/niet in orde; er is niets overgenomen:\ncontent\/.*C-K1/)
    expect(draaiGit(repo, 'rev-parse', 'main')).toBe(stand.commit)

    await voorstel('voeg-samen', criterium, ...BESLUIT)
    const { wortel: nu } = await opslag.getStand()
    expect(leesRegister(nu).register.vervallen.get('C-C1')?.sinds).toBe('1.1.0')
    expect(controleer(nu).fouten).toEqual([])
  })
})

it('neemt nooit over wat een ander op hetzelfde ogenblik verwerpt', async () => {
  await inRedactie(async ({ repo, opslag, voorstel, stuur }) => {
    const naam = await stuur(wijzigt(await opslag.getStand(), 'levert', 'geeft'))
    const main = draaiGit(repo, 'rev-parse', 'main')
    const [over, weg] = await Promise.allSettled([
      voorstel('voeg-samen', naam, ...BESLUIT),
      voorstel('verwerp', naam, ...BESLUIT, '--reden', 'Nee.'),
    ])
    expect([over.status, weg.status].toSorted()).toEqual(['fulfilled', 'rejected'])
    const stand = over.status === 'fulfilled' ? 'overgenomen' : 'afgewezen'
    expect((await opslag.getVoorstellen()).map(voorstel => voorstel.stand)).toEqual([stand])
    expect(draaiGit(repo, 'rev-parse', 'main') === main).toBe(stand === 'afgewezen')
  })
})

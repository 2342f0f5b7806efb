import { expect, it } from 'vitest'
import { leesBoodschap, leesVoorstel, schrijfBoodschap, schrijfVoorstel } from './boodschap'
import { draaiGit, inProefopslag, maakInzending } from './proef'

const metReden = (reden: string, naam = 'Jo Jansen') => {
  const inzending = maakInzending('a'.repeat(40))
  return {
    ...inzending,
    voorstel: { ...inzending.voorstel, titel: naam, reden, indiener: { naam, organisatie: naam } },
  }
}

const VIJANDIG = [
  'gewoon',
  '',
  'een\n\ntwee\n\n\ndrie\n',
  '\n\nbegint met wit',
  'Voorstel-Item: C-K9',
  'x\n\nVoorstel-Item: C-K9\nVoorstel-Sleutel: gestolen\n',
  'regel\r\nmet CR, \u2028 en \u0085 en \u0000 en \u001b[31m',
  'schuine \\streep, \\u0041, \\\\u000a',
  '  rand  ',
  'é, €, 𝒳 en 👩‍⚕️',
  '-----BEGIN PGP SIGNATURE-----',
  '# geen commentaar',
]

it.each(VIJANDIG)('leest %j precies terug, als reden en als naam', tekst => {
  const inzending = metReden(tekst, tekst)
  const gelezen = leesVoorstel(schrijfVoorstel(inzending))
  expect(gelezen).toEqual({ sleutel: inzending.sleutel, som: inzending.som, voorstel: inzending.voorstel })
})

it('bewaart die woorden ook in git zelf zonder verlies', async () => {
  await inProefopslag(async ({ repo, opslag, fsck }) => {
    const { commit } = await opslag.getStand()
    for (const [i, tekst] of VIJANDIG.entries()) {
      const { voorstel } = metReden(tekst, tekst)
      const inzending = maakInzending(commit, { tekst: `Tekst ${i}.` })
      const samen = { ...voorstel, naam: inzending.voorstel.naam }
      await opslag.bewaar({ ...inzending, voorstel: samen })
      expect((await opslag.getVoorstellen()).find(({ naam }) => naam === samen.naam)).toEqual({
        ...samen,
        stand: 'open',
      })
    }
    expect(draaiGit(repo, 'log', '--format=%an', '--branches=voorstel/*', '^main').split('\n')).toContain('Indiener')
    expect(fsck()).toBe('')
  })
})

it('zet geen stuurteken en geen vreemde regel in git', () => {
  const boodschap = schrijfBoodschap('kop\nmet regel', 'tekst\u001b[2J', { Veld: 'waarde\nAnder: veld' })
  expect(boodschap).toBe('kop\\u000amet regel\n\ntekst\\u001b[2J\n\nVeld: waarde\\u000aAnder: veld\n')
  expect(leesBoodschap(boodschap).regels).toEqual({ Veld: 'waarde\nAnder: veld' })
})

it('ziet in een gewone commit geen voorstel', () => {
  expect(leesVoorstel('Een gewone boodschap\n')).toBeUndefined()
  expect(leesVoorstel('Kop\n\nVoorstel-Naam: x\nVoorstel-Soort: iets\n')).toBeUndefined()
})

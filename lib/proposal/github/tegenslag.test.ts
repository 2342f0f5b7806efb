import { expect, it } from 'vitest'
import { maakInzending } from '../git/proef'
import { Storing } from '../opslag'
import { FOUTEN } from './dubbelganger/antwoord'
import { geheimenIn, inProef, vergelijk } from './proef'

const UUR = 3_600_000

it('meldt zich opnieuw aan als een token eerder ongeldig wordt', () =>
  inProef(async ({ opslag, dubbelganger }) => {
    const { commit: basis } = await opslag.getStand()
    dubbelganger.aanmelding.tokens.clear()
    const inzending = maakInzending(basis)
    expect((await opslag.bewaar(inzending)).voorstel.onderweg).toBeUndefined()
    expect(dubbelganger.aanmelding.uitgegeven).toBe(2)
    expect(vergelijk(dubbelganger, [inzending])).toEqual([])
  }))

it('laat de redactie weten dat de sleutel niet bij de app hoort', () =>
  inProef(async proef => {
    const { dubbelganger, nogEen } = proef
    dubbelganger.instellingen.appId = '78'
    const fout = await nogEen()
      .getStand()
      .catch((fout: unknown) => fout)
    expect(fout).toBeInstanceOf(Storing)
    expect(String(fout)).toMatch(/app nog geïnstalleerd is|sleutel en het nummer/)
    expect(geheimenIn(proef, fout)).toEqual([])
  }))

it('vraagt GitHub niets zolang GitHub zegt te wachten', () =>
  inProef(async ({ opslag, nogEen, dubbelganger, later }) => {
    const { commit: basis } = await opslag.getStand()
    dubbelganger.grijpIn = verzoek => (verzoek === 'POST /git/trees' ? { antwoord: FOUTEN.secundair } : undefined)
    const [eerste, tweede] = [maakInzending(basis, { tekst: 'een' }), maakInzending(basis, { tekst: 'twee' })]
    await opslag.bewaar(eerste)
    const eerst = dubbelganger.verzoeken.length
    await opslag.bewaar(tweede)
    later(100_000)
    await opslag.getStand()
    await opslag.werk()
    // Ook een herstart is geen reden om het eerder te proberen.
    await nogEen().werk()
    expect(dubbelganger.verzoeken.slice(eerst)).toEqual([])
    dubbelganger.grijpIn = () => undefined
    later(21_000)
    await opslag.werk()
    expect(vergelijk(dubbelganger, [eerste, tweede])).toEqual([])
  }))

it('laat één voorstel dat GitHub weigert de andere niet ophouden', () =>
  inProef(async ({ opslag, dubbelganger, later }) => {
    const { commit: basis } = await opslag.getStand()
    const weg = maakInzending('a'.repeat(40), { tekst: 'een' })
    const goed = maakInzending(basis, { tekst: 'twee' })
    dubbelganger.grijpIn = () => ({ antwoord: FOUTEN.storing500 })
    await opslag.bewaar(weg)
    await opslag.bewaar(goed)
    dubbelganger.grijpIn = () => undefined
    later(UUR)
    await opslag.werk()
    expect(vergelijk(dubbelganger, [goed])).toEqual([])
    const gezien = (await opslag.getVoorstellen()).find(({ naam }) => naam === weg.voorstel.naam)
    expect(gezien?.onderweg).toMatch(/staat niet \(meer\) op GitHub.*redactie/)
  }))

it('schrijft niet over een branch die iets anders is', () =>
  inProef(async ({ opslag, dubbelganger }) => {
    const { commit: basis } = await opslag.getStand()
    const inzending = maakInzending(basis)
    const ref = `refs/heads/voorstel/${inzending.voorstel.naam}`
    dubbelganger.refs.set(ref, basis)
    expect((await opslag.bewaar(inzending)).voorstel.onderweg).toMatch(/iets anders onder deze naam.*redactie/)
    expect(dubbelganger.refs.get(ref)).toBe(basis)
    expect(dubbelganger.pulls.alles).toEqual([])
  }))

it('maakt geen tweede pull request als de redactie het eerste al sloot voor wij het wisten', () =>
  inProef(async ({ opslag, dubbelganger, later }) => {
    const { commit: basis } = await opslag.getStand()
    dubbelganger.grijpIn = verzoek => (verzoek === 'POST /pulls' ? { weg: 'na' } : undefined)
    await opslag.bewaar(maakInzending(basis))
    dubbelganger.grijpIn = () => undefined
    dubbelganger.pulls.sluit(1, { overgenomen: true, door: 'anna' })
    later(UUR)
    await opslag.werk()
    expect(dubbelganger.pulls.alles).toHaveLength(1)
    expect(await opslag.getVoorstellen()).toMatchObject([{ stand: 'overgenomen' }])
  }))

it('neemt het pull request dat een ander net eerder opende', () =>
  inProef(async ({ opslag, dubbelganger }) => {
    const { commit: basis } = await opslag.getStand()
    const inzending = maakInzending(basis)
    const head = `voorstel/${inzending.voorstel.naam}`
    dubbelganger.grijpIn = verzoek => {
      const sha = dubbelganger.refs.get(`refs/heads/${head}`)
      if (verzoek === 'POST /pulls' && sha) dubbelganger.pulls.voegToe({ head, sha, title: 'Zelfde', body: '' })
      return undefined
    }
    const { voorstel } = await opslag.bewaar(inzending)
    expect(voorstel.pullRequest).toBe('https://github.com/kaderhuis/kader/pull/1')
    expect(vergelijk(dubbelganger, [inzending])).toEqual([])
  }))

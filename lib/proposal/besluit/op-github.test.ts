import { expect, it } from 'vitest'
import { maakInzending } from '../git/proef'
import { FOUTEN } from '../github/dubbelganger/antwoord'
import { inProef } from '../github/proef'
import { voerUitOpGithub } from './op-github'
import { leesOpdracht } from './opdracht'

it('toont wat op GitHub staat, wat nog onderweg is en waarom, en verwijst voor een besluit', () =>
  inProef(async ({ opslag, dubbelganger }) => {
    const { commit: basis } = await opslag.getStand()
    const [aan, weg] = [maakInzending(basis, { tekst: 'een' }), maakInzending(basis, { tekst: 'twee' })]
    await opslag.bewaar(aan)
    dubbelganger.grijpIn = verzoek => (verzoek === 'POST /git/refs' ? { antwoord: FOUTEN.gearchiveerd } : undefined)
    await opslag.bewaar(weg)
    const zeg = (...woorden: string[]) => voerUitOpGithub(leesOpdracht(woorden), opslag)
    const lijst = await zeg()
    expect(lijst).toContain('open (2)')
    expect(lijst).toContain('pull request: https://github.com/kaderhuis/kader/pull/1')
    expect(lijst).toMatch(/onderweg: De repository op GitHub is gearchiveerd.*opnieuw geprobeerd: /)
    expect(await zeg('toon', weg.voorstel.naam)).toMatch(/onderweg: De repository/)
    const verwerp = (naam: string) => zeg('verwerp', naam, '--door', 'Redactie', '--reden', 'Nee')
    await expect(verwerp(aan.voorstel.naam)).rejects.toThrow('besluit u op GitHub: https://github.com/')
    await expect(verwerp(weg.voorstel.naam)).rejects.toThrow(/nog niet.*gearchiveerd/)
    await expect(zeg('toon', '2026-01-01-bestaat-niet')).rejects.toThrow('Er is geen voorstel')
  }))

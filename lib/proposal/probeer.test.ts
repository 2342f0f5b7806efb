import { existsSync, rmSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dienIn, probeer } from './dien-in'
import { Storing } from './opslag'
import { maakProefopslag, type Proefopslag, strengerC8 } from './proef'

let opslag: Proefopslag
beforeEach(() => {
  opslag = maakProefopslag()
})
afterEach(() => rmSync(opslag.wortel, { recursive: true }))

const K8 = 'content/kader/kernpunten/C-K8.nl.mdx'
const wijzig = (anders: object = {}) => strengerC8(opslag, anders)

describe('wat niet kan', () => {
  it('wijst het veld en de regel in de tekst aan', async () => {
    const tekst = 'Eerste regel.\n\nZie <Zie id="C-K99" /> en <b>vet</b>.'
    expect(await dienIn(wijzig({ tekst, wijze: 'toevoeging', velden: { bronnen: [] } }), opslag)).toEqual({
      uitkomst: 'geweigerd',
      fouten: [
        { veld: 'velden.bronnen', melding: expect.stringContaining('kernpunt zonder bron') },
        { veld: 'tekst', regel: 3, melding: expect.stringContaining('<b> is hier niet toegestaan') },
        { veld: 'tekst', regel: 3, melding: 'item "C-K99" bestaat niet. Bedoelt u "C-K1"?' },
        { veld: 'wijze', melding: expect.stringContaining('kies als wijze aanscherping, versoepeling of correctie') },
      ],
    })
    expect(opslag.bewaard).toEqual([])
  })

  it.each(['getStand', 'bewaar'] as const)('door een storing in %s, zegt wanneer het weer kan', async functie => {
    const kapot = { ...opslag, [functie]: () => Promise.reject(new Storing('GitHub antwoordt niet.', 30)) }
    expect(await dienIn(wijzig(), kapot)).toEqual({
      uitkomst: 'storing',
      melding: 'GitHub antwoordt niet.',
      opnieuwNa: 30,
    })
  })

  it('kan wel als alleen de lijst van voorstellen er niet is', async () => {
    const kapot = { ...opslag, getVoorstellen: () => Promise.reject(new Storing('even niet')) }
    expect(await dienIn(wijzig(), kapot)).toMatchObject({ uitkomst: 'bewaard' })
  })

  it('laat een programmafout een fout zijn', async () => {
    const kapot = { ...opslag, bewaar: () => Promise.reject(new TypeError('kapot')) }
    await expect(dienIn(wijzig(), kapot)).rejects.toThrow('kapot')
  })
})

describe('proberen', () => {
  const kijk = (voor: string, na: string) => ({ voor, na, er: existsSync(`${na}/${K8}`) })

  it('laat kijken naar voor en na zolang die er zijn, en bewaart niets', async () => {
    const antwoord = await probeer(wijzig(), opslag, kijk)
    expect(antwoord).toMatchObject({ uitkomst: 'goed', gevolgen: [], gezien: { voor: opslag.wortel, er: true } })
    const { na = '' } = 'gezien' in antwoord && antwoord.gezien ? antwoord.gezien : {}
    expect(existsSync(na)).toBe(false)
    expect(opslag.bewaard).toEqual([])
  })

  it('ruimt ook op als de kijker struikelt', async () => {
    let gezien = ''
    const struikel = (_: string, na: string) => {
      gezien = na
      throw new Error('struikelt')
    }
    await expect(probeer(wijzig(), opslag, struikel)).rejects.toThrow('struikelt')
    expect(gezien).not.toBe('')
    expect(existsSync(gezien)).toBe(false)
  })

  it('kan al zonder titel, reden of naam, en zegt dat die nog ontbreken', async () => {
    const { titel: _, ...invoer } = wijzig({ naam: '', reden: '' })
    const antwoord = await probeer(invoer, opslag, kijk)
    expect(antwoord).toMatchObject({ uitkomst: 'geweigerd', gezien: { er: true } })
    expect('fouten' in antwoord && antwoord.fouten.map(({ veld }) => veld)).toEqual(['titel', 'reden', 'naam'])
    expect(await dienIn(invoer, opslag)).toMatchObject({ uitkomst: 'geweigerd' })
  })

  it('laat niet kijken naar een tekst die niet mag', async () => {
    const antwoord = await probeer(wijzig({ tekst: '<script>x</script>', naam: '' }), opslag, kijk)
    expect(antwoord).not.toHaveProperty('gezien')
    expect('fouten' in antwoord && antwoord.fouten.map(({ veld }) => veld)).toEqual(['naam', 'tekst'])
  })
})

import { rmSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { controleer } from '@/lib/checks/controleer'
import { dienIn, probeer } from './dien-in'
import { leesOnderdeel } from './lees-onderdeel'
import { GEMEEN, maakProefopslag, nieuweSleutel, type Proefopslag, strengerC8 } from './proef'

let opslag: Proefopslag
beforeEach(() => {
  opslag = maakProefopslag()
})
afterEach(() => rmSync(opslag.wortel, { recursive: true }))

const K8 = 'content/kader/kernpunten/C-K8.nl.mdx'
const wijzig = (anders: object = {}) => strengerC8(opslag, anders)
const laatste = () => opslag.bewaard.at(-1) ?? expect.fail('er is niets bewaard')
const niets = () => undefined

describe('een goed voorstel', () => {
  it('wordt bewaard, met bestanden die de controle goedkeurt', async () => {
    expect(await dienIn(wijzig(), opslag, new Date('2026-11-30T23:30:00Z'))).toMatchObject({
      uitkomst: 'bewaard',
      gevolgen: [],
      voorstel: {
        ...{ soort: 'wijzigen', id: 'C-K8', wijziging: 'W1', wijze: 'aanscherping', titel: 'Een norm strenger' },
        ...{ indiener: { naam: 'J. Jansen' }, datum: '2026-12-01', stand: 'open' },
      },
    })
    expect(laatste().basis).toBe('c0ffee')
    opslag.neemOver(laatste())
    expect(opslag.lees(K8)).toContain('ten hoogste 3500 patiënten')
    expect(controleer(opslag.wortel).fouten).toEqual([])
  })

  it('mag alles zeggen in een reden of naam; dat blijft tekst', async () => {
    const kwaad = '{process.exit()} <b>x</b> <Zie id="X" /> import x\n---\nsoort: bron\n# kop'
    const regel = '---js {x} <b> !!js/function "a" &b *c # d: e'
    expect(await dienIn(wijzig({ reden: kwaad, naam: regel, organisatie: regel, titel: regel }), opslag)).toMatchObject(
      {
        uitkomst: 'bewaard',
        voorstel: { reden: kwaad, titel: regel, indiener: { naam: regel, organisatie: regel } },
      },
    )
    opslag.neemOver(laatste())
    expect(controleer(opslag.wortel).fouten).toEqual([])
  })

  it('telt niet mee wat er al mis was', async () => {
    const vraag = 'content/kader/vragen/C-V1.nl.mdx'
    const kapot = opslag.lees(vraag).replace('volgorde: 1', 'volgorde: een')
    opslag.neemOver({ ...({} as ReturnType<typeof laatste>), bestanden: new Map([[vraag, kapot]]) })
    expect(await dienIn(wijzig(), opslag)).toMatchObject({ uitkomst: 'bewaard', gevolgen: [] })
  })

  it('mag iets laten vervallen waar anderen nog naar wijzen; dat blijft dan te doen', async () => {
    const { basis } = leesOnderdeel(opslag.stand, 'S5') ?? {}
    const gemeen = { ...GEMEEN, sleutel: nieuweSleutel(), wijze: 'vervallen' }
    const invoer = { ...gemeen, soort: 'vervallen', id: 'S5', basis, vervangenDoor: ['S4'] }
    const antwoord = await dienIn(invoer, opslag)
    expect(antwoord).toMatchObject({ uitkomst: 'bewaard' })
    expect('gevolgen' in antwoord && antwoord.gevolgen).toContainEqual({
      bestand: 'content/kader/vragen/G-V4.nl.mdx',
      regel: 12,
      melding: '"S5" is vervallen sinds 1.1.0; het is vervangen door S4',
    })
    opslag.neemOver(laatste())
    expect(leesOnderdeel(opslag.stand, 'S5')).toBeUndefined()
    expect(await dienIn(invoer, opslag)).toMatchObject({ uitkomst: 'al' })
    expect(await dienIn({ ...invoer, vervangenDoor: [] }, opslag)).toMatchObject({ uitkomst: 'anders' })
    expect(await dienIn({ ...invoer, sleutel: nieuweSleutel(), reden: 'Nog eens.' }, opslag)).toEqual({
      uitkomst: 'geweigerd',
      fouten: [{ veld: 'id', melding: '"S5" is vervallen sinds 1.1.0; wat weg is, verandert niet meer' }],
    })
  })
})

describe('opnieuw versturen', () => {
  it('geeft nooit een tweede voorstel', async () => {
    const invoer = wijzig()
    expect(await dienIn(invoer, opslag)).toMatchObject({ uitkomst: 'bewaard' })
    expect(await dienIn(invoer, opslag)).toMatchObject({ uitkomst: 'al' })
    expect(await dienIn({ ...invoer, reden: 'Een andere.' }, opslag)).toMatchObject({ uitkomst: 'anders' })
    expect(await dienIn({ ...invoer, sleutel: nieuweSleutel() }, opslag)).toMatchObject({ uitkomst: 'dubbel' })
    expect(opslag.bewaard).toHaveLength(1)
  })

  it('geeft ook als het voorstel al is overgenomen het antwoord van toen', async () => {
    const invoer = wijzig()
    await dienIn(invoer, opslag)
    opslag.neemOver(laatste())
    expect(await dienIn(invoer, opslag)).toMatchObject({ uitkomst: 'al', voorstel: { wijziging: 'W1' } })
    expect(await dienIn({ ...invoer, naam: 'P. Pietersen' }, opslag)).toMatchObject({ uitkomst: 'anders' })
    expect(await dienIn({ ...invoer, tekst: 'Heel iets anders.' }, opslag)).toMatchObject({ uitkomst: 'anders' })
  })

  it('zegt het ook als met de sleutel van een ander voorstel iets komt dat niet mag', async () => {
    const invoer = wijzig()
    await dienIn(invoer, opslag)
    expect(await dienIn({ ...invoer, tekst: '<script />' }, opslag)).toMatchObject({ uitkomst: 'anders' })
  })
})

describe('twee mensen tegelijk', () => {
  it('krijgen elk een eigen nummer', async () => {
    const nieuw = (titel: string) => ({
      ...{ ...GEMEEN, sleutel: nieuweSleutel(), wijze: 'toevoeging', soort: 'nieuw', bij: 'continuiteit' },
      ...{ velden: { titel, zonderBron: 'nieuw' }, tekst: 'Een norm.' },
    })
    expect(await dienIn(nieuw('Een'), opslag)).toMatchObject({ voorstel: { id: 'C-K9', wijziging: 'W1' } })
    expect(await dienIn(nieuw('Twee'), opslag)).toMatchObject({ voorstel: { id: 'C-K10', wijziging: 'W2' } })
  })

  it('schrijven elkaars tekst niet over: de tweede ziet die van nu', async () => {
    const tweede = wijzig({ tekst: 'Een heel andere norm.' })
    await dienIn(wijzig(), opslag)
    opslag.neemOver(laatste())
    const { basis, velden, tekst } = leesOnderdeel(opslag.stand, 'C-K8') ?? {}
    expect(await dienIn(tweede, opslag)).toEqual({ uitkomst: 'achterhaald', nu: { basis, velden, tekst } })
    expect(await probeer(tweede, opslag, niets)).toMatchObject({ uitkomst: 'achterhaald', nu: { basis } })
    expect(tekst).toContain('3500')
    expect(opslag.bewaard).toHaveLength(1)
    expect(await dienIn({ ...tweede, basis }, opslag)).toMatchObject({
      uitkomst: 'bewaard',
      voorstel: { wijziging: 'W2' },
    })
  })
})

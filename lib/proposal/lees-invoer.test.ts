import { describe, expect, it } from 'vitest'
import { MAX_BYTES } from './grenzen'
import { leesInvoer } from './lees-invoer'
import { GEMEEN, nieuweSleutel } from './proef'

const GOED = {
  ...GEMEEN,
  sleutel: nieuweSleutel(),
  soort: 'wijzigen',
  id: 'C-K8',
  basis: '0'.repeat(64),
  velden: {},
  tekst: 'Een norm.',
}
const lees = (anders: object) => leesInvoer({ ...GOED, ...anders })

describe('wat goed is', () => {
  it('komt erdoor zoals het is', () => {
    expect(leesInvoer(GOED)).toEqual({ goed: GOED })
  })

  it('krijgt één vorm: NFC, LF, geen witruimte aan de rand, een sleutel in kleine letters', () => {
    const { goed } = lees({
      tekst: '\r\n Een norm.\r\n\r\nNog een. ',
      naam: ' Jose\u0301 ',
      sleutel: GOED.sleutel.replace(/0$/, 'A').toUpperCase(),
    }) as { goed: typeof GOED }
    expect(goed.tekst).toBe('Een norm.\n\nNog een.')
    expect(goed.naam).toBe('José')
    expect(goed.sleutel).toBe(goed.sleutel.toLowerCase())
  })

  it('mag tekens hebben die ergens anders iets betekenen', () => {
    const naam = '{x} <b> --- &a *b !!js "q" # $(x) %s'
    expect(lees({ naam, titel: naam, reden: naam, velden: { titel: naam } })).toMatchObject({ goed: { naam } })
  })
})

describe('wat niet goed is', () => {
  it('wordt in één keer genoemd, elk bij zijn veld', () => {
    expect(lees({ naam: ' ', titel: undefined, wijze: 'strenger', velden: { titel: 'a\nb' }, extra: 1 })).toEqual({
      fouten: [
        { veld: 'wijze', melding: expect.stringMatching(/^kan dit niet zijn; kies uit toevoeging, .*correctie\./) },
        { veld: 'titel', melding: 'ontbreekt; vul het in' },
        { veld: 'naam', melding: 'is leeg; vul het in' },
        { veld: 'velden.titel', melding: 'moet één regel zijn; haal de regeleinden weg' },
        { veld: 'extra', melding: 'hoort niet bij dit voorstel; laat het veld weg' },
      ],
    })
  })

  it('zegt hoeveel te lang het is', () => {
    expect(lees({ naam: 'a'.repeat(121) })).toEqual({
      fouten: [{ veld: 'naam', melding: 'is te lang: 121 tekens, er passen er 120; maak het korter' }],
    })
    expect(lees({ tekst: 'a'.repeat(20_000) })).toHaveProperty('goed')
  })

  it('zegt welk teken niet te zien is, en waar het staat', () => {
    expect(lees({ tekst: 'Eerste regel.\nTweede \u202eregel.' })).toEqual({
      fouten: [
        {
          veld: 'tekst',
          melding: 'bevat een teken dat niet te zien is (U+202E, na “Tweede ”); haal het weg of typ dat stuk opnieuw',
        },
      ],
    })
  })

  it('is het geheel als dat te groot is, wat er ook in staat', () => {
    const teGroot = { fouten: [{ melding: expect.stringContaining('is te groot') }] }
    expect(leesInvoer({ ...GOED, velden: { titel: 'a'.repeat(MAX_BYTES) } })).toEqual(teGroot)
    expect(leesInvoer('a'.repeat(MAX_BYTES))).toEqual(teGroot)
  })
})

import { describe, expect, it } from 'vitest'
import { controleerMet, vervang } from './proef'
import { BRON, KERNPUNT } from './proef-kader'

const TITEL = 'titel: Een vaste huisarts'
const BIJZONDER = 'een waarde met &naam, *naam of !soort mag niet; schrijf haar uit of zet haar tussen aanhalingstekens'

const metTitel = (regels: string) => controleerMet({ [KERNPUNT]: vervang(TITEL, regels) })

it.each([
  ['een veld twee keer', `${TITEL}\ntitel: Nog een`, 5, 'dit veld staat er twee keer; haal er één weg'],
  [
    'een dubbele punt in een waarde',
    'titel: Vast: een huisarts',
    4,
    'er staat een dubbele punt in een waarde; zet haar tussen aanhalingstekens',
  ],
  ['een tab vooraan', `\t${TITEL}`, 4, 'de regel begint met een tab; spring in met spaties'],
  [
    'een waarde die met @ begint',
    'titel: @huisarts',
    4,
    'een waarde begint met een bijzonder teken; zet haar tussen aanhalingstekens',
  ],
])('wijst %s aan', (_, regels, regel, melding) => {
  expect(metTitel(regels)[0]).toBe(`${KERNPUNT}:${regel} — ${melding}`)
})

it('houdt bij een zeldzame fout de woorden van de YAML-lezer, met de goede regel', () => {
  expect(metTitel('titel: "Een vaste huisarts')).toContainEqual(
    expect.stringMatching(`^${KERNPUNT}:\\d+ — de gegevens zijn niet te lezen \\(Missing closing "quote\\)$`),
  )
})

describe('namen, verwijzingen en tags', () => {
  it.each([
    ['een naam met &', `${TITEL.replace('Een', '&een Een')}`, 4],
    ['een verwijzing met *', 'titel: &een Een\nzonderBron: *een', 4],
    ['een tekst met !!str', 'titel: !!str Een vaste huisarts', 4],
    ['een los uitroepteken', 'titel: ! Een vaste huisarts', 4],
    ['een naam voor een veld', '&veld titel: Een vaste huisarts', 4],
  ])('weigert %s', (_, regels, regel) => {
    expect(metTitel(regels)[0]).toBe(`${KERNPUNT}:${regel} — ${BIJZONDER}`)
  })

  it.each(['&bronnen', '!!seq'])('weigert %s bij een lijst, op de regel van het veld', merk => {
    expect(controleerMet({ [KERNPUNT]: vervang('bronnen:', `bronnen: ${merk}`) })).toEqual([
      `${KERNPUNT}:8 — ${BIJZONDER}`,
    ])
  })

  it.each(['!!js/function', '!!python/object', '!eigen'])('weigert de tag %s', tag => {
    expect(metTitel(`titel: ${tag} "x"`)).toEqual([
      `${KERNPUNT}:4 — een waarde met !soort ervoor mag niet; zet haar tussen aanhalingstekens`,
    ])
  })

  it('weigert een verwijzing naar iets wat er niet is', () => {
    expect(metTitel('titel: *huisarts')).toEqual([`${KERNPUNT}:4 — ${BIJZONDER}`])
  })
})

it('weigert een tweede deel in een YAML-bestand', () => {
  expect(controleerMet({ [BRON]: geldig => `${geldig}---\nid: wtza\n` })).toEqual([
    `${BRON}:5 — er staat een tweede deel onder "---"; een bestand heeft er één`,
  ])
})

it('weigert het samenvoegen van velden met <<', () => {
  expect(controleerMet({ [BRON]: geldig => `${geldig}<<: { uitgever: LHV }\n` })).toEqual([
    `${BRON}:5 — veld "<<" bestaat hier niet; haal het weg.`,
  ])
})

it('loopt niet vast op duizenden haken in elkaar', () => {
  const diep = 20_000
  expect(metTitel(`titel: ${'['.repeat(diep)}${']'.repeat(diep)}`)).toEqual([
    expect.stringMatching(`^${KERNPUNT}:4 — `),
  ])
})

import { describe, expect, it } from 'vitest'
import { controleerMet, vervang } from '../proef'
import { BEGRIP, GELDIG, KERNPUNT, REGISTER } from '../proef-kader'

const kernpunt = (id: string) => (GELDIG[KERNPUNT] ?? '').replace('C-K1', id)
const begrip = (id: string) => (GELDIG[BEGRIP] ?? '').replaceAll('huisartsteam', id)

it('wijst een id aan dat niet de naam van het bestand is, en verder niets', () => {
  expect(controleerMet({ [KERNPUNT]: vervang('id: C-K1', 'id: C-K2') })).toEqual([
    `${KERNPUNT}:2 — id "C-K2" is niet gelijk aan de bestandsnaam; verander het id of noem het bestand naar "C-K2"`,
  ])
})

it('doet dat ook als het bestand verkeerd heet', () => {
  const pad = 'content/kader/kernpunten/C-K01.nl.mdx'
  expect(controleerMet({ [KERNPUNT]: null, [pad]: kernpunt('C-K1') })).toEqual([
    `${pad}:2 — id "C-K1" is niet gelijk aan de bestandsnaam; verander het id of noem het bestand naar "C-K1"`,
  ])
})

it('doet dat ook bij een herkomstlijn', () => {
  expect(controleerMet({ 'content/herkomst/team.nl.yaml': vervang('id: team', 'id: teams') })).toEqual([
    'content/herkomst/team.nl.yaml:1 — id "teams" is niet gelijk aan de bestandsnaam; verander het id of noem het bestand naar "teams"',
  ])
})

it('vraagt een nieuw id in het register te zetten', () => {
  const pad = 'content/kader/kernpunten/C-K2.nl.mdx'
  expect(controleerMet({ [pad]: kernpunt('C-K2') })).toEqual([
    `${pad}:2 — id "C-K2" staat nog niet in content/kader/register.yaml; zet het daar bij "kernpunt"`,
  ])
})

it('wijst een soort aan die in het register anders is', () => {
  expect(controleerMet({ [REGISTER]: vervang('criterium:', 'kerntaak:') })).toEqual([
    'content/kader/onderdelen/C-C1.nl.mdx:2 — id "C-C1" is in content/kader/register.yaml een kerntaak, hier een criterium; maak ze gelijk',
  ])
})

it.each([
  ['C-K01', '^[CPGME]-K[1-9]\\d*$'],
  ['C-K0', '^[CPGME]-K[1-9]\\d*$'],
  ['X-K1', '^[CPGME]-K[1-9]\\d*$'],
  ['CK2', '^[CPGME]-K[1-9]\\d*$'],
  ['C-V2', '^[CPGME]-K[1-9]\\d*$'],
])('weigert %s als id van een kernpunt', (id, vorm) => {
  const pad = `content/kader/kernpunten/${id}.nl.mdx`
  const register = vervang('[C-K1]', `[C-K1, ${id}]`)
  expect(controleerMet({ [pad]: kernpunt(id), [REGISTER]: register })).toEqual([
    `${pad}:2 — id "${id}" heeft niet de vorm van een kernpunt (${vorm})`,
  ])
})

it.each(['Zorg', 'zorg-', 'zorg--team', '2zorg'])('weigert %s als id van een begrip', id => {
  const pad = `content/begrippen/${id}.nl.mdx`
  const fouten = controleerMet({ [pad]: begrip(id) })
  expect(fouten).toContainEqual(expect.stringContaining(`${pad}:2 — `))
  expect(fouten).toContainEqual(expect.stringContaining('de vorm van een begrip ('))
})

it.each(['zorg_team', 'zörg', 'zorg team', '../zorg'])('weigert %s als id, met de reden', id => {
  expect(controleerMet({ [BEGRIP]: vervang('id: huisartsteam', `id: ${id}`) })).toContain(
    `${BEGRIP}:2 — veld "id" is geen geldig id`,
  )
})

describe('twee keer hetzelfde id', () => {
  it('wijst een id aan dat alleen in hoofdletters verschilt', () => {
    const pad = 'content/begrippen/c-k1.nl.mdx'
    const register = vervang('[huisartsteam]', '[huisartsteam, c-k1]')
    expect(controleerMet({ [pad]: begrip('c-k1'), [REGISTER]: register })).toEqual([
      `${pad}:2 — id "c-k1" bestaat al in ${KERNPUNT}; kies een ander id`,
    ])
  })

  it('wijst een id aan dat in een andere map al bestaat', () => {
    const pad = 'content/begrippen/evaluatie.nl.mdx'
    expect(controleerMet({ [pad]: begrip('evaluatie') })).toEqual([
      `${pad}:2 — id "evaluatie" bestaat al in content/kader/toelichtingen/evaluatie.nl.mdx; kies een ander id`,
      `${pad}:2 — id "evaluatie" is in content/kader/register.yaml een toelichting, hier een begrip; maak ze gelijk`,
    ])
  })

  it('ziet een begrip en een bron met hetzelfde id', () => {
    const pad = 'content/begrippen/visie-2035.nl.mdx'
    expect(controleerMet({ [pad]: begrip('visie-2035') })).toContain(
      'content/bronnen/visie-2035.yaml:1 — id "visie-2035" bestaat al in content/begrippen/visie-2035.nl.mdx; kies een ander id',
    )
  })
})

describe('vertalingen', () => {
  const ENGELS = KERNPUNT.replace('.nl.', '.en.')

  it('laat een vertaling naast de Nederlandse tekst toe', () => {
    expect(controleerMet({ [ENGELS]: kernpunt('C-K1') })).toEqual([])
  })

  it('vraagt eerst om de Nederlandse tekst', () => {
    const pad = 'content/kader/kernpunten/C-K2.en.mdx'
    const register = vervang('[C-K1]', '[C-K1, C-K2]')
    expect(controleerMet({ [pad]: kernpunt('C-K2'), [REGISTER]: register })).toContain(
      `${pad}:2 — er is geen Nederlandse tekst "C-K2"; schrijf die eerst`,
    )
  })

  it('vraagt om dezelfde soort', () => {
    const pad = 'content/kader/onderdelen/C-C1.en.mdx'
    const engels = (GELDIG[pad.replace('.en.', '.nl.')] ?? '').replace('criterium', 'kerntaak')
    expect(controleerMet({ [pad]: engels })).toContain(
      `${pad}:3 — de Nederlandse tekst is een criterium; maak de soort gelijk`,
    )
  })
})

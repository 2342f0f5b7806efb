import { expect, it } from 'vitest'
import { controleerMet, vervang } from '../proef'
import { BEGRIP, BRON, HERKOMST, KERNPUNT, VRAAG } from '../proef-kader'

/** Een fout in één bestand: wat er verandert, en op welke regel de redacteur wat leest. */
type Geval = [oud: string, nieuw: string, regel: number, melding: string]

function verwacht(bestand: string, [oud, nieuw, regel, melding]: Geval) {
  expect(controleerMet({ [bestand]: vervang(oud, nieuw) })).toEqual([`${bestand}:${regel} — ${melding}`])
}

it.each<Geval>([
  ['plaats:', 'plats:\n  - x\nplaats:', 7, 'veld "plats" bestaat hier niet; haal het weg. Bedoelt u "plaats"?'],
  ['plaats:', 'kleur: rood\nplaats:', 7, 'veld "kleur" bestaat hier niet; haal het weg.'],
  ['plaats:', 'antwoord: ja\nplaats:', 7, 'veld "antwoord" bestaat hier niet; haal het weg.'],
  ['plaats:', 'Titel: x\nplaats:', 7, 'veld "Titel" bestaat hier niet; haal het weg. Bedoelt u "titel"?'],
])('weigert een onbekend veld (%s → %s)', (...geval) => verwacht(KERNPUNT, geval))

it('noemt elk onbekend veld op zijn eigen regel', () => {
  expect(controleerMet({ [KERNPUNT]: vervang('plaats:', 'kleur: rood\ngrootte: 3\nplaats:') })).toEqual([
    `${KERNPUNT}:7 — veld "kleur" bestaat hier niet; haal het weg.`,
    `${KERNPUNT}:8 — veld "grootte" bestaat hier niet; haal het weg.`,
  ])
})

it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('weigert het veld %s', veld => {
  expect(controleerMet({ [KERNPUNT]: vervang('plaats:', `${veld}:\n  soort: bron\nplaats:`) })).toEqual([
    expect.stringContaining(`${KERNPUNT}:7 — veld "${veld}" bestaat hier niet; haal het weg.`),
  ])
})

it.each<Geval>([
  ['titel: Een vaste huisarts\n', '', 2, 'veld "titel" ontbreekt; voeg een regel "titel: …" toe'],
  ['soort: kernpunt\n', '', 2, 'veld "soort" ontbreekt; kies uit kernpunt'],
  ['bij: continuiteit\n', '', 2, 'veld "bij" ontbreekt; voeg een regel "bij: …" toe'],
  ['id: C-K1\n', '', 2, 'veld "id" ontbreekt; voeg een regel "id: …" toe'],
  ['titel: Een vaste huisarts', 'titel:', 4, 'veld "titel" is leeg; vul het in of haal de regel weg'],
  ['titel: Een vaste huisarts', 'titel: ""', 4, 'veld "titel" mag niet leeg zijn'],
  ['titel: Een vaste huisarts', 'titel: 12', 4, 'veld "titel" moet tekst (zet er aanhalingstekens om) zijn'],
  ['titel: Een', 'titel: |\n  Een', 4, 'veld "titel" moet één regel zijn, zonder spaties aan de rand'],
  ['titel: Een vaste huisarts', 'titel: " Een"', 4, 'veld "titel" moet één regel zijn, zonder spaties aan de rand'],
  ['volgorde: 1', 'volgorde: een', 6, 'veld "volgorde" moet een getal zijn'],
  ['volgorde: 1', 'volgorde: 1.5', 6, 'veld "volgorde" moet een heel getal zijn'],
  ['volgorde: 1', 'volgorde: -1', 6, 'veld "volgorde" mag niet onder nul zijn'],
  ['volgorde: 1', `volgorde: ${'9'.repeat(20)}`, 6, 'veld "volgorde" moet een heel getal zijn'],
  ['soort: kernpunt', 'soort: kernpnt', 3, '"kernpnt" kan niet bij "soort"; kies uit kernpunt. Bedoelt u "kernpunt"?'],
])('wijst in een kernpunt aan wat er mist of niet past (%s → %s)', (...geval) => verwacht(KERNPUNT, geval))

const TYPEN =
  'beroepskader, visie, standpunt, akkoord, convenant, toezichtrapport, wet, regelgeving, richtlijn, leidraad, handreiking, instrument, artikel, publicatie, onderzoek, cijfers, berekening'

it.each<Geval>([
  ['type: visie', 'type: visei', 4, `"visei" kan niet bij "type"; kies uit ${TYPEN}. Bedoelt u "visie"?`],
  ['type: visie', 'type: toString', 4, `"toString" kan niet bij "type"; kies uit ${TYPEN}.`],
  ['type:', 'jaar: 3000\ntype:', 4, 'veld "jaar" moet tussen 1900 en 2100 liggen'],
  ['type:', 'jaar: 12\ntype:', 4, 'veld "jaar" moet tussen 1900 en 2100 liggen'],
  ['type:', 'jaar: "2035"\ntype:', 4, 'veld "jaar" moet een getal zijn'],
  ['type:', 'url: http://lhv.nl\ntype:', 4, 'veld "url" moet een adres met https:// zijn'],
  ['type:', 'url: javascript:alert(1)\ntype:', 4, 'veld "url" moet een adres met https:// zijn'],
  ['type:', 'url: www.lhv.nl\ntype:', 4, 'veld "url" moet een adres met https:// zijn'],
  ['type:', 'zie: []\ntype:', 4, 'veld "zie" laat het veld weg als er niets in staat'],
])('wijst in een bron aan wat niet past (%s → %s)', (...geval) => verwacht(BRON, geval))

it.each<Geval>([
  ['letter: C', 'letter: K', 5, '"K" kan niet bij "letter"; kies uit C, P, G, M, E.'],
  ['soort: kernwaarde', 'soort: kernwarde', 3, 'kies uit kernwaarde, thema. Bedoelt u "kernwaarde"?'],
])('kent de keuzes van een kernwaarde (%s → %s)', (oud, nieuw, regel, melding) => {
  const pad = 'content/kader/kernwaarden/continuiteit.nl.mdx'
  expect(controleerMet({ [pad]: vervang(oud, nieuw) })).toEqual([
    expect.stringMatching(new RegExp(`^${pad}:${regel} — .*${melding.replace('?', '\\?')}$`)),
  ])
})

it('kent alleen de zes urgentieniveaus', () => {
  const pad = 'content/kader/urgentie/U0.nl.mdx'
  expect(controleerMet({ [pad]: vervang('id: U0', 'id: U9') })[0]).toBe(
    `${pad}:2 — "U9" kan niet bij "id"; kies uit U0, U1, U2, U3, U4, U5. Bedoelt u "U0"?`,
  )
})

it.each<Geval>([
  ['kort: H', `kort: ${'x'.repeat(160)}H`, 5, 'veld "kort" mag ten hoogste 160 tekens zijn'],
  ['kort:', 'synoniemen: []\nkort:', 5, 'veld "synoniemen" laat het veld weg als er niets in staat'],
  ['kort:', 'synoniemen: team\nkort:', 5, 'veld "synoniemen" moet een lijst zijn'],
  [
    'kort:',
    'synoniemen:\n  - team\n  - 3\nkort:',
    7,
    'veld "synoniemen.1" moet tekst (zet er aanhalingstekens om) zijn',
  ],
])('wijst in een begrip aan wat niet past (%#)', (...geval) => verwacht(BEGRIP, geval))

const VORM = 'heeft niet de goede vorm; schrijf een id, of de velden die content/README.md noemt'

it.each<Geval>([
  ['- visie-2035', '- visie-2035\n  - { id: visie-2035, blz: 3 }', 10, `"bronnen.1" ${VORM}`],
  ['- visie-2035', '- visie-2035\n  - 3', 10, `"bronnen.1" ${VORM}`],
  ['- visie-2035', '- id: visie-2035\n    opgezocht: ja', 9, `"bronnen.0" ${VORM}`],
])('vraagt bij een bronverwijzing om een id of de bekende velden (%s → %s)', (...geval) => verwacht(KERNPUNT, geval))

it('vraagt om een lijst bij bronnen, en ziet dan geen bron', () => {
  expect(controleerMet({ [VRAAG]: vervang('zie:\n  - C-K1', 'zie: C-K1') })).toEqual([
    `${VRAAG}:9 — veld "zie" moet een lijst zijn`,
  ])
})

const RIJEN = 'veld "stand" heeft rijen met "bron" nodig, en precies één met "items": wat het kader zelf zegt'

it.each<Geval>([
  ['waar:', 'war:', 5, `"stand.0" ${VORM}`],
  ['  - items: [C-K1]\n    zegt: Een vaste huisarts.\n', '', 4, RIJEN],
  ['items: [C-K1]', 'bron: visie-2035\n    waar: hoofdstuk 3', 4, RIJEN],
  ['- items', '- items: [C-V1]\n    zegt: Nog iets.\n  - items', 4, RIJEN],
])('wijst in een herkomstlijn aan wat niet past (%s → %s)', (...geval) => verwacht(HERKOMST, geval))

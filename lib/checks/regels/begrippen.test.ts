import { expect, it } from 'vitest'
import { controleerMet, vervang } from '../proef'
import { BEGRIP, GELDIG, REGISTER } from '../proef-kader'

const TWEEDE = 'content/begrippen/praktijkteam.nl.mdx'

/** Naast huisartsteam een tweede begrip, met deze velden in plaats van zijn titel. */
const naast = (velden: string, eigen = 'titel: huisartsteam') => ({
  [REGISTER]: vervang('[huisartsteam]', '[huisartsteam, praktijkteam]'),
  [TWEEDE]: (GELDIG[BEGRIP] ?? '')
    .replace('id: huisartsteam', 'id: praktijkteam')
    .replace('titel: huisartsteam', velden),
  ...(eigen === 'titel: huisartsteam' ? {} : { [BEGRIP]: vervang('titel: huisartsteam', eigen) }),
})

it.each([
  ['dezelfde naam', 'titel: huisartsteam', 4, 'huisartsteam'],
  ['dezelfde naam met hoofdletters', 'titel: HuisartsTeam', 4, 'HuisartsTeam'],
  ['een afkorting die een naam is', 'titel: praktijkteam\nafkorting: HUISARTSTEAM', 5, 'HUISARTSTEAM'],
  ['voluit een naam', 'titel: praktijkteam\nvoluit: Huisartsteam', 5, 'Huisartsteam'],
  ['een synoniem dat een naam is', 'titel: praktijkteam\nsynoniemen:\n  - team\n  - huisartsteam', 7, 'huisartsteam'],
])('weigert twee begrippen met %s', (_, velden, regel, naam) => {
  expect(controleerMet(naast(velden))).toEqual([
    `${TWEEDE}:${regel} — "${naam}" hoort al bij begrip "huisartsteam"; kies bij welk van de twee het hoort`,
  ])
})

it.each([
  ['dezelfde afkorting', 'afkorting: HT', 'afkorting: ht', 'ht'],
  ['hetzelfde synoniem', 'synoniemen: [zorgteam]', 'synoniemen: [Zorgteam]', 'Zorgteam'],
  ['een synoniem dat een afkorting is', 'afkorting: HT', 'synoniemen: [HT]', 'HT'],
  ['dezelfde letters met een los accent', 'afkorting: cafe\u0301', 'afkorting: caf\u00e9', 'caf\u00e9'],
])('weigert twee begrippen met %s', (_, eerste, tweede, naam) => {
  expect(controleerMet(naast(`titel: praktijkteam\n${tweede}`, `titel: huisartsteam\n${eerste}`))).toEqual([
    `${TWEEDE}:5 — "${naam}" hoort al bij begrip "huisartsteam"; kies bij welk van de twee het hoort`,
  ])
})

it('laat een begrip zichzelf herhalen', () => {
  expect(controleerMet({ [BEGRIP]: vervang('kort:', 'afkorting: Huisartsteam\nkort:') })).toEqual([])
})

it('laat hetzelfde woord toe in een andere taal', () => {
  expect(controleerMet({ 'content/begrippen/huisartsteam.en.mdx': GELDIG[BEGRIP] ?? '' })).toEqual([])
})

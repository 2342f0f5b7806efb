import { expect, it } from 'vitest'
import { controleerMet, vervang } from './proef'
import { GELDIG, KERNPUNT, REGISTER, VRAAG } from './proef-kader'

const metRegister = (wijzig: (geldig: string) => string) => controleerMet({ [REGISTER]: wijzig })
const metVervallen = (...rijen: string[]) =>
  metRegister(vervang('vervallen: []', ['vervallen:', ...rijen.map(rij => `  - { ${rij} }`)].join('\n')))

it('zegt dat het register ontbreekt', () => {
  expect(controleerMet({ [REGISTER]: null })).toEqual([`${REGISTER}:1 — het register ontbreekt; zet het bestand terug`])
})

it.each([
  ['een haak die niet sluit', '[C-K1]', '[C-K1', /:5 — de gegevens zijn niet te lezen/],
  ['een soort twee keer', '  signaal: [S1]', '  kernpunt: [S1]', /:5 — dit veld staat er twee keer; haal er één weg$/],
  ['een soort die niet bestaat', 'kernpunt:', 'kernpnt:', /:4 — veld "kernpnt" bestaat hier niet.*"kernpunt"\?$/],
  ['een deel te veel', 'vervallen: []', 'vervalen: []', /veld "vervalen" bestaat hier niet.* Bedoelt u "vervallen"\?$/],
  ['een ontbrekend deel', 'vervallen: []\n', '', /:1 — veld "vervallen" ontbreekt; voeg een regel "vervallen: …" toe$/],
  ['een id dat geen lijst is', '[C-K1]', 'C-K1', /:4 — veld "uitgegeven.kernpunt" moet een lijst zijn$/],
  ['een id met een spatie', '[C-K1]', '[C K1]', /:4 — veld "uitgegeven.kernpunt.0" is geen geldig id$/],
])('wijst in het register %s aan', (_, oud, nieuw, verwacht) => {
  const fouten = metRegister(vervang(oud, nieuw))
  expect(fouten).toContainEqual(expect.stringMatching(verwacht))
  expect(fouten.every(fout => fout.startsWith(REGISTER))).toBe(true)
})

it('weigert een leeg register', () => {
  expect(metRegister(() => '# niets\n')).toEqual([
    `${REGISTER}:1 — veld "uitgegeven" ontbreekt; voeg een regel "uitgegeven: …" toe`,
    `${REGISTER}:1 — veld "vervallen" ontbreekt; voeg een regel "vervallen: …" toe`,
  ])
})

it('weigert hetzelfde id bij twee soorten', () => {
  expect(metRegister(vervang('signaal: [S1]', 'signaal: [S1, C-K1]'))).toEqual([
    `${REGISTER}:5 — id "C-K1" staat twee keer in het register; haal er één weg`,
  ])
})

it('zegt dat een uitgegeven id verdwenen is', () => {
  expect(metRegister(vervang('[C-K1]', '[C-K1, C-K2]'))).toEqual([
    `${REGISTER}:4 — kernpunt "C-K2" is uitgegeven maar staat niet meer in de map kader/kernpunten; zet het bestand terug, of zet het id onder "vervallen" met "sinds" en "reden"`,
  ])
})

it('keurt een verdwenen id goed dat een grafsteen heeft', () => {
  const register = (GELDIG[REGISTER] ?? '')
    .replace('[C-K1]', '[C-K1, C-K2]')
    .replace('vervallen: []', 'vervallen:\n  - { id: C-K2, sinds: 2.0.0, reden: opgegaan, vervangenDoor: [C-K1] }')
  expect(controleerMet({ [REGISTER]: register })).toEqual([])
})

it('weigert een id dat vervallen is en toch weer gebruikt wordt', () => {
  expect(metVervallen('id: C-K1, sinds: 2.0.0, reden: opgegaan')).toEqual([
    `${KERNPUNT}:2 — id "C-K1" is vervallen en wordt niet opnieuw gebruikt; neem het volgende vrije nummer`,
  ])
})

it('zegt bij een verwijzing naar een vervallen id wat ervoor in de plaats kwam', () => {
  const register = (GELDIG[REGISTER] ?? '')
    .replace('[C-K1]', '[C-K1, C-K2]')
    .replace('vervallen: []', 'vervallen:\n  - { id: C-K2, sinds: 2.0.0, reden: opgegaan, vervangenDoor: [C-K1] }')
  expect(controleerMet({ [REGISTER]: register, [VRAAG]: vervang('- C-K1', '- C-K2') })).toEqual([
    `${VRAAG}:10 — "C-K2" is vervallen sinds 2.0.0; het is vervangen door C-K1`,
  ])
})

it.each([
  [
    'id: C-K9, sinds: 2.0.0, reden: weg',
    '"C-K9" is nooit uitgegeven, dus het kan niet vervallen; zet het ook onder "uitgegeven"',
  ],
  ['id: C-K1, sinds: twee, reden: weg', 'veld "vervallen.0.sinds" moet een editie zijn, zoals 2.0.0'],
  ['id: C-K1, sinds: 2.0.0', 'veld "vervallen.0.reden" ontbreekt; voeg een regel "vervallen.0.reden: …" toe'],
])('weigert de grafsteen { %s }', (rij, melding) => {
  expect(metVervallen(rij)).toEqual([`${REGISTER}:12 — ${melding}`])
})

it('weigert een vervanger die nooit is uitgegeven', () => {
  expect(metVervallen('id: C-K1, sinds: 2.0.0, reden: weg, vervangenDoor: [C-K9]')).toContain(
    `${REGISTER}:12 — "C-K9" is nooit uitgegeven, dus het kan niets vervangen; verbeter het id`,
  )
})

import type { Editie } from './uitgave'
import type { Wijze, Wijziging } from './verloop'

/** Voor tests: een editie met deze onderdelen, elk met een tekst (`{ 'C-K1': 'a' }`), en haar wijzigingen. */
export const maakEditie = (
  versie: string,
  bevroren: string,
  teksten: Record<string, string>,
  wijzigingen: string[] = [],
): Editie => ({
  versie,
  tekst: 'weergave',
  stand: { status: 'vastgesteld', sinds: bevroren },
  bevroren,
  vaststelling: 'Zo is het.',
  vingerafdruk: '0'.repeat(64),
  wijzigingen,
  bestanden: Object.fromEntries(
    Object.entries(teksten).map(([id, sha256]) => [`kernpunten/${id}.nl.mdx`, { sha256, editie: versie }]),
  ),
})

/** Voor tests: een wijziging met alles wat er moet staan. */
export const maakWijziging = (id: string, items: string[], wijze: Wijze, rest: Partial<Wijziging> = {}): Wijziging => ({
  soort: 'wijziging',
  id,
  titel: `Wat er met ${items.join(' en ')} gebeurde`,
  items,
  wijze,
  besluit: { door: 'LHV en NHG', datum: '2027-03-01' },
  plek: { sectie: 'wijzigingen', anker: id.toLowerCase() },
  taal: 'nl',
  tekst: { code: '', plat: 'De reden.', koppen: [], voetnoten: [], zie: [], bronnen: [], begrippen: [] },
  ...rest,
})

/**
 * Voor tests: vier edities en alles wat er kan gebeuren. C-K1 wordt strenger en dan beter gezegd, C-K2 losser,
 * C-K3 vervalt, C-C1 (in de lijst van C-V1) komt erbij, en W6 is besloten maar staat nog in geen editie.
 */
export const WIJZIGINGEN: Wijziging[] = [
  maakWijziging('W1', ['C-K1'], 'aanscherping'),
  maakWijziging('W2', ['C-C1', 'C-C2'], 'toevoeging'),
  maakWijziging('W3', ['C-K2', 'C-K1'], 'correctie'),
  maakWijziging('W4', ['C-K2'], 'versoepeling'),
  maakWijziging('W5', ['C-K3'], 'vervallen'),
  maakWijziging('W6', ['C-K1', 'C-K9'], 'aanscherping'),
]
const VAN = { 'C-V1': 'v', 'C-K2': 'b' }
const LIJST = { 'C-C1': 'd', 'C-C2': 'e' }

export const EDITIES: Editie[] = [
  maakEditie('1.0.0', '2026-11-22', { ...VAN, 'C-K1': 'a', 'C-K3': 'c' }),
  maakEditie('2.0.0', '2027-04-01', { ...VAN, ...LIJST, 'C-K1': 'a2', 'C-K3': 'c' }, ['W1', 'W2']),
  maakEditie('2.0.1', '2027-05-01', { ...VAN, ...LIJST, 'C-K1': 'a3', 'C-K2': 'b2', 'C-K3': 'c' }, ['W3']),
  maakEditie('2.1.0', '2027-06-01', { ...VAN, ...LIJST, 'C-K1': 'a3', 'C-K2': 'b3' }, ['W4', 'W5']),
]

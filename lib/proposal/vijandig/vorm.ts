import { GRENZEN, MAX_BYTES } from '../grenzen'
import type { Aanval, Basis } from './aanval'

const zonder = (invoer: object, veld: string): object =>
  Object.fromEntries(Object.entries(invoer).filter(([naam]) => naam !== veld))

/** Zoals JSON het binnenbrengt: `__proto__` als gewoon veld. */
const uitJson = (json: string): object => JSON.parse(json)
const PROTO = '"__proto__": { "isBeheerder": true }'

const lang = (aantal: number, teken = 'a') => teken.repeat(aantal)
const veel = <T>(waarde: (i: number) => T) => Array.from({ length: GRENZEN.lijst + 1 }, (_, i) => waarde(i))

/** Aan een goed voorstel verandert één veld: [veld van de melding, wat er anders is]. */
const wijzig = ({ wijzigen }: Basis): [veld: string, anders: object][] => [
  ...['', 'x', '6f9619ff8b864011b42d00c04fc964ff', '{6f9619ff-8b86-4011-b42d-00c04fc964ff}'].map(sleutel),
  ...['6f9619ff-8b86-4011-b42d-00c04fc964f', '6f9619ff-8b86-4011-b42d-00c04fc964fg'].map(sleutel),
  ...['../../6f9619ff-8b86-4011-b42d-00c04fc964ff', 'urn:uuid:6f9619ff-8b86-4011-b42d-00c04fc964ff'].map(sleutel),
  ...['6f9619ff-8b86-4011-b42d-00c04fc964ff\n', 7, null, {}, ['6f9619ff-8b86-4011-b42d-00c04fc964ff']].map(sleutel),
  ...['', 'x', lang(63, '0'), lang(64, 'G'), lang(64, 'A'), `${lang(64, '0')}\n`, null, 0, []].map(
    (basis): [string, object] => ['basis', { basis }],
  ),
  ...['strenger', 'AANSCHERPING', 'toString', '', null, 1, ['aanscherping']].map((wijze): [string, object] => [
    'wijze',
    { wijze },
  ]),
  ...['toevoeging', 'vervallen'].map((wijze): [string, object] => ['wijze', { wijze }]),
  ...['strengheid', '', 1, {}].map((criterium): [string, object] => ['criterium', { criterium }]),
  ...[null, 1, true, [], {}].map((tekst): [string, object] => ['tekst', { tekst }]),
  ...[null, [], 'titel: x', 1].map((velden): [string, object] => ['velden', { velden }]),
  ...[null, 1, ['J.'], { toString: 'x' }].map((naam): [string, object] => ['naam', { naam }]),
  ...[null, 1, {}].map((titel): [string, object] => ['titel', { titel }]),
  ...[null, 1, ['x']].map((reden): [string, object] => ['reden', { reden }]),
  ...['bron', 'samenvoegen', '', null, 1, ['wijzigen'], { wijzigen: 1 }].map((soort): [string, object] => [
    'soort',
    { soort },
  ]),
  ...['C-V1', {}, 1, null].map((zie): [string, object] => ['velden.zie', { velden: { zie } }]),
  ...[1, null, {}].map((id): [string, object] => ['velden.zie.0', { velden: { zie: [id] } }]),
  ...['visie-2035', null, 1].map((bron): [string, object] => ['velden.bronnen.0', { velden: { bronnen: [bron] } }]),
  ['velden.bronnen.0.opgezocht', { velden: { bronnen: [{ id: 'visie-2035', opgezocht: true }] } }],
  ['velden.zie', { velden: { zie: ['C-V1', 'C-V1'] } }],
  ['velden.bronnen', { velden: { bronnen: [{ id: 'visie-2035' }, { id: 'visie-2035' }] } }],
  ...['id', 'soort', 'bij', 'volgorde', 'plaats', 'letter', 'paragraaf', 'besluit', 'constructor', 'valueOf'].map(
    (veld): [string, object] => [`velden.${veld}`, { velden: { [veld]: 'x' } }],
  ),
  ...['antwoord', 'samenvatting', 'termijn', 'grondslag'].map((veld): [string, object] => [
    `velden.${veld}`,
    { velden: { [veld]: 'hoort bij een ander soort' } },
  ]),
  ...['besluit', 'voorstel', 'items', 'pullRequest', 'datum', 'pad', 'bestanden', 'branch', 'prototype', 'toJSON'].map(
    (veld): [string, object] => [veld, { [veld]: 'x' }],
  ),
  ...['bij', 'vervangenDoor'].map((veld): [string, object] => [veld, { [veld]: 'continuiteit' }]),
  ['velden.titel', { velden: { titel: '' } }],
  ['velden.bronnen', { velden: { bronnen: [] } }],
  ['velden.zonderBron', { velden: { zonderBron: 'naast een bron' } }],
  ['__proto__', uitJson(`{ ${PROTO} }`)],
  ['velden.__proto__', { velden: uitJson(`{ ${PROTO} }`) }],
  ['velden.bronnen.0.__proto__', { velden: { bronnen: [uitJson(`{ "id": "visie-2035", ${PROTO} }`)] } }],
  ...['titel', 'antwoord', 'samenvatting', 'termijn', 'grondslag', 'zonderBron'].map((veld): [string, object] => [
    `velden.${veld}`,
    { velden: { [veld]: lang(GRENZEN.antwoord + 1) } },
  ]),
  ['velden.bronnen.0.vindplaats', { velden: { bronnen: [{ id: 'visie-2035', vindplaats: lang(301) }] } }],
  ['velden.bronnen', { velden: { bronnen: veel(i => ({ id: `bron-${i}` })) } }],
  ['velden.zie', { velden: { zie: veel(i => `C-V${i}`) } }],
  ['id', { id: lang(GRENZEN.id + 1, 'C') }],
  ['tekst', { tekst: lang(GRENZEN.tekst + 1) }],
  ['tekst', { tekst: lang(GRENZEN.tekst - 1, '€') }],
  ['reden', { reden: lang(GRENZEN.reden + 1) }],
  ['titel', { titel: lang(GRENZEN.titel + 1) }],
  ['naam', { naam: lang(GRENZEN.naam + 1) }],
  ['naam', { naam: lang(GRENZEN.naam, '漢') }],
  ['organisatie', { organisatie: lang(GRENZEN.organisatie + 1) }],
  ...['id', 'basis', 'velden', 'tekst', 'sleutel', 'wijze', 'titel', 'reden', 'naam', 'soort'].map(
    (veld): [string, object] => [veld, { zonder: veld }],
  ),
  // Precies wat er al staat: in een ander jasje, maar niets veranderd.
  ...[wijzigen.tekst].map((): [string, object] => ['', { tekst: '\r\n Een vaste huisarts levert de zorg. \n' }]),
]

const sleutel = (waarde: unknown): [string, object] => ['sleutel', { sleutel: waarde }]

/** Verkeerde soorten, verkeerde combinaties, te groot, te weinig en te veel. */
export const vormaanvallen = (basis: Basis): Aanval[] => [
  ...wijzig(basis).map(([veld, anders]): Aanval => {
    const weg = 'zonder' in anders ? String(anders.zonder) : undefined
    const invoer = weg ? zonder(basis.wijzigen, weg) : { ...basis.wijzigen, ...anders }
    if (veld === '__proto__') Object.defineProperty(invoer, veld, { value: {}, enumerable: true })
    const naam = `${veld}: ${JSON.stringify(anders).slice(0, 90)}`
    return veld ? { naam, invoer, veld } : { naam, invoer }
  }),
  ...[null, undefined, 1, true, 'tekst', [], [basis.wijzigen]].map(
    (invoer): Aanval => ({
      naam: `in plaats van velden: ${JSON.stringify(invoer)?.slice(0, 30)}`,
      invoer,
    }),
  ),
  { naam: 'meer dan er in totaal past', invoer: { ...basis.wijzigen, over: lang(MAX_BYTES) } },
  { naam: 'een kring', invoer: Object.assign(Object.create(null), { ...basis.wijzigen }, { velden: kring() }) },
  { naam: 'een getal dat geen JSON is', invoer: { ...basis.wijzigen, velden: { titel: 10n } } },
  ...(['correctie', 'vervallen', 'aanscherping', 'versoepeling'] as const).map(
    (wijze): Aanval => ({
      naam: `nieuw als ${wijze}`,
      invoer: { ...basis.nieuw, wijze },
      veld: 'wijze',
    }),
  ),
  ...(['correctie', 'toevoeging', 'aanscherping', 'versoepeling'] as const).map(
    (wijze): Aanval => ({
      naam: `vervallen als ${wijze}`,
      invoer: { ...basis.vervallen, wijze },
      veld: 'wijze',
    }),
  ),
  ...['id', 'basis', 'vervangenDoor'].map(
    (veld): Aanval => ({
      naam: `nieuw met ${veld}`,
      invoer: { ...basis.nieuw, [veld]: basis.vervallen[veld] ?? ['S1'] },
      veld,
    }),
  ),
  ...['velden', 'tekst', 'bij'].map(
    (veld): Aanval => ({
      naam: `vervallen met ${veld}`,
      invoer: { ...basis.vervallen, [veld]: basis.nieuw[veld] },
      veld,
    }),
  ),
  ...['titel', 'bronnen'].map(
    (veld): Aanval => ({
      naam: `nieuw zonder ${veld}`,
      invoer: { ...basis.nieuw, velden: zonder(basis.nieuw.velden as object, veld) },
      veld: `velden.${veld}`,
    }),
  ),
]

function kring(): object {
  const velden: Record<string, unknown> = {}
  velden.titel = velden
  return velden
}

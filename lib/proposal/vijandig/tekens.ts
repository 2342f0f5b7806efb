import type { Aanval, Basis } from './aanval'

/** Tekens die een lezer niet ziet, of die omkeren wat hij leest. */
const ONZICHTBAAR = {
  'een nul': '\0',
  'een bel': '\x07',
  backspace: '\b',
  'een tab': '\t',
  'een verticale tab': '\v',
  'een nieuwe bladzijde': '\f',
  'een losse wagenterugloop': '\r',
  'een escape-reeks': '\x1b[31m',
  delete: '\x7f',
  'een regeleinde van een mainframe': '\u0085',
  'een regelscheiding': '\u2028',
  'een alineascheiding': '\u2029',
  'links naar rechts inbedden': '\u202a',
  'rechts naar links inbedden': '\u202b',
  'het eind van inbedden': '\u202c',
  'links naar rechts dwingen': '\u202d',
  'rechts naar links dwingen': '\u202e',
  'een richting afzonderen': '\u2066',
  'de andere richting afzonderen': '\u2067',
  'zelf een richting kiezen': '\u2068',
  'het eind van afzonderen': '\u2069',
  'een merk naar rechts': '\u200e',
  'een merk naar links': '\u200f',
  'een Arabisch merk': '\u061c',
  'een spatie zonder breedte': '\u200b',
  'een verbinder': '\u200d',
  'een niet-verbinder': '\u200c',
  'een woordverbinder': '\u2060',
  'een onzichtbaar maalteken': '\u2062',
  'een zacht afbreekteken': '\u00ad',
  'een BOM': '\ufeff',
  'een Mongoolse scheiding': '\u180e',
  'een gedaantekiezer': '\ufe0f',
  'een Hangul-opvuller': '\u3164',
  'een verborgen letter': '\u{e0041}',
  'een eigen teken': '\ue000',
  'een half teken': '\ud800',
  'de andere helft': '\udc00',
  'een teken dat niet bestaat': '\uffff',
  'een noot tussen de regels': '\ufff9',
}

/** In welke velden tekst mag; elk teken wordt in een ander veld geprobeerd. */
const VELDEN: [veld: string, zet: (waarde: string) => object][] = [
  ['tekst', tekst => ({ tekst })],
  ['velden.titel', titel => ({ velden: { titel } })],
  ['reden', reden => ({ reden })],
  ['naam', naam => ({ naam })],
  ['titel', titel => ({ titel })],
  ['organisatie', organisatie => ({ organisatie })],
  ['velden.zonderBron', zonderBron => ({ velden: { zonderBron } })],
  ['velden.bronnen.0.vindplaats', vindplaats => ({ velden: { bronnen: [{ id: 'visie-2035', vindplaats }] } })],
]

/** Een veld van één regel waarin iemand nieuwe voorgegevens begint. */
const REGELS = ['Titel\nsoort: bron', 'Titel\n---\n\nVrije tekst', 'Titel\r\nplaats: elders']

/** Tekst die iets anders is dan zij lijkt, in elk veld dat tekst aanneemt. */
export const tekenaanvallen = ({ wijzigen }: Basis): Aanval[] => [
  ...Object.entries(ONZICHTBAAR).flatMap(([naam, teken], i) =>
    [VELDEN[i % VELDEN.length], VELDEN[(i + 3) % VELDEN.length]].flatMap(paar => {
      const [veld, zet] = paar ?? []
      return veld && zet
        ? [{ naam: `${naam} in ${veld}`, invoer: { ...wijzigen, ...zet(`een${teken}twee`) }, veld }]
        : []
    }),
  ),
  ...VELDEN.filter(([veld]) => veld !== 'tekst' && veld !== 'reden').flatMap(([veld, zet]) =>
    REGELS.map(regel => ({
      naam: `${JSON.stringify(regel)} in ${veld}`,
      invoer: { ...wijzigen, ...zet(regel) },
      veld,
    })),
  ),
]

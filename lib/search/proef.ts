import type { Zoekstuk, Zoektabel } from './tabel'

/** Een stuk met alleen wat ertoe doet. Alleen voor tests. */
export const stuk = (id: string, anders: Partial<Zoekstuk> = {}): Zoekstuk => ({
  id,
  soort: 'kernpunt',
  titel: id,
  url: `/nl/${id.toLowerCase()}`,
  taal: 'nl',
  namen: [],
  zoekwoorden: [],
  omgangstaal: [],
  kern: '',
  tekst: '',
  verband: [],
  noemt: [],
  ...anders,
})

export const tabel = (...stukken: Zoekstuk[]): Zoektabel => ({ taal: 'nl', uitgave: '1.0.0', stukken })

/** Een klein kader waarin alles één keer voorkomt. */
export const KADER: Zoektabel = tabel(
  stuk('continuiteit', { soort: 'kernwaarde', titel: 'Continuïteit', letter: 'C', kern: 'Een vast team.' }),
  stuk('gezamenlijk', { soort: 'kernwaarde', titel: 'Gezamenlijk', letter: 'G' }),
  stuk('C-K8', { titel: 'Maximaal 4000 patiënten per fte huisarts', kern: 'Ten hoogste 4000 patiënten.' }),
  stuk('G-K8', { titel: 'Samenwerken in de wijk', kern: 'Huisartsen werken samen in de wijk.' }),
  stuk('G-V2', { soort: 'vraag', titel: 'Hoe groot kan het team zijn?', noemt: ['C-K8', 'vs'] }),
  stuk('S2', { soort: 'signaal', titel: 'Meer dan 4.000 patiënten per fte huisarts', noemt: ['C-K8'] }),
  stuk('U3', { soort: 'urgentieniveau', titel: 'Beoordeling binnen enkele uren' }),
  stuk('M-T4', { soort: 'kerntaak', titel: 'Terminaal-palliatieve zorg', kern: 'De huisarts beheert de zorg thuis.' }),
  stuk('E-W5', { soort: 'toetspunt', titel: 'Schriftelijke regeling', verband: ['artikel 40a, eerste lid, Wmg'] }),
  stuk('maatwerk', { soort: 'toelichting', titel: 'Ruimte om af te wijken', paragraaf: '3.4' }),
  stuk('P-V2', { soort: 'vraag', titel: 'Wat is de plek van digitale zorg?', kern: 'De praktijk van de huisarts.' }),
  stuk('C-V5', {
    soort: 'vraag',
    titel: 'Wie beheert het dossier?',
    tekst: 'Meer over het overdragen van een dossier.',
  }),
  stuk('wmg', { soort: 'bron', titel: 'Wet marktordening gezondheidszorg (Wmg)' }),
  stuk('leidraad', { soort: 'bron', titel: 'Leidraad dossieroverdracht' }),
  stuk('continuity', { soort: 'bron', taal: 'en', titel: 'Continuity of care in general practices' }),
  stuk('vs', { soort: 'begrip', titel: 'verpleegkundig specialist', namen: ['VS', 'nurse practitioner'] }),
  stuk('digitale-zorg', {
    soort: 'begrip',
    titel: 'digitale zorg',
    namen: ['beeldbellen', 'e-health'],
    zoekwoorden: ['online'],
    noemt: ['P-V2'],
  }),
  stuk('huisartsenpraktijk', { soort: 'begrip', titel: 'huisartsenpraktijk' }),
)

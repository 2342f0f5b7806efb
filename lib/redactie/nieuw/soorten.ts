import { zoekNabije } from '@/lib/content/nabij'
import type { Mapnaam } from '@/lib/content/schema/mappen'
import type { Waarde } from '@/lib/proposal/yaml'
import type { Stand } from './stand'

/** De velden van een bestand, zoals zij erin komen. */
export type Velden = Record<string, Waarde | undefined>

/** Een reden waarom het nog niet kan, en bij welk veld. */
export interface Bezwaar {
  veld?: string
  melding: string
}

/** Wat per soort niet uit het schema volgt. */
interface Nieuwsoort {
  /** Het begin van zijn nummer, of waarom dat nog niet te zeggen is; ontbreekt als de redacteur het id zelf kiest. */
  reeks?: (velden: Velden, stand: Stand) => string | Bezwaar
  /** Wat er staat als de redacteur niets anders zegt. */
  vanzelf: (velden: Velden, stand: Stand, vandaag: string) => Velden
  /** Opties die samen een ander veld vormen, met hun uitleg. */
  ook?: Record<string, string>
  /** Niet verplicht volgens het schema, maar zonder kan het niet of zelden. */
  vraagOok: (velden: Velden) => string[]
  /** Wat er na het maken te doen is, behalve de tekst en de controle. */
  daarna: (id: string, velden: Velden) => string[]
  voorbeeld: string
}

const bijLetter =
  (vervolg: string) =>
  ({ bij }: Velden, { inhoud }: Stand): string | Bezwaar => {
    const kernwaarden = inhoud.bestanden.filter(({ map }) => map === 'Kernwaarde')
    const letter = kernwaarden.find(({ naamId }) => naamId === bij)?.velden.letter
    if (typeof letter === 'string') return `${letter}-${vervolg}`
    const ids = kernwaarden.map(({ naamId }) => naamId)
    const [nabij] = zoekNabije(String(bij), ids)
    return {
      veld: 'bij',
      melding: `kernwaarde "${String(bij)}" bestaat niet. ${nabij ? `Bedoelt u "${nabij}"?` : `Kies uit ${ids.join(', ')}.`}`,
    }
  }

/** De volgende plaats in de rij onder dezelfde kernwaarde. */
const achteraan = (map: Mapnaam, { bij }: Velden, { inhoud }: Stand): number => {
  const rij = inhoud.bestanden.filter(bestand => bestand.map === map && bestand.velden.bij === bij)
  return Math.max(0, ...rij.map(({ velden }) => Number(velden.volgorde)).filter(Number.isSafeInteger)) + 1
}

const onderdeel = (map: Mapnaam, vervolg: string) => ({
  reeks: bijLetter(vervolg),
  vanzelf: (velden: Velden, stand: Stand): Velden => ({
    volgorde: achteraan(map, velden, stand),
    // Blijft waar, ook als het later in een editie staat.
    plaats: stand.editie ? `niet in de tekst van editie ${stand.editie}` : undefined,
  }),
  daarna: (id: string) => [
    `Leg vast waarom het erbij komt: npm run nieuw -- wijziging --items ${id} --wijze toevoeging --titel "…" --door "…"`,
  ],
})

const opNummer = (letter: string) => () => letter

/** Wat met `npm run nieuw` te maken is. De rest van het kader heeft een vaste vorm, zoals de urgentieschaal. */
export const NIEUWNAMEN = ['kernpunt', 'vraag', 'bron', 'begrip', 'bevinding', 'wijziging'] as const

export type Nieuwnaam = (typeof NIEUWNAMEN)[number]

export const NIEUWE_SOORTEN: Record<Nieuwnaam, Nieuwsoort> = {
  kernpunt: {
    ...onderdeel('Kernpunt', 'K'),
    vraagOok: ({ bronnen }) => (bronnen === undefined || bronnen === '' ? ['bronnen', 'zonderBron'] : []),
    voorbeeld: '--bij continuiteit --titel "…" --bronnen wtza',
  },
  vraag: {
    ...onderdeel('Vraag', 'V'),
    vraagOok: () => [],
    voorbeeld: '--bij continuiteit --titel "…?" --antwoord "…"',
  },
  bron: {
    vanzelf: () => ({}),
    vraagOok: () => [],
    daarna: id => [
      `Verwijs ernaar: zet bij een onderdeel "bronnen:" met daaronder "  - ${id}", of schrijf <Bron id="${id}">…</Bron> in een tekst. Zolang niets de bron gebruikt, keurt de controle haar af.`,
    ],
    voorbeeld: 'wtza --titel "…" --type wet',
  },
  begrip: {
    vanzelf: () => ({}),
    vraagOok: () => [],
    daarna: id => [`Gebruik het in een tekst: <Begrip id="${id}">…</Begrip>`],
    voorbeeld: 'anw --titel "…" --kort "…"',
  },
  bevinding: {
    reeks: opNummer('B'),
    vanzelf: (_velden, _stand, vandaag) => ({ gemeld: vandaag, status: 'gemeld' }),
    vraagOok: ({ herkomst }) => (herkomst === 'partij' ? ['partij'] : herkomst === 'tekst' ? ['bron'] : []),
    daarna: () => [],
    voorbeeld: '--items C-K8 --titel "…" --criterium toepasbaarheid --herkomst overdracht',
  },
  wijziging: {
    reeks: opNummer('W'),
    vanzelf: ({ door, datum }, _stand, vandaag) => (door ? { besluit: { door, datum: datum ?? vandaag } } : {}),
    ook: { door: 'wie het besloot', datum: 'de dag van het besluit; anders vandaag' },
    vraagOok: () => ['door'],
    daarna: (_id, { items, wijze }) => {
      const namen = [items].flat().join(', ')
      if (wijze === 'vervallen')
        return [
          `Haal het bestand van ${namen} weg, met een grafsteen in het register (content/README.md, hoofdstuk 8).`,
        ]
      return [`${wijze === 'toevoeging' ? 'Maak' : 'Verander de tekst van'} ${namen}, als dat nog niet gedaan is.`]
    },
    voorbeeld: '--items C-K8 --wijze aanscherping --titel "…" --door "…"',
  },
}

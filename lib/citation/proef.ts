import type { Citaatteksten, Tekstversie } from '@/lib/domain/citaat'

/** Voor tests: één tekst van een onderdeel in de genoemde edities; de titel is het eerste blok. */
export const versie = (slug: string, edities: string[], ...blokken: [string, ...string[]]): Tekstversie => ({
  edities,
  titel: blokken[0],
  taal: 'nl',
  plek: { sectie: 'kernpunten', slug },
  blokken,
})

export const OUD = '1 fte huisarts kan ten hoogste 4000 patiënten bedienen.'
export const NIEUW = '1 fte huisarts kan ten hoogste 3500 patiënten bedienen.'
export const BLIJFT = 'Zijn het er meer, dan moet de continuïteit aantoonbaar worden gewaarborgd.'
export const STEEN = { sinds: '2.0.0', reden: 'Samengevoegd met C-K8.', vervangenDoor: ['C-K8'] }

/** Voor tests: drie edities waarin alles voorkomt wat een citaat kan overkomen. */
export const TEKSTEN: Citaatteksten = {
  edities: ['1.0.0', '1.1.0', '2.0.0'],
  teksten: [
    {
      id: 'C-K8',
      versies: [
        versie('c-k8', ['1.0.0', '1.1.0'], 'Hoeveel patiënten per huisarts', OUD, BLIJFT),
        versie('c-k8', ['2.0.0'], 'Hoeveel patiënten per huisarts', NIEUW, BLIJFT),
      ],
    },
    {
      id: 'C-K3',
      versies: [
        versie('c-k3', ['1.0.0', '1.1.0'], 'Vervallen', 'De praktijk heeft altijd een vaste telefoon aan de muur.'),
      ],
      grafsteen: STEEN,
    },
    {
      id: 'C-K9',
      versies: [versie('c-k9', ['2.0.0'], 'Nieuw', 'Iedere patiënt kent zijn eigen vaste huisarts bij naam.')],
    },
    {
      id: 'P-K1',
      versies: [
        versie('p-k1', ['1.0.0', '2.0.0'], 'Terug', 'De patiënt beslist altijd zelf mee.'),
        versie('p-k1', ['1.1.0'], 'Terug', 'De patiënt beslist soms zelf mee.'),
      ],
    },
    {
      id: 'G-K1',
      versies: [
        versie('g-k1', ['1.0.0'], 'Gegevens', `Wij werken samen in het team. ${BLIJFT}`),
        versie('g-k1', ['1.1.0', '2.0.0'], 'Gegevens', `Wij werken samen in het team. ${BLIJFT}`),
      ],
    },
  ],
}

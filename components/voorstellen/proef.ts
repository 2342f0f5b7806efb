import type { Herziening } from '@/lib/domain/herziening'
import type { Voorstel } from '@/lib/domain/voorstel'

/** Voor tests: een open voorstel over C-K8. */
export const maakVoorstel = (rest: Partial<Voorstel> = {}): Voorstel => ({
  naam: '2026-11-22-c-k8-0a1b2c',
  soort: 'wijzigen',
  id: 'C-K8',
  titel: 'Hooguit 3800',
  wijziging: 'W1',
  wijze: 'aanscherping',
  reden: 'Omdat het kan.',
  indiener: { naam: 'A. de Vries' },
  datum: '2026-11-22',
  stand: 'open',
  ...rest,
})

const C_V2 = { id: 'C-V2', soort: 'vraag', titel: 'Hoe organiseert een praktijk de zorg?' } as const

/** Voor tests: wat dat voorstel verandert, met een vraag die van twee onderdelen tegelijk afhangt. */
export const HERZIENING: Herziening = {
  items: ['C-K8', 'C-K1'].map(id => ({
    id,
    soort: 'kernpunt',
    titel: `De titel van ${id}`,
    verschil: 'gewijzigd',
    blokken: [
      [
        { soort: 'weg', tekst: '4000' },
        { soort: 'nieuw', tekst: '<img src=x onerror=alert(1)>' },
      ],
    ],
    wijzigingen: [],
    hangtAf: { vragen: [C_V2], signalen: [], overige: [] },
    bronnen: [],
    engels: 'ontbreekt',
  })),
  overige: [],
  versie: { van: '1.0.0', naar: '2.0.0' },
  ontbreekt: [{ bestand: 'content/wijzigingen/W1.nl.mdx', regel: 2, melding: 'het besluit van W1 ontbreekt' }],
}

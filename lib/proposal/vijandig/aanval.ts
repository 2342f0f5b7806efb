import { laatCriteriumVervallen, metEditie } from '@/lib/edities/proef'
import { leesOnderdeel } from '../lees-onderdeel'
import { GEMEEN, maakProefopslag, type Proefopslag } from '../proef'

/** Eén poging om iets binnen te krijgen dat er niet hoort, en het veld waar de weigering op moet wijzen. */
export interface Aanval {
  naam: string
  /** Wat er verstuurd wordt; alles, want een vreemde stuurt wat hij wil. */
  invoer: unknown
  /** Ontbreekt als de melding over het geheel gaat. */
  veld?: string
}

/** Een goed voorstel van elke soort; een aanval verandert er één ding aan. */
export interface Basis {
  wijzigen: Record<string, unknown>
  nieuw: Record<string, unknown>
  vervallen: Record<string, unknown>
}

/** Een klein kader met een editie, een bron, een begrip, een wijziging en een vervallen criterium. */
export const maakKleineOpslag = (): Proefopslag =>
  metEditie(kader => {
    laatCriteriumVervallen(kader, '1.1.0')
    kader.verander('content/kader/vragen/C-V1.nl.mdx', '\n\n## Criteria\n\n<Onderdelen soort="criterium" />', '')
    kader.wijzig('W1', ['C-C1'], 'vervallen')
    kader.wijzig('W2', ['C-V1'], 'correctie')
    return maakProefopslag(kader.wortel)
  })

const SLEUTEL = '6f9619ff-8b86-4011-b42d-00c04fc964ff'

export function maakBasis({ stand }: Proefopslag): Basis {
  const basisVan = (id: string) => leesOnderdeel(stand, id)?.basis
  const gemeen = { ...GEMEEN, sleutel: SLEUTEL }
  const bronnen = [{ id: 'visie-2035' }]
  return {
    wijzigen: {
      ...gemeen,
      soort: 'wijzigen',
      id: 'C-K1',
      basis: basisVan('C-K1'),
      velden: {},
      tekst: 'Een vaste huisarts levert altijd de zorg.',
    },
    nieuw: {
      ...{ ...gemeen, wijze: 'toevoeging', soort: 'nieuw', bij: 'continuiteit' },
      ...{ velden: { titel: 'Nog een kernpunt', bronnen }, tekst: 'Een nieuwe norm.' },
    },
    vervallen: { ...gemeen, wijze: 'vervallen', soort: 'vervallen', id: 'S1', basis: basisVan('S1') },
  }
}

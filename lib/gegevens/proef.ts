import { createTranslator } from 'next-intl'
import type { Naslag } from '@/lib/domain/naslag'
import type { Bron, Kernpunt } from '@/lib/domain/onderdeel'
import { EDITIES, maakWijziging } from '@/lib/domain/proef'
import nl from '@/lib/i18n/nl.json'
import type { Stof } from './stof'

/** Voor tests: een kernpunt met alles wat er moet staan. */
export const maakKernpunt = (rest: Partial<Kernpunt> = {}): Kernpunt => ({
  soort: 'kernpunt',
  id: 'C-K1',
  titel: 'Bereikbaar',
  bij: 'C-V1',
  volgorde: 1,
  plaats: 'paragraaf 1',
  bronnen: [],
  zie: [],
  plek: { sectie: 'kernpunten', slug: 'c-k1' },
  taal: 'nl',
  tekst: maakWijziging('W1', ['C-K1'], 'correctie').tekst,
  ...rest,
})

export const BRON: Bron = {
  soort: 'bron',
  id: 'wet',
  titel: 'Een wet',
  type: 'wet',
  plek: { sectie: 'bronnen', slug: 'wet' },
  taal: 'nl',
  zie: [],
}

/** Voor tests: wat nodig is om een item te maken, in een editie waarin het al veranderde. */
export function maakProefstof(items: Kernpunt[] = []): Stof {
  // De proefedities noemen de som van een tekst `a`; hier is hij zo lang als een echte.
  const edities = EDITIES.map(editie => ({
    ...editie,
    bestanden: Object.fromEntries(
      Object.entries(editie.bestanden).map(([pad, { sha256, ...rest }]) => [
        pad,
        { ...rest, sha256: sha256.padEnd(64, '0') },
      ]),
    ),
  }))
  const [, editie] = edities
  if (!editie) throw new Error('er zijn te weinig proefedities')
  const vind = (id: string) => items.find(item => item.id === id)
  const naslag: Pick<Naslag, 'vind' | 'item' | 'bron' | 'stand' | 'adres' | 'taal'> = {
    vind,
    item: id => vind(id) ?? maakKernpunt({ id, titel: `Titel van ${id}` }),
    bron: () => BRON,
    stand: () => 'gewijzigd',
    adres: () => '/nl/kernpunten/c-k1',
    taal: 'nl',
  }
  return {
    taal: 'nl',
    t: createTranslator({ locale: 'nl', messages: nl }),
    editie,
    edities,
    naslag: naslag as Naslag,
    kernwaarde: () => undefined,
    bevat: () => [],
    genoemdDoor: () => [],
  }
}

import { slugVan } from '@/lib/domain/id'
import { besten, type Gerangschikt, type Grond, SOORTGEWICHT } from './gerangschikt'
import type { Zoekindex } from './zoekindex'

/** Hoeveel van de besten hun buren aanwijzen, en welk deel van hun score dat is. */
const AANWIJZERS = 4
const DEEL = 0.25

/**
 * Wie waar het over gaat naar iets anders verwijst, zegt dat het daar ook over gaat: kernpunt, signaal en vraag over
 * dezelfde grens staan zo bij elkaar. Het is een kwart, gedeeld over hoeveel er genoemd wordt.
 */
export function deelMetBuren(gevonden: Map<number, Gerangschikt>, { tabel, plaats }: Zoekindex): void {
  const aanwijzers = besten(gevonden.values(), AANWIJZERS).map(({ plaats, score }) => ({ van: plaats, score }))
  for (const { van, score } of aanwijzers) {
    const noemt = tabel.stukken[van]?.noemt ?? []
    for (const id of noemt) {
      const naar = plaats.get(slugVan(id))
      if (naar === undefined) continue
      const erbij = ((score * DEEL) / Math.sqrt(noemt.length)) * SOORTGEWICHT[tabel.stukken[naar]?.soort ?? 'bron']
      const grond: Grond = { woord: tabel.stukken[van]?.id ?? '', termen: [], veld: 'verband', reden: 'buur' }
      const al = gevonden.get(naar)
      if (al) al.score += erbij
      else gevonden.set(naar, { plaats: naar, score: erbij, gronden: () => [grond] })
    }
  }
}

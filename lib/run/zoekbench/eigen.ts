import { bouwIndex } from '@/lib/search/bouw-index'
import { zoek } from '@/lib/search/zoek'
import { type MaakDeelnemer, meet } from './deelnemer'

/** Onze zoeker; de index is de tabel die de browser ophaalt. */
export const eigen: MaakDeelnemer = async tabel => {
  const index = bouwIndex(tabel)
  return {
    naam: 'Duidingskader',
    index: JSON.stringify(tabel),
    zoek: meet(vraag => zoek(index, vraag, { max: 10 }).treffers.map(({ id }) => id)),
  }
}

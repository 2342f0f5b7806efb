import MiniSearch from 'minisearch'
import { alsVelden, DOORZOCHT, type MaakDeelnemer, meet } from './deelnemer'

/** MiniSearch zoals het komt. */
export const minisearch: MaakDeelnemer = async ({ stukken }) => {
  const index = new MiniSearch({ fields: DOORZOCHT })
  index.addAll(stukken.map(alsVelden))
  return {
    naam: 'MiniSearch',
    index: JSON.stringify(index),
    zoek: meet(vraag =>
      index
        .search(vraag)
        .slice(0, 10)
        .map(({ id }) => String(id)),
    ),
  }
}

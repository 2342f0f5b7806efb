import { create, insertMultiple, save, search } from '@orama/orama'
import { stemmer } from '@orama/stemmers/dutch'
import { alsVelden, DOORZOCHT, type MaakDeelnemer } from './deelnemer'

/** Orama zoals het komt voor Nederlands: zijn eigen stemmer, verder niets ingesteld. */
export const orama: MaakDeelnemer = async ({ stukken }) => {
  const index = create({
    schema: Object.fromEntries(DOORZOCHT.map(veld => [veld, 'string' as const])),
    components: { tokenizer: { language: 'dutch', stemming: true, stemmer } },
  })
  await insertMultiple(index, stukken.map(alsVelden))
  return {
    naam: 'Orama',
    index: JSON.stringify(save(index)),
    zoek: async vraag => {
      const begin = performance.now()
      const { hits } = await search(index, { term: vraag, limit: 10 })
      return { ids: hits.map(({ id }) => id), ms: performance.now() - begin }
    },
  }
}

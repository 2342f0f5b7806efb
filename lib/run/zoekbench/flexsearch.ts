import { Document } from 'flexsearch'
import { alsVelden, DOORZOCHT, type MaakDeelnemer, meet } from './deelnemer'

/** FlexSearch zoals het komt, zonder onze encoder en rangorde: de velden op volgorde, elk item één keer. */
export const flexsearch: MaakDeelnemer = async ({ stukken }) => {
  const index = new Document({ document: { id: 'id', index: DOORZOCHT } })
  for (const stuk of stukken) index.add(alsVelden(stuk))
  const delen: string[] = []
  await index.export((sleutel, waarde) => {
    delen.push(`${sleutel}${waarde ?? ''}`)
  })
  return {
    naam: 'FlexSearch',
    index: delen.join('\n'),
    zoek: meet(vraag => {
      const perVeld = index.search(vraag, { limit: 10 }) as { result: (string | number)[] }[]
      return [...new Set(perVeld.flatMap(({ result }) => result.map(String)))].slice(0, 10)
    }),
  }
}

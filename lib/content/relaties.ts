import type { Item } from '@/lib/domain/onderdeel'

/** Elk id waar een item naar wijst: bronnen, zie-verwijzingen en begrippen, elk één keer. */
function doelen(item: Item): Set<string> {
  if (item.soort === 'bron') return new Set(item.zie)
  return new Set([...item.zie, ...item.bronnen.map(({ bron }) => bron), ...item.tekst.begrippen])
}

/** Keert de verwijzingen om: per id de items die ernaar wijzen, in de volgorde van `items`. */
export function keerOm(items: Iterable<Item>): Map<string, Item[]> {
  const verwijzers = new Map<string, Item[]>()
  for (const item of items)
    for (const doel of doelen(item)) verwijzers.set(doel, [...(verwijzers.get(doel) ?? []), item])
  return verwijzers
}

import type { Naslag } from '@/lib/domain/naslag'
import type { Item, ItemVan } from '@/lib/domain/onderdeel'
import type { Soort } from '@/lib/domain/soort'
import { adresVan } from '@/lib/i18n/adres'
import { getAlle, getItem, getKernwaardeVan, getLijst, getVan, type Keuze, moetItem } from './kader'
import { getBevindingenBij } from './verloop'

function moetVan<S extends Soort>(soort: S, id: string, keuze: Keuze): ItemVan<S> {
  const item = getVan(soort, id, keuze)
  if (!item) throw new Error(`"${id}" is geen ${soort}; draai npm run check.`)
  return item
}

/** De opzoekhulp voor één taal, om aan componenten door te geven. */
export const maakNaslag = (keuze: Keuze, adres = (item: Item): string => adresVan(item.plek, keuze.taal)): Naslag => ({
  taal: keuze.taal,
  adres,
  item: id => moetItem(id, keuze),
  vind: id => getItem(id, keuze),
  bevindingen: item => getBevindingenBij(item, keuze).length,
  bron: id => moetVan('bron', id, keuze),
  begrip: id => moetVan('begrip', id, keuze),
  letter: item => getKernwaardeVan(item, keuze)?.letter,
  lijst: (soort, bij) => getLijst(soort, bij, keuze),
  urgentie: getAlle('urgentieniveau', keuze),
})

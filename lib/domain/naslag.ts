import type { Item, ItemVan, Lijstonderdeel } from './onderdeel'
import type { Lijstsoort } from './soort'
import type { Taal } from './taal'

/** Waarmee componenten in de tekst opzoeken wat zij noemen; lib/content levert haar, app geeft haar door. */
export interface Naslag {
  taal: Taal
  /** Waar een verwijzing heen gaat; op de leespagina is dat een plek op dezelfde pagina. */
  adres: (item: Item) => string
  item: (id: string) => Item
  /** Niets bij een id dat vervallen is; alleen wat over het kader gaat, mag dat noemen. */
  vind: (id: string) => Item | undefined
  /** Hoeveel bevindingen van de evaluatie over een onderdeel gaan. */
  bevindingen: (item: Item) => number
  bron: (id: string) => ItemVan<'bron'>
  begrip: (id: string) => ItemVan<'begrip'>
  /** De letter van de kernwaarde waar een item onder valt; bepaalt zijn kleur. */
  letter: (item: Item) => string | undefined
  lijst: (soort: Lijstsoort, bij: string) => Lijstonderdeel[]
  urgentie: ItemVan<'urgentieniveau'>[]
}

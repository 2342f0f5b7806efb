import type { Moment } from './geschiedenis'
import type { Item, ItemVan, Lijstonderdeel } from './onderdeel'
import type { Lijstsoort } from './soort'
import type { Taal } from './taal'
import type { Grafsteen, Stand, Uitgave, Werkstand } from './uitgave'
import type { Bevinding } from './verloop'

/** Waarmee componenten in de tekst opzoeken wat zij noemen; lib/content levert haar, app geeft haar door. */
export interface Naslag {
  taal: Taal
  /** De editie of werkversie die de lezer vroeg; weggelaten is het vandaag. */
  uitgave?: Uitgave
  /** De uitgave die vandaag geldt. */
  vandaag: Uitgave
  /** Of een item in deze editie nog hetzelfde is als vandaag. */
  stand: (id: string, versie: string) => Stand
  /** Of een item in de werkversie anders is dan vandaag. */
  werkstand: (id: string) => Werkstand
  /** Waarom een item vervallen is, als dat zo is. */
  grafsteen: (id: string) => Grafsteen | undefined
  /** Waar een verwijzing heen gaat; op de leespagina is dat een plek op dezelfde pagina. */
  adres: (item: Item) => string
  item: (id: string) => Item
  /** Niets bij een id dat vervallen is; alleen wat over het kader gaat, mag dat noemen. */
  vind: (id: string) => Item | undefined
  /** Hoeveel bevindingen van de evaluatie over een onderdeel gaan. */
  bevindingen: (item: Item) => number
  /** Wat er met een onderdeel en de lijst op zijn blad gebeurde, oudste eerst. */
  geschiedenis: (item: Item) => Moment[]
  /** De bevindingen die tot een wijziging leidden. */
  aanleiding: (wijziging: string) => Bevinding[]
  bron: (id: string) => ItemVan<'bron'>
  begrip: (id: string) => ItemVan<'begrip'>
  /** De letter van de kernwaarde waar een item onder valt; bepaalt zijn kleur. */
  letter: (item: Item) => string | undefined
  lijst: (soort: Lijstsoort, bij: string) => Lijstonderdeel[]
  urgentie: ItemVan<'urgentieniveau'>[]
}

import type { Item } from '@/lib/domain/onderdeel'
import { maakBegrip, maakBron } from './maak-naslag'
import { maakOnderdeel } from './maak-onderdeel'
import type { Stof } from './stof'

/** Eén item als gegevens; welk schema erbij hoort, staat erin. */
export function maakItem(item: Item, stof: Stof) {
  switch (item.soort) {
    case 'bron':
      return maakBron(item, stof)
    case 'begrip':
      return maakBegrip(item, stof)
    default:
      return maakOnderdeel(item, stof)
  }
}

import { isGewijzigd, maakRedline } from '@/lib/diff/redline'
import type { Item, Onderdeel } from '@/lib/domain/onderdeel'
import type { Redlineblok } from '@/lib/domain/redline'
import type { Taal } from '@/lib/domain/taal'
import type { Uitgave } from '@/lib/domain/uitgave'
import { getItem, getOnderdelen, getVerwijzers } from './kader'

/** Wat er met één onderdeel gebeurde tussen twee uitgaven. */
export interface Verschil {
  /** Het onderdeel zoals het nieuw is, of zoals het was als het vervallen is. */
  item: Onderdeel
  soort: 'nieuw' | 'gewijzigd' | 'vervallen' | 'gelijk'
  blokken: Redlineblok[]
}

/** Waartussen vergeleken wordt. */
export interface Vergelijking {
  taal: Taal
  van: Uitgave
  naar: Uitgave
}

/** De leesbare tekst van een onderdeel in blokken: titel, wat erboven staat, en de alinea's. */
export function blokkenVan(item: Onderdeel | undefined): string[] {
  if (!item) return []
  const boven = [
    'antwoord' in item && item.antwoord,
    'samenvatting' in item && item.samenvatting,
    'termijn' in item && item.termijn,
    'grondslag' in item && item.grondslag,
  ]
  return [item.titel, ...boven, ...item.tekst.plat.split('\n')].filter(blok => typeof blok === 'string')
}

const isOnderdeel = (item: Item | undefined): item is Onderdeel =>
  item !== undefined && item.soort !== 'bron' && item.soort !== 'begrip'

/** Eén onderdeel in twee uitgaven naast elkaar; niets als het in geen van beide staat. */
export function vergelijkItem(id: string, { taal, van, naar }: Vergelijking): Verschil | undefined {
  const [oud, nieuw] = [van, naar]
    .map(uitgave => getItem(id, { taal, uitgave }))
    .map(item => (isOnderdeel(item) ? item : undefined))
  const item = nieuw ?? oud
  if (!item) return undefined
  const blokken = maakRedline(blokkenVan(oud), blokkenVan(nieuw))
  const soort = !oud ? 'nieuw' : !nieuw ? 'vervallen' : isGewijzigd(blokken) ? 'gewijzigd' : 'gelijk'
  return { item, soort, blokken }
}

/** Alles wat tussen twee uitgaven verschilt, in leesvolgorde; wat vervallen is achteraan. */
export function vergelijkUitgaven(vergelijking: Vergelijking): Verschil[] {
  const { taal, van, naar } = vergelijking
  const ids = new Set([naar, van].flatMap(uitgave => getOnderdelen({ taal, uitgave }).map(({ id }) => id)))
  return [...ids].flatMap(id => vergelijkItem(id, vergelijking) ?? []).filter(({ soort }) => soort !== 'gelijk')
}

/** De vragen die naar een van deze onderdelen verwijzen en dus nagelezen moeten worden. */
export function hangtAf(verschillen: Verschil[], { taal, naar }: Vergelijking): Item[] {
  const vragen = verschillen.flatMap(({ item }) => getVerwijzers(item.id, { taal, uitgave: naar }))
  return [...new Set(vragen)].filter(({ soort }) => soort === 'vraag')
}

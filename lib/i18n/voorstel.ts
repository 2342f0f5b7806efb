import { slugVan } from '@/lib/domain/id'
import type { Taal } from '@/lib/domain/taal'
import { WERKVERSIE } from '@/lib/domain/uitgave'
import { adresVan } from './adres'
import type { Adressen, Route } from './route'
import { zoek } from './tabel'

/** Wat iemand op de voorstelpagina kan doen, en waarmee. */
export type Voorstelvraag = { item: string; doe?: 'vervallen' } | { nieuw: string }

/** Het adres om iets voor te stellen: een onderdeel anders of weg, of een nieuw kernpunt. */
export const voorstelAdres = (vraag: Voorstelvraag, taal: Taal): string =>
  `${adresVan({ sectie: 'voorstel' }, taal)}?${new URLSearchParams({ ...vraag })}`

/** Het onderdeel dat de voorstelpagina niet kan tonen omdat het nergens in de tekst staat waaraan gewerkt wordt. */
export function onbekendOnderdeel(route: Route, vraag: URLSearchParams, { uitgaven }: Adressen): string | undefined {
  if (route.doe !== 'toon' || route.op?.plek.sectie !== 'voorstel') return undefined
  const id = vraag.get('item') || vraag.get('nieuw')
  return id && !zoek(zoek(uitgaven, WERKVERSIE) ?? {}, slugVan(id)) ? id : undefined
}

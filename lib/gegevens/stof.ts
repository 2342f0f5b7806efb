import type { useTranslations } from 'next-intl'
import type { Naslag } from '@/lib/domain/naslag'
import { type Item, isOnderdeel, type Verwijzing } from '@/lib/domain/onderdeel'
import { TALEN, type Taal } from '@/lib/domain/taal'
import type { Editie } from '@/lib/domain/uitgave'
import { adresVan, kortAdres } from '@/lib/i18n/adres'
import { SITE_URL } from '@/lib/i18n/site'

/** Wat nodig is om items als gegevens te geven, in één taal en uitgave; app vraagt het aan lib/content. */
export interface Stof {
  taal: Taal
  t: ReturnType<typeof useTranslations<never>>
  /** De editie waaruit gelezen wordt. */
  editie: Editie
  /** Alle edities, oudste eerst. */
  edities: readonly Editie[]
  naslag: Naslag
  kernwaarde: (item: Item) => Item | undefined
  bevat: (item: Item) => Item[]
  genoemdDoor: (item: Item) => Item[]
}

/** Het korte adres voluit; een onderdeel zit vast aan de editie, een bron of begrip hoort bij geen editie. */
export const citeerAdres = (item: Item, { editie }: Pick<Stof, 'editie'>): string =>
  SITE_URL + kortAdres(item.id, isOnderdeel(item) ? editie.versie : undefined)

export const maakKoppeling = (item: Item, stof: Stof) => ({
  id: item.id,
  soort: item.soort,
  titel: item.titel,
  adres: citeerAdres(item, stof),
})

/** De koppelingen naar deze ids. Een begrip kan noemen wat in deze editie niet staat; dat valt weg. */
export const maakKoppelingen = (ids: string[], stof: Stof) =>
  ids.flatMap(id => stof.naslag.vind(id) ?? []).map(item => maakKoppeling(item, stof))

/** De pagina van een item in elke taal. */
export const maakPaginas = (item: Item, versie?: string): Record<Taal, string> => {
  const adres = (taal: Taal) => SITE_URL + adresVan(item.plek, taal, versie)
  return Object.fromEntries(TALEN.map(taal => [taal, adres(taal)])) as Record<Taal, string>
}

/** Waar een item op steunt, met de vindplaats. */
export const maakVerwijzingen = (bronnen: Verwijzing[], { naslag }: Stof) =>
  bronnen.map(({ bron: id, vindplaats, opgezocht }) => {
    const { titel, type, url } = naslag.bron(id)
    return { id, titel, type, vindplaats, opgezocht, adres: SITE_URL + kortAdres(id), url }
  })

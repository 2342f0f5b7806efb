import { groepeer, type Moment, momentenVan, voegSamen } from '@/lib/domain/geschiedenis'
import type { Item } from '@/lib/domain/onderdeel'
import { LIJSTSOORTEN } from '@/lib/domain/soort'
import { type Editie, WERKVERSIE } from '@/lib/domain/uitgave'
import { AFDELINGEN, type Onderdelentelling } from '@/lib/domain/wijzigingenkeuze'
import { EDITIELIJST, getLaatsteMet } from './edities'
import { getItem, getKernwaardeVan, getOnderdelen, type Keuze } from './kader'
import { getOpBlad, getWijzigingen } from './verloop'

const { edities } = EDITIELIJST

/** Wat er met één id gebeurde, oudste eerst; ook als het vervallen is. */
export const getMomenten = (id: string, keuze: Keuze): Moment[] => momentenVan(id, edities, getWijzigingen(keuze))

/** Hetzelfde, met wat er in de lijst op het blad van dit onderdeel gebeurde erbij. */
export const getGeschiedenis = (item: Item, keuze: Keuze): Moment[] =>
  voegSamen(
    getMomenten(item.id, keuze),
    getOpBlad(item, keuze).flatMap(({ id }) => getMomenten(id, keuze)),
  )

/** Alle wijzigingen per editie, nieuwste eerst. */
export const getEditiegroepen = (keuze: Keuze) => groepeer(edities, getWijzigingen(keuze))

/** De editie waar een groep mee te vergelijken is: die ervoor, of voor wat nog wacht de nieuwste. */
export const getVorigeEditie = (editie: Editie | undefined): Editie | undefined =>
  edities[(editie ? edities.indexOf(editie) : edities.length) - 1]

/** Een onderdeel zoals het nu is, zoals het het laatst was, of zoals het wordt. */
export const getOoit = (id: string, { taal }: Keuze): Item | undefined =>
  getItem(id, { taal }) ??
  getItem(id, { taal, uitgave: getLaatsteMet(id)?.versie }) ??
  getItem(id, { taal, uitgave: WERKVERSIE })

/** Onder welke kernwaarde een id valt of viel. */
export function kernwaardeOoit(id: string, { taal }: Keuze): string | undefined {
  const keuzes: Keuze[] = [{ taal }, { taal, uitgave: getLaatsteMet(id)?.versie }, { taal, uitgave: WERKVERSIE }]
  const keuze = keuzes.find(poging => getItem(id, poging))
  const item = keuze && getItem(id, keuze)
  return item && getKernwaardeVan(item, keuze)?.id
}

const inLijst = ({ soort }: Item): boolean => LIJSTSOORTEN.some(lijst => lijst === soort)

/** Telt wat de eerste editie had, voor zover het erbij hoort. */
export function telBegin({ taal }: Keuze, hoortErbij: (id: string) => boolean): Onderdelentelling {
  const [eerste] = edities
  const onderdelen = eerste ? getOnderdelen({ taal, uitgave: eerste.versie }).filter(({ id }) => hoortErbij(id)) : []
  const eigen = onderdelen.filter(item => !inLijst(item))
  const perAfdeling = AFDELINGEN.map(sectie => ({
    sectie,
    aantal: eigen.filter(({ plek }) => plek.sectie === sectie).length,
  })).filter(({ aantal }) => aantal > 0)
  return { totaal: onderdelen.length, perAfdeling, lijsten: onderdelen.length - eigen.length }
}

import { slugVan } from '@/lib/domain/id'
import type { Naslag } from '@/lib/domain/naslag'
import { type Item, type ItemVan, isOnderdeel } from '@/lib/domain/onderdeel'
import type { Soort } from '@/lib/domain/soort'
import { type Gemis, type Uitgave, WERKVERSIE } from '@/lib/domain/uitgave'
import { adresVan } from '@/lib/i18n/adres'
import { getBladstand, getWerkbladstand } from './bladstand'
import { getEditie, getEersteMet, getGrafsteen, getStand, getUitgaveVandaag, getWerkstand } from './edities'
import { getGeschiedenis, getOoit } from './geschiedenis'
import { getAlle, getItem, getKernwaardeVan, getLijst, getVan, type Keuze, moetItem } from './kader'
import { getBevindingen, getBevindingenBij } from './verloop'

function moetVan<S extends Soort>(soort: S, id: string, keuze: Keuze): ItemVan<S> {
  const item = getVan(soort, id, keuze)
  if (!item) throw new Error(`"${id}" is geen ${soort}; draai npm run check.`)
  return item
}

/** De opzoekhulp voor één taal en uitgave, om aan componenten door te geven. */
export const maakNaslag = (
  keuze: Keuze,
  adres = (item: Item): string => adresVan(item.plek, keuze.taal, isOnderdeel(item) ? keuze.uitgave : undefined),
): Naslag => ({
  taal: keuze.taal,
  uitgave: keuze.uitgave,
  vandaag: getUitgaveVandaag(),
  adres,
  editiestand: versie => getEditie(versie)?.stand,
  stand: (id, versie) => getStand(id, versie, keuze.taal),
  werkstand: getWerkstand,
  bladstand: (item, versie) => getBladstand(slugVan(item.id), versie, keuze.taal),
  werkbladstand: item => getWerkbladstand(slugVan(item.id)),
  grafsteen: getGrafsteen,
  item: id => moetItem(id, keuze),
  vind: id => getItem(id, keuze),
  bevindingen: item => getBevindingenBij(item, keuze).length,
  geschiedenis: item => getGeschiedenis(item, keuze),
  aanleiding: id => getBevindingen(keuze).filter(({ wijziging }) => wijziging === id),
  bron: id => moetVan('bron', id, keuze),
  begrip: id => moetVan('begrip', id, keuze),
  letter: item => getKernwaardeVan(item, keuze)?.letter,
  lijst: (soort, bij) => getLijst(soort, bij, keuze),
  urgentie: getAlle('urgentieniveau', keuze),
})

/** Waarom een onderdeel er niet is in de gevraagde uitgave, terwijl het elders wel staat. Vervallen is iets anders. */
export function getGemis({ id, uitgave }: { id: string; uitgave?: Uitgave }, keuze: Keuze): Gemis | undefined {
  if (uitgave !== undefined && uitgave !== WERKVERSIE && !getEditie(uitgave) && getOoit(id, keuze))
    return { wat: 'geen editie', id, versie: uitgave }
  const nu = getItem(id, keuze)
  if (nu && uitgave === WERKVERSIE) return { wat: 'niet meer', id: nu.id, plek: nu.plek }
  const concept = nu ? undefined : getItem(id, { ...keuze, uitgave: WERKVERSIE })
  if (concept) return { wat: 'concept', id: concept.id, plek: concept.plek }
  if (!nu || uitgave === undefined) return undefined
  return { wat: 'niet hierin', id: nu.id, plek: nu.plek, versie: uitgave, eerste: getEersteMet(id)?.versie }
}

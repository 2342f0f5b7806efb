import type { Keuzegroep } from '@/components/dossier/toevoegvorm'
import { getKernwaarden, getKernwaardeVan, getOnderdelen, type Keuze } from '@/lib/content/kader'
import type { Vertaler } from '@/lib/document/stuk-blokken'

/** Alles wat in een dossier kan: per kernwaarde, en daarna wat onder geen kernwaarde valt. */
export function groepen(keuze: Keuze, t: Vertaler): Keuzegroep[] {
  const alle = getOnderdelen(keuze)
  const kernwaarden = getKernwaarden(keuze)
  const eigen = kernwaarden.map(kernwaarde => ({
    naam: kernwaarde.titel,
    taal: kernwaarde.taal,
    items: alle.filter(item => getKernwaardeVan(item, keuze) === kernwaarde),
  }))
  const los = (['signaal', 'toelichting'] as const).map(soort => ({
    naam: t(`groepen.${soort}`),
    taal: keuze.taal,
    items: alle.filter(item => item.soort === soort),
  }))
  return [...eigen, ...los].filter(({ items }) => items.length > 0)
}

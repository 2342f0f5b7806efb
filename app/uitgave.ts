import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { feedtypes, itemfeed } from '@/app/feeds'
import { getStand } from '@/lib/content/edities'
import type { Item } from '@/lib/domain/onderdeel'
import type { Plek } from '@/lib/domain/plek'
import { TALEN, type Taal } from '@/lib/domain/taal'
import { type Uitgave, WERKVERSIE } from '@/lib/domain/uitgave'
import { adresVan, paginaAdres } from '@/lib/i18n/adres'

/** De titel noemt de uitgave; canoniek is vandaag, maar alleen waar de tekst dezelfde is. De werkversie staat in geen index. */
export async function uitgaveMetadata(taal: Taal, uitgave: Uitgave, plek?: Plek, item?: Item): Promise<Metadata> {
  const t = await getTranslations({ locale: taal })
  const concept = uitgave === WERKVERSIE
  const naam = concept ? t('edities.werkversie') : t('edities.editie', { versie: uitgave })
  const wat = item ? `${item.id} ${item.titel}` : plek && t(`secties.${plek.sectie}`)
  const titel = [wat, naam, t('site.naam')].filter(Boolean).join(' · ')
  if (concept) return { title: titel, robots: { index: false } }
  return {
    title: titel,
    description: item && 'tekst' in item ? item.tekst.plat : t('site.beschrijving'),
    alternates: {
      ...(item && getStand(item.id, uitgave, taal) === 'gelijk' && { canonical: adresVan(item.plek, taal) }),
      types: item && feedtypes(itemfeed(t, item), taal),
      languages: Object.fromEntries(TALEN.map(ander => [ander, paginaAdres(plek, ander, uitgave)])),
    },
  }
}

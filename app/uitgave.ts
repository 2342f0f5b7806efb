import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { feedtypes, itemfeed } from '@/app/feeds'
import { getStand, getUitgaveVandaag } from '@/lib/content/edities'
import type { Item } from '@/lib/domain/onderdeel'
import type { Taal } from '@/lib/domain/taal'
import { type Uitgave, WERKVERSIE } from '@/lib/domain/uitgave'
import { adresVan } from '@/lib/i18n/adres'

/** De titel noemt de uitgave; canoniek is vandaag, maar alleen waar de tekst dezelfde is. De werkversie staat in geen index. */
export async function uitgaveMetadata(taal: Taal, uitgave: Uitgave, item: Item | undefined): Promise<Metadata> {
  const t = await getTranslations({ locale: taal })
  const naam = uitgave === WERKVERSIE ? t('edities.werkversie') : t('edities.editie', { versie: uitgave })
  const titel = [item && `${item.id} ${item.titel}`, naam, t('site.naam')].filter(Boolean).join(' · ')
  const concept = uitgave === WERKVERSIE
  const zelfde = item && !concept && getUitgaveVandaag() !== WERKVERSIE && getStand(item.id, uitgave) === 'gelijk'
  return {
    title: titel,
    ...(concept && { robots: { index: false } }),
    alternates: {
      ...(zelfde && { canonical: adresVan(item.plek, taal) }),
      types: item && feedtypes(itemfeed(t, item), taal),
    },
  }
}

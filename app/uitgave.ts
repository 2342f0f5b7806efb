import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { feedtypes, itemfeed, type Vertaler } from '@/app/feeds'
import { maakOpenGraph } from '@/app/plaatjes'
import { maakNaslag } from '@/lib/content/naslag'
import { titelVan } from '@/lib/domain/id'
import type { Item } from '@/lib/domain/onderdeel'
import type { Plek } from '@/lib/domain/plek'
import { TALEN, type Taal } from '@/lib/domain/taal'
import { type Uitgave, WERKVERSIE } from '@/lib/domain/uitgave'
import { adresVan, paginaAdres } from '@/lib/i18n/adres'

/** Hoe een uitgave voor de lezer heet. */
export const naamUitgave = (uitgave: Uitgave, t: Vertaler): string =>
  uitgave === WERKVERSIE ? t('edities.werkversie') : t('edities.editie', { versie: uitgave })

/** De eerste zinnen van een onderdeel, zoals ook vandaag in de kop staan. */
function inleidingVan(item: Item): string | undefined {
  if ('antwoord' in item) return item.antwoord
  if ('samenvatting' in item) return item.samenvatting
  return 'tekst' in item ? item.tekst.plat.split('\n')[0] : undefined
}

/** De titel noemt de uitgave; canoniek is vandaag, maar alleen waar de tekst dezelfde is. De werkversie staat in geen index. */
export async function uitgaveMetadata(taal: Taal, uitgave: Uitgave, plek?: Plek, item?: Item): Promise<Metadata> {
  const t = await getTranslations({ locale: taal })
  const concept = uitgave === WERKVERSIE
  const naam = naamUitgave(uitgave, t)
  const wat = item ? titelVan(item) : plek && t(`secties.${plek.sectie}`)
  const titel = [wat, naam, t('site.naam')].filter(Boolean).join(' · ')
  if (concept) return { title: titel, robots: { index: false } }
  const beschrijving = (item && inleidingVan(item)) ?? t('site.beschrijving')
  return {
    title: titel,
    description: beschrijving,
    alternates: {
      ...(item &&
        maakNaslag({ taal, uitgave }).bladstand(item, uitgave) === 'gelijk' && {
          canonical: adresVan(item.plek, taal),
        }),
      types: item && feedtypes(itemfeed(t, item), taal),
      languages: Object.fromEntries(TALEN.map(ander => [ander, paginaAdres(plek, ander, uitgave)])),
    },
    openGraph: maakOpenGraph({ taal, titel, beschrijving, slug: item?.plek.slug, uitgave }, t),
  }
}

import { useTranslations } from 'next-intl'
import { Feedkoppelingen } from '@/components/wijziging/feedkoppelingen'
import { slugVan } from '@/lib/domain/id'
import type { Naslag } from '@/lib/domain/naslag'
import type { Item } from '@/lib/domain/onderdeel'
import { adresVan } from '@/lib/i18n/adres'
import { Tijdlijn } from './tijdlijn'

/** Op het blad van een onderdeel: wanneer het kwam, wat er sindsdien veranderde, en hoe het te volgen is. */
export function Geschiedenis({ item, naslag }: { item: Item; naslag: Naslag }) {
  const t = useTranslations('geschiedenis')
  const momenten = naslag.geschiedenis(item)
  if (momenten.length === 0) return null
  return (
    <section aria-labelledby="geschiedenis" className="wijs">
      <h2 id="geschiedenis" className="kopje mb-2">
        {t('titel')}
      </h2>
      <Tijdlijn momenten={momenten} id={item.id} plek={item.plek} naslag={naslag} />
      <p className="geen-druk mt-3 flex flex-wrap gap-x-3">
        <span className="py-0.5">{t('volg')}</span>
        <Feedkoppelingen feed={slugVan(item.id)} taal={naslag.taal} />
        <a href={adresVan({ sectie: 'wijzigingen' }, naslag.taal)} className="inline-block py-0.5">
          {t('alles')}
        </a>
      </p>
    </section>
  )
}

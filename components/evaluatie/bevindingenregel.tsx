import { useTranslations } from 'next-intl'
import type { Naslag } from '@/lib/domain/naslag'
import type { Item } from '@/lib/domain/onderdeel'
import { adresVan } from '@/lib/i18n/adres'

/** Op het blad van een onderdeel: hoeveel bevindingen erover gaan. Niets als er geen zijn. */
export function Bevindingenregel({ item, naslag }: { item: Item; naslag: Naslag }) {
  const t = useTranslations('evaluatie')
  const aantal = naslag.bevindingen(item)
  if (aantal === 0) return null
  return (
    <p className="wijs">
      <a href={`${adresVan({ sectie: 'evaluatie' }, naslag.taal)}?onderdeel=${item.id}#bevindingen`}>
        {t('bijItem', { aantal })}
      </a>{' '}
      {t('bijItemUitleg')}
    </p>
  )
}

import { useTranslations } from 'next-intl'
import { naamVan } from '@/lib/domain/id'
import type { Item } from '@/lib/domain/onderdeel'
import type { Taal } from '@/lib/domain/taal'
import { TELLING_ADRES } from '@/lib/i18n/gegevens'
import { tafelAdres } from '@/lib/i18n/tafel'
import { Voorstellental } from './voorstellental'

/** Op het blad van een onderdeel: de weg naar wat erover is voorgesteld, met het aantal zodra de browser het weet. */
export function Voorstellenregel({ item, taal }: { item: Item; taal: Taal }) {
  const t = useTranslations('tafel')
  const naam = naamVan(item)
  return (
    <p className="wijs">
      <a href={tafelAdres({ id: item.id }, taal)}>
        <Voorstellental
          id={item.id}
          adres={TELLING_ADRES}
          zonder={t('regel', { naam })}
          een={t('regelEen', { naam })}
          meer={t('regelMeer', { naam, aantal: '{aantal}' })}
        />
      </a>
    </p>
  )
}

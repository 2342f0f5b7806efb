import { useTranslations } from 'next-intl'
import type { Onderdeel } from '@/lib/domain/onderdeel'
import type { Taal } from '@/lib/domain/taal'
import { citeerAdres } from '@/lib/i18n/verwijzing'
import { Briefzin } from './briefzin'
import { Citeervak } from './citeervak'
import { Vandaag } from './vandaag'

interface Props {
  item: Onderdeel
  editie: string
  taal: Taal
}

/**
 * Op het blad van een onderdeel: de zinnen voor een brief, en de weg naar alle andere vormen. Die staan op een eigen
 * pagina, zodat niet elk blad ze meedraagt. Niet in druk: wie papier heeft, heeft het korte adres.
 */
export function CiteerDit({ item, editie, taal }: Props) {
  const t = useTranslations('citeren')
  const datum = <Vandaag taal={taal} zonder={t('zonderDatum')} />
  return (
    <details className="wijs geen-druk">
      <summary className="knop list-none">{t('citeerDit')}</summary>
      <div className="grid gap-4 pt-4">
        {(['lang', 'kort'] as const).map(vorm => (
          <Citeervak key={vorm} vorm={vorm} kopniveau="h2">
            <Briefzin item={item} editie={editie} taal={taal} vorm={vorm} datum={datum} />
          </Citeervak>
        ))}
        <a href={citeerAdres(item.id, editie, taal)}>{t('meer')}</a>
      </div>
    </details>
  )
}

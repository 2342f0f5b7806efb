import { useTranslations } from 'next-intl'
import { naamVan } from '@/lib/domain/id'
import type { Naslag } from '@/lib/domain/naslag'
import type { Onderdeel } from '@/lib/domain/onderdeel'
import { WERKVERSIE } from '@/lib/domain/uitgave'
import { adresVan, verschilAdres } from '@/lib/i18n/adres'

/** Zegt boven een onderdeel in de werkversie dat het een concept is, en of het anders is dan wat geldt. */
export function Werkversiebalk({ item, naslag }: { item: Onderdeel; naslag: Naslag }) {
  const t = useTranslations('edities')
  const v = useTranslations('verschil')
  const { vandaag, taal } = naslag
  const stand = naslag.werkbladstand(item)
  return (
    <div className="blad mb-6">
      <p className="balk wijs">
        <strong>{t('concept')}</strong> {t(`inWerkversie.${stand}`, { naam: naamVan(item), versie: vandaag })}{' '}
        {stand === 'gewijzigd' && (
          <>
            <a href={verschilAdres({ id: item.id, van: vandaag, naar: WERKVERSIE }, taal)}>{v('bekijk')}</a> ·{' '}
          </>
        )}
        {stand !== 'nieuw' && <a href={adresVan(item.plek, taal)}>{t('naarVandaag')}</a>}
      </p>
    </div>
  )
}

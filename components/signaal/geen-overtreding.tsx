import { useTranslations } from 'next-intl'
import type { Naslag } from '@/lib/domain/naslag'

/** Staat bij elk signaal: een signaal is een aanleiding tot gesprek, geen overtreding. */
export function GeenOvertreding({ naslag }: { naslag: Naslag }) {
  const t = useTranslations('signalen')
  return (
    <p className="wijs border-l-4 border-grijs bg-blad px-4 py-3">
      <strong>{t('geenOvertreding')}.</strong> {t('geenOvertredingTekst')}{' '}
      <a href={naslag.adres(naslag.item('gebruik'))} lang={naslag.item('gebruik').taal}>
        {naslag.item('gebruik').titel}
      </a>
    </p>
  )
}

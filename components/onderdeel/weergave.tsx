import { useTranslations } from 'next-intl'
import { BRONTAAL, type Taal } from '@/lib/domain/taal'
import { adresVan } from '@/lib/i18n/adres'

/** Zegt bij elk onderdeel open dat het een weergave is, en waar de vastgestelde tekst staat. */
export function Weergave({ plaats, taal }: { plaats: string; taal: Taal }) {
  const t = useTranslations('item')
  return (
    <p className="wijs border-t border-lijn pt-4 text-grijs">
      {t.rich('weergave', { plaats: () => <span lang={BRONTAAL}>{plaats}</span> })}{' '}
      <a href={adresVan({ sectie: 'over' }, taal)}>{t('overWeergave')}</a>
    </p>
  )
}

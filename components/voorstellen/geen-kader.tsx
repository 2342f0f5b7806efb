import { useTranslations } from 'next-intl'
import type { Taal } from '@/lib/domain/taal'
import { adresVan } from '@/lib/i18n/adres'

/** Wat een voorstel niet is. Staat op elke pagina met voorstellen, ook op papier. */
export function GeenKader({ taal }: { taal: Taal }) {
  const t = useTranslations('tafel')
  return (
    <p className="balk">
      <strong>{t('geenKader')}</strong>{' '}
      {t.rich('geenKaderTekst', {
        koppeling: tekst => <a href={adresVan({ sectie: 'edities' }, taal)}>{tekst}</a>,
      })}
    </p>
  )
}

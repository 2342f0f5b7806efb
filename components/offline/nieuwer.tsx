import { useTranslations } from 'next-intl'
import type { Taal } from '@/lib/domain/taal'
import { adresVan } from '@/lib/i18n/adres'
import type { Bestandsinhoud } from './inhoud'

/** Nagaan of er een nieuwere editie is. De knop komt er met JavaScript; zonder staat er waar te kijken. */
export function Nieuwer({ site, taal }: Pick<Bestandsinhoud, 'site'> & { taal: Taal }) {
  const t = useTranslations('offline.nieuwer')
  const edities = adresVan({ sectie: 'edities' }, taal)
  return (
    <section aria-labelledby="deel-nieuwer" className="geen-druk">
      <h2 id="deel-nieuwer" className="mb-2">
        {t('kop')}
      </h2>
      <p data-zonder-knop>
        {site ? (
          <>
            {t('zonderScript')} <a href={edities}>{site + edities}</a>
          </>
        ) : (
          t('zonderAdres')
        )}
      </p>
      <div id="nieuwer" hidden>
        <p className="mb-3">{t('uitleg')}</p>
        <button type="button" className="knop">
          {t('knop')}
        </button>
      </div>
      <p id="nieuwer-uitslag" role="status" className="mt-3" />
    </section>
  )
}

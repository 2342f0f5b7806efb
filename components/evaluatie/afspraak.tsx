import { useTranslations } from 'next-intl'
import { Tekst } from '@/components/mdx/tekst'
import type { Naslag } from '@/lib/domain/naslag'
import type { Toelichting } from '@/lib/domain/onderdeel'
import { adresVan } from '@/lib/i18n/adres'

/** Wat het kader over zijn evaluatie zegt, en wat daar wel en niet uit volgt voor de datum. */
export function Afspraak({ toelichting, naslag }: { toelichting: Toelichting; naslag: Naslag }) {
  const t = useTranslations('evaluatie')
  const terug = adresVan({ sectie: 'toelichting', anker: 'terugkoppeling' }, naslag.taal)
  return (
    <>
      <section aria-labelledby="afspraak">
        <h2 id="afspraak" className="mb-3">
          {t('afspraak')}
        </h2>
        <Tekst item={toelichting} naslag={naslag} koppen={3} />
        <p className="wijs mt-4 text-grijs">
          {t.rich('afspraakBron', { koppeling: tekst => <a href={terug}>{tekst}</a> })}
        </p>
      </section>
      <section aria-labelledby="wanneer" className="lopend">
        <h2 id="wanneer" className="mb-3">
          {t('wanneer')}
        </h2>
        <p>{t('geenDatum')}</p>
        <p>{t('rekening')}</p>
      </section>
    </>
  )
}

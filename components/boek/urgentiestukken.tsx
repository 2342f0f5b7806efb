import { useTranslations } from 'next-intl'
import { Tekst } from '@/components/mdx/tekst'
import type { Naslag } from '@/lib/domain/naslag'
import type { Urgentieniveau } from '@/lib/domain/onderdeel'

/** Wat elk niveau van de urgentieschaal inhoudt. Het anker staat al bij de schaal in de vraag. */
export function Urgentiestukken({ niveaus, naslag }: { niveaus: Urgentieniveau[]; naslag: Naslag }) {
  const t = useTranslations()
  if (niveaus.length === 0) return null
  return (
    <>
      <h3 id="urgentieniveaus">{t('boek.urgentie')}</h3>
      <dl className="rijen">
        {niveaus.map(niveau => (
          <div key={niveau.id} lang={niveau.taal}>
            <dt className="font-semibold">
              <span className="merk">{niveau.id}</span> {niveau.titel} · {niveau.termijn}
            </dt>
            <dd>
              <Tekst item={niveau} naslag={naslag} koppen={4} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

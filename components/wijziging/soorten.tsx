import { useTranslations } from 'next-intl'
import { WIJZEN } from '@/lib/domain/verloop'
import { volgendeVersie } from '@/lib/domain/versie'

/** Wat elke soort wijziging betekent, en welk nummer de editie erna krijgt. */
export function Soorten({ nieuwste }: { nieuwste: string | undefined }) {
  const t = useTranslations('wijzigingen')
  const e = useTranslations('evaluatie')
  return (
    <section aria-labelledby="soorten">
      <h2 id="soorten" className="mb-3">
        {t('soortenTitel')}
      </h2>
      <p className="mb-4">{t('soortenUitleg')}</p>
      <dl className="feiten">
        {WIJZEN.map(wijze => (
          <div key={wijze} className="contents">
            <dt>
              <strong className="text-inkt">{e(`wijzen.${wijze}`)}</strong>
            </dt>
            <dd className="mb-1.5">
              {t(`betekenis.${wijze}`)}{' '}
              {nieuwste && (
                <span className="text-grijs">
                  {t('na', { van: nieuwste, naar: volgendeVersie(nieuwste, [wijze]) ?? nieuwste })}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

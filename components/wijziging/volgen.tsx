import { useTranslations } from 'next-intl'
import type { Taal } from '@/lib/domain/taal'
import { VASTE_FEEDS } from '@/lib/i18n/feed'
import { Feedkoppelingen } from './feedkoppelingen'

/** Hoe iemand bericht krijgt als er iets verandert. */
export function Volgen({ taal }: { taal: Taal }) {
  const t = useTranslations('wijzigingen')
  return (
    <section aria-labelledby="volgen">
      <h2 id="volgen" className="mb-3">
        {t('volgTitel')}
      </h2>
      <p className="mb-4">{t('volgUitleg')}</p>
      <ul className="rijen">
        {VASTE_FEEDS.map(feed => (
          <li key={feed} className="wijs flex flex-wrap gap-x-4">
            <span className="grow">{t(`feeds.${feed}`)}</span>
            <Feedkoppelingen feed={feed} taal={taal} />
          </li>
        ))}
      </ul>
    </section>
  )
}

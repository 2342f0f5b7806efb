import { useTranslations } from 'next-intl'
import type { Taal } from '@/lib/domain/taal'

/** Zegt dat hieronder Nederlands staat, als de gevraagde taal een andere is. */
export function VertalingOntbreekt({ taal, van }: { taal: Taal; van: Taal }) {
  const t = useTranslations('site')
  if (taal === van) return null
  return (
    <div className="blad mb-6">
      <p className="wijs border-l-4 border-grijs bg-blad px-4 py-3">{t('vertalingOntbreekt')}</p>
    </div>
  )
}

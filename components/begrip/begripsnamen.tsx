import { useTranslations } from 'next-intl'
import type { Begrip } from '@/lib/domain/onderdeel'

/** Waar de afkorting voor staat en onder welke andere woorden het begrip bekend is. */
export function Begripsnamen({ begrip }: { begrip: Begrip }) {
  const t = useTranslations('begrippen')
  if (!begrip.voluit && begrip.synoniemen.length === 0) return null
  return (
    <dl className="wijs grid gap-x-6 gap-y-2 sm:grid-cols-[9rem_minmax(0,1fr)]">
      {begrip.voluit && (
        <>
          <dt className="font-semibold">{t('voluit')}</dt>
          <dd lang={begrip.taal}>{begrip.voluit}</dd>
        </>
      )}
      {begrip.synoniemen.length > 0 && (
        <>
          <dt className="font-semibold">{t('ook')}</dt>
          <dd lang={begrip.taal}>{begrip.synoniemen.join(', ')}</dd>
        </>
      )}
    </dl>
  )
}

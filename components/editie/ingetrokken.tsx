import { useTranslations } from 'next-intl'
import type { Editiestand } from '@/lib/domain/editie'
import { BRONTAAL, type Taal } from '@/lib/domain/taal'
import { toonDatum } from '@/lib/i18n/datum'

/** Zegt overal waar een ingetrokken editie te lezen is dat zij niet meer geldt, en waarom. Anders niets. */
export function Ingetrokken({ stand, taal }: { stand: Editiestand | undefined; taal: Taal }) {
  const t = useTranslations('edities')
  if (stand?.status !== 'ingetrokken') return null
  return (
    <strong>
      {t('ingetrokken', { datum: toonDatum(stand.sinds, taal) })}{' '}
      {stand.reden && <span lang={BRONTAAL}>{stand.reden}</span>}
    </strong>
  )
}

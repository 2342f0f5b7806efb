import { useFormatter, useTranslations } from 'next-intl'
import { BRONTAAL } from '@/lib/domain/taal'
import type { Editie } from '@/lib/domain/uitgave'

/** Wat er van een editie vastligt: datum, status, soort tekst, vaststelling en vingerafdruk. */
export function Editiegegevens({ editie }: { editie: Editie }) {
  const t = useTranslations('edities')
  const datum = useFormatter().dateTime(new Date(editie.bevroren), { dateStyle: 'long' })
  const rijen = [
    [t('bevroren'), datum],
    [t('status'), t(`statussen.${editie.status}`)],
    [t('tekstsoort'), t(editie.tekst)],
  ]
  return (
    <dl className="wijs grid gap-x-6 gap-y-2 sm:grid-cols-[9rem_minmax(0,1fr)]">
      {rijen.map(([naam, waarde]) => (
        <div key={naam} className="contents">
          <dt className="font-semibold">{naam}</dt>
          <dd>{waarde}</dd>
        </div>
      ))}
      <dt className="font-semibold">{t('vaststelling')}</dt>
      <dd lang={BRONTAAL}>{editie.vaststelling}</dd>
      <dt className="font-semibold">{t('vingerafdruk')}</dt>
      <dd className="break-all font-mono text-sm">{editie.vingerafdruk}</dd>
    </dl>
  )
}

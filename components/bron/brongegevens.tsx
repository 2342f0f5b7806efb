import { useTranslations } from 'next-intl'
import type { Bron } from '@/lib/domain/onderdeel'

/** Wat er van een bron bekend is, als lijst van kenmerken. */
export function Brongegevens({ bron }: { bron: Bron }) {
  const t = useTranslations('bronnen')
  const rijen = [
    [t('auteurs'), bron.auteurs],
    [t('uitgever'), bron.uitgever],
    [t('jaar'), bron.jaar],
    [t('vindplaats'), [bron.tijdschrift, bron.locator].filter(Boolean).join(' ')],
    [t('noot'), bron.noot],
  ].filter(([, waarde]) => waarde)
  return (
    <dl className="wijs grid gap-x-6 gap-y-2 sm:grid-cols-[8rem_minmax(0,1fr)]">
      {rijen.map(([naam, waarde]) => (
        <div key={naam} className="contents">
          <dt className="font-semibold">{naam}</dt>
          <dd>{waarde}</dd>
        </div>
      ))}
      {bron.url && (
        <div className="contents">
          <dt className="font-semibold">{t('adres')}</dt>
          <dd>
            <a href={bron.url} rel="external" className="break-all">
              {bron.url}
            </a>
          </dd>
        </div>
      )}
    </dl>
  )
}

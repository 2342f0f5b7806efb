import { useTranslations } from 'next-intl'
import { Itemmerk } from '@/components/evaluatie/itemmerk'
import type { Naslag } from '@/lib/domain/naslag'
import type { Wijziging } from '@/lib/domain/verloop'
import { adresVan } from '@/lib/i18n/adres'
import { toonDatum } from '@/lib/i18n/datum'
import { Besluitzin } from './besluitzin'

interface Props {
  wijziging: Wijziging
  naslag: Naslag
  /** Op het blad van dit onderdeel: daar staan de soort en het onderdeel er al boven. */
  bij?: string
}

/** Van een wijziging: de soort, de onderdelen, wie het besloot en wanneer, en waar het uit volgt. */
export function Wijzigingfeiten({ wijziging, naslag, bij }: Props) {
  const t = useTranslations('wijzigingen')
  const e = useTranslations('evaluatie')
  const { id, items, wijze, criterium, besluit, pullRequest, taal } = wijziging
  const bevindingen = naslag.aanleiding(id)
  return (
    <dl className="feiten">
      {!bij && (
        <>
          <dt>{t('soort')}</dt>
          <dd>
            <strong>{e(`wijzen.${wijze}`)}</strong>
          </dd>
        </>
      )}
      {items.some(item => item !== bij) && (
        <>
          <dt>{t('onderdelen')}</dt>
          <dd className="rijtje flex flex-wrap gap-x-3">
            {items.map(item => (
              <Itemmerk key={item} id={item} naslag={naslag} />
            ))}
          </dd>
        </>
      )}
      {criterium && (
        <>
          <dt>{t('criterium')}</dt>
          <dd>{e(`criteria.${criterium}`)}</dd>
        </>
      )}
      <dt>{t('besluit')}</dt>
      <dd>
        {besluit ? (
          <>
            <span lang={taal}>{besluit.door}</span>, {toonDatum(besluit.datum, naslag.taal)}
          </>
        ) : (
          <Besluitzin wijziging={wijziging} naslag={naslag} />
        )}
      </dd>
      {bevindingen.length > 0 && (
        <>
          <dt>{t('uit')}</dt>
          <dd>
            {bevindingen.map(bevinding => (
              <span key={bevinding.id} className="block">
                <a href={adresVan(bevinding.plek, naslag.taal)}>
                  {bevinding.id}, <span lang={bevinding.taal}>{bevinding.titel}</span>
                </a>
              </span>
            ))}
          </dd>
        </>
      )}
      {pullRequest && (
        <>
          <dt>{t('pullRequest')}</dt>
          <dd>
            <a href={pullRequest} className="break-all">
              {pullRequest.replace('https://', '')}
            </a>
          </dd>
        </>
      )}
    </dl>
  )
}

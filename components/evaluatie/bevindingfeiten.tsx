import { useTranslations } from 'next-intl'
import type { Naslag } from '@/lib/domain/naslag'
import type { Bevinding } from '@/lib/domain/verloop'
import { toonDatum } from '@/lib/i18n/datum'
import { Itemmerk } from './itemmerk'

/** Waar een bevinding over gaat, waar zij vandaan komt en hoe het ervoor staat. */
export function Bevindingfeiten({ bevinding, naslag }: { bevinding: Bevinding; naslag: Naslag }) {
  const t = useTranslations('evaluatie')
  const { items, criterium, status, besluit, herkomst, partij = '', bron, gemeld, taal } = bevinding
  const datum = toonDatum(gemeld, naslag.taal)
  const uit = bron ? naslag.bron(bron) : undefined
  return (
    <dl className="feiten">
      <dt>{t('gaatOver')}</dt>
      <dd className="rijtje flex flex-wrap gap-x-3">
        {items.map(id => (
          <Itemmerk key={id} id={id} naslag={naslag} />
        ))}
      </dd>
      <dt>{t('criterium')}</dt>
      <dd>{t(`criteria.${criterium}`)}</dd>
      <dt>{t('herkomst')}</dt>
      <dd>
        {herkomst === 'overdracht' && t('vanOverdracht', { datum })}
        {herkomst === 'partij' && t('vanPartij', { partij, datum })}
        {herkomst === 'tekst' &&
          t.rich('vanTekst', { datum, bron: () => uit && <a href={naslag.adres(uit)}>{uit.titel}</a> })}
      </dd>
      <dt>{t('status')}</dt>
      <dd>
        <strong>{t(`statussen.${status}`)}</strong>
      </dd>
      <dt>{t('besluit')}</dt>
      <dd lang={besluit && taal}>
        {besluit ? t('besluitTekst', { ...besluit, datum: toonDatum(besluit.datum, naslag.taal) }) : t('geenBesluit')}
      </dd>
    </dl>
  )
}

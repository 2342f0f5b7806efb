import { useTranslations } from 'next-intl'
import { BRONTAAL, type Taal } from '@/lib/domain/taal'
import type { Editie } from '@/lib/domain/uitgave'
import { uitgaveAdres } from '@/lib/i18n/adres'
import { toonDatum } from '@/lib/i18n/datum'

/** Wat er van een editie vastligt: datum, status, soort tekst, vaststelling en vingerafdruk. */
export function Editiegegevens({ editie, taal }: { editie: Editie; taal: Taal }) {
  const t = useTranslations('edities')
  const { status, sinds, reden, door } = editie.stand
  return (
    <dl className="feiten">
      <dt>{t('bevroren')}</dt>
      <dd>{toonDatum(editie.bevroren, taal)}</dd>
      <dt>{t('status')}</dt>
      <dd>
        {sinds === editie.bevroren
          ? t(`statussen.${status}`)
          : t('statusSinds', { status: t(`statussen.${status}`), datum: toonDatum(sinds, taal) })}
        {door && (
          <>
            {' · '}
            <a href={uitgaveAdres(door, taal)}>{t('editie', { versie: door })}</a>
          </>
        )}
        {reden && <span lang={BRONTAAL}>: {reden}</span>}
      </dd>
      <dt>{t('tekstsoort')}</dt>
      <dd>{t(editie.tekst)}</dd>
      <dt>{t('vaststelling')}</dt>
      <dd lang={BRONTAAL}>{editie.vaststelling}</dd>
      <dt>{t('vingerafdruk')}</dt>
      <dd className="break-all font-mono text-sm">{editie.vingerafdruk}</dd>
    </dl>
  )
}

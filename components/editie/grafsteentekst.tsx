import { useTranslations } from 'next-intl'
import { BRONTAAL } from '@/lib/domain/taal'
import type { Grafsteen } from '@/lib/domain/uitgave'
import { kortAdres } from '@/lib/i18n/adres'

/** Sinds wanneer iets vervallen is, waarom, en wat ervoor in de plaats kwam. */
export function Grafsteentekst({ steen }: { steen: Grafsteen }) {
  const t = useTranslations('edities')
  const { sinds, reden, vervangenDoor = [] } = steen
  return (
    <>
      {t('vervallenSinds', { versie: sinds })} <span lang={BRONTAAL}>{reden}</span>
      {/[.!?]$/.test(reden) ? '' : '.'}
      {vervangenDoor.length > 0 && ` ${t('vervangenDoor')} `}
      {vervangenDoor.map((id, i) => (
        <span key={id}>
          {i > 0 && ', '}
          <a href={kortAdres(id)}>{id}</a>
        </span>
      ))}
      {vervangenDoor.length > 0 && '.'}
    </>
  )
}

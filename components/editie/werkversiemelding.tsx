import { useTranslations } from 'next-intl'
import type { Taal } from '@/lib/domain/taal'
import { WERKVERSIE } from '@/lib/domain/uitgave'
import { verschilAdres } from '@/lib/i18n/adres'

interface Props {
  /** De nieuwste editie, als die er is. */
  nieuwste: string | undefined
  /** Hoeveel onderdelen in de werkversie anders zijn dan daarin. */
  verschillen: number
  taal: Taal
}

/** Wat de werkversie is, en hoeveel zij van de nieuwste editie verschilt. */
export function Werkversiemelding({ nieuwste, verschillen, taal }: Props) {
  const t = useTranslations('edities')
  const v = useTranslations('verschil')
  return (
    <p className="balk">
      <strong>{t('concept')}</strong> {t('werkversieTekst')}{' '}
      {nieuwste && t('verschil', { aantal: verschillen, versie: nieuwste })}{' '}
      {nieuwste && verschillen > 0 && (
        <a href={verschilAdres({ van: nieuwste, naar: WERKVERSIE }, taal)}>{v('bekijk')}</a>
      )}
    </p>
  )
}

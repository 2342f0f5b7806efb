import { useTranslations } from 'next-intl'
import type { Taal } from '@/lib/domain/taal'
import { verschilAdres } from '@/lib/i18n/adres'

interface Props {
  versie: string
  nieuwste: string | undefined
  taal: Taal
}

/** Boven een editie: is dit de nieuwste, of wat er sindsdien veranderde. */
export function Editiemelding({ versie, nieuwste = versie, taal }: Props) {
  const t = useTranslations('edities')
  const v = useTranslations('verschil')
  return (
    <p className="balk">
      {t(versie === nieuwste ? 'ditIsNieuwste' : 'ditIsOud', { versie, nieuwste })}{' '}
      {versie !== nieuwste && <a href={verschilAdres({ van: versie, naar: nieuwste }, taal)}>{v('bekijk')}</a>}
    </p>
  )
}

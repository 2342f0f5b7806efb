import { useTranslations } from 'next-intl'
import type { Taal } from '@/lib/domain/taal'
import type { Editie } from '@/lib/domain/uitgave'
import { verschilAdres } from '@/lib/i18n/adres'
import { Ingetrokken } from './ingetrokken'

interface Props {
  editie: Editie
  nieuwste: string | undefined
  taal: Taal
}

/** Boven een editie: is dit de nieuwste, of wat er sindsdien veranderde. */
export function Editiemelding({ editie, nieuwste = editie.versie, taal }: Props) {
  const t = useTranslations('edities')
  const v = useTranslations('verschil')
  const { versie, stand } = editie
  return (
    <p className="balk">
      <Ingetrokken stand={stand} taal={taal} />{' '}
      {t(versie === nieuwste ? 'ditIsNieuwste' : 'ditIsOud', { versie, nieuwste })}{' '}
      {versie !== nieuwste && <a href={verschilAdres({ van: versie, naar: nieuwste }, taal)}>{v('bekijk')}</a>}
    </p>
  )
}

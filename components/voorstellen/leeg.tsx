import { useTranslations } from 'next-intl'
import type { Taal } from '@/lib/domain/taal'
import { adresVan } from '@/lib/i18n/adres'
import { tafelAdres } from '@/lib/i18n/tafel'
import { voorstelAdres } from '@/lib/i18n/voorstel'

interface Props {
  /** Waarom er niets staat: er is niets, niets over dit onderdeel, het onderdeel bestaat niet, of te veel gekozen. */
  waarom:
    | { wat: 'niets' }
    | { wat: 'bij'; id: string; naam: string }
    | { wat: 'geen item'; id: string }
    | { wat: 'keuze' }
  taal: Taal
}

/** Als er geen voorstel te zien is: waarom, en wat de lezer kan doen. */
export function Leeg({ waarom, taal }: Props) {
  const t = useTranslations('tafel')
  const alle = <a href={tafelAdres({}, taal)}>{t('wisKeuze')}</a>
  const zelf = <a href={adresVan({ sectie: 'voorstel' }, taal)}>{t('stelVoor')}</a>
  switch (waarom.wat) {
    case 'niets':
      return (
        <p>
          {t('leeg')} {zelf}.
        </p>
      )
    case 'bij':
      return (
        <p>
          {t('leegBij', { naam: waarom.naam })}{' '}
          <a href={voorstelAdres({ item: waarom.id }, taal)}>{t('stelVoorBij', { naam: waarom.naam })}</a>.
        </p>
      )
    case 'geen item':
      return (
        <p className="break-words">
          {t('geenItem', { id: waarom.id })} {alle}.
        </p>
      )
    case 'keuze':
      return (
        <p>
          {t('leegKeuze')} {alle}.
        </p>
      )
  }
}

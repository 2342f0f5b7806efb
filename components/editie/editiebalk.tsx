import { useTranslations } from 'next-intl'
import type { Naslag } from '@/lib/domain/naslag'
import type { Onderdeel } from '@/lib/domain/onderdeel'
import { WERKVERSIE } from '@/lib/domain/uitgave'
import { adresVan, verschilAdres } from '@/lib/i18n/adres'
import { Grafsteentekst } from './grafsteentekst'

interface Props {
  item: Onderdeel
  naslag: Naslag
}

/** Zegt boven een oude editie of de werkversie welke tekst dit is, en of hij nog geldt. Vandaag is er geen balk. */
export function Editiebalk({ item, naslag }: Props) {
  const t = useTranslations('edities')
  const v = useTranslations('verschil')
  const { uitgave, taal } = naslag
  if (uitgave === undefined) return null
  const stand = naslag.stand(item.id)
  const steen = naslag.grafsteen(item.id)
  const melding =
    uitgave === WERKVERSIE || stand === undefined
      ? t('concept', { id: item.id })
      : t(stand, { id: item.id, versie: uitgave })
  const concept = uitgave === WERKVERSIE
  const [van, naar] = concept ? [naslag.vandaag, uitgave] : [uitgave, naslag.vandaag]
  const verschil = verschilAdres(item.id, van, naar, taal)
  return (
    <div className="blad mb-6">
      <p className="wijs border-l-4 border-inkt bg-blad px-4 py-3">
        <strong>{melding}</strong>{' '}
        {(stand === 'gewijzigd' || (concept && van !== naar)) && (
          <>
            <a href={verschil}>{v('bekijk')}</a> ·{' '}
          </>
        )}
        {stand === 'vervallen' && steen && <Grafsteentekst steen={steen} />}
        {stand !== 'vervallen' && <a href={adresVan(item.plek, taal)}>{t('naarVandaag')}</a>}
      </p>
    </div>
  )
}

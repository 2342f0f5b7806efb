import { useTranslations } from 'next-intl'
import { naamVan } from '@/lib/domain/id'
import type { Naslag } from '@/lib/domain/naslag'
import type { Onderdeel } from '@/lib/domain/onderdeel'
import { adresVan, verschilAdres } from '@/lib/i18n/adres'
import { Grafsteentekst } from './grafsteentekst'
import { Ingetrokken } from './ingetrokken'

interface Props {
  item: Onderdeel
  versie: string
  naslag: Naslag
}

/** Zegt boven een onderdeel in een editie of die tekst nog geldt, en zo niet wat er veranderde. */
export function Editiebalk({ item, versie, naslag }: Props) {
  const t = useTranslations('edities')
  const v = useTranslations('verschil')
  const { vandaag, taal } = naslag
  const stand = naslag.bladstand(item, versie)
  const steen = stand === 'vervallen' && naslag.grafsteen(item.id)
  return (
    <div className="blad mb-6">
      <p className="balk wijs">
        <Ingetrokken stand={naslag.editiestand(versie)} taal={taal} />{' '}
        <strong>{t(versie === vandaag ? 'isNieuwste' : stand, { naam: naamVan(item), versie })}</strong>{' '}
        {stand === 'gewijzigd' && (
          <>
            <a href={verschilAdres({ id: item.id, van: versie, naar: vandaag }, taal)}>{v('bekijk')}</a> ·{' '}
          </>
        )}
        {steen && <Grafsteentekst steen={steen} />}
        {stand !== 'vervallen' && <a href={adresVan(item.plek, taal)}>{t('naarVandaag')}</a>}
      </p>
    </div>
  )
}

import { useTranslations } from 'next-intl'
import { naamVan } from '@/lib/domain/id'
import type { Naslag } from '@/lib/domain/naslag'
import type { Onderdeel } from '@/lib/domain/onderdeel'
import { WERKVERSIE } from '@/lib/domain/uitgave'
import { verschilAdres } from '@/lib/i18n/adres'
import { Grafsteentekst } from './grafsteentekst'

/** Bij een onderdeel zonder eigen blad, in een editie of de werkversie: of het anders is dan vandaag. De balk gaat over het blad. */
export function Standregel({ item, naslag }: { item: Onderdeel; naslag: Naslag }) {
  const t = useTranslations('edities')
  const v = useTranslations('verschil')
  const { uitgave, vandaag, taal } = naslag
  if (uitgave === undefined) return null
  const concept = uitgave === WERKVERSIE
  const stand = concept ? naslag.werkstand(item.id) : naslag.stand(item.id, uitgave)
  if (stand === 'gelijk') return null
  const steen = stand === 'vervallen' && naslag.grafsteen(item.id)
  const [van, naar] = concept ? [vandaag, uitgave] : [uitgave, vandaag]
  return (
    <p className="balk wijs my-2">
      <strong>
        {t(concept ? 'los.concept' : stand === 'vervallen' ? 'los.vervallen' : 'los.gewijzigd', {
          naam: naamVan(item),
        })}
      </strong>{' '}
      {stand !== 'vervallen' && <a href={verschilAdres({ id: item.id, van, naar }, taal)}>{v('bekijk')}</a>}
      {steen && <Grafsteentekst steen={steen} />}
    </p>
  )
}

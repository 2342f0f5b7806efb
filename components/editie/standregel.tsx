import { useTranslations } from 'next-intl'
import type { Naslag } from '@/lib/domain/naslag'
import type { Onderdeel } from '@/lib/domain/onderdeel'
import { adresVan } from '@/lib/i18n/adres'
import { Grafsteentekst } from './grafsteentekst'

/** Bij een onderdeel zonder eigen blad, in een oude editie: of het sindsdien veranderde. De balk gaat over het blad. */
export function Standregel({ item, naslag }: { item: Onderdeel; naslag: Naslag }) {
  const t = useTranslations('edities')
  const v = useTranslations('verschil')
  const stand = naslag.stand(item.id)
  if (naslag.uitgave === undefined || stand === undefined || stand === 'gelijk') return null
  const steen = naslag.grafsteen(item.id)
  const verschil = `${adresVan({ sectie: 'verschil' }, naslag.taal)}?id=${item.id}&van=${naslag.uitgave}&naar=${naslag.vandaag}`
  return (
    <p className="wijs my-2 border-l-4 border-inkt bg-blad px-3 py-1.5">
      <strong>{t(`los.${stand}`, { id: item.id })}</strong>{' '}
      {stand === 'gewijzigd' ? <a href={verschil}>{v('bekijk')}</a> : steen && <Grafsteentekst steen={steen} />}
    </p>
  )
}

import { useTranslations } from 'next-intl'
import type { Naslag } from '@/lib/domain/naslag'
import type { Onderdeel } from '@/lib/domain/onderdeel'
import { WERKVERSIE } from '@/lib/domain/uitgave'
import { verschilAdres } from '@/lib/i18n/adres'
import { Grafsteentekst } from './grafsteentekst'

/** Bij een onderdeel zonder eigen blad, in een oude editie: of het sindsdien veranderde. De balk gaat over het blad. */
export function Standregel({ item, naslag }: { item: Onderdeel; naslag: Naslag }) {
  const t = useTranslations('edities')
  const v = useTranslations('verschil')
  const { uitgave, vandaag, taal } = naslag
  if (uitgave === undefined || uitgave === WERKVERSIE) return null
  const stand = naslag.stand(item.id, uitgave)
  if (stand === 'gelijk') return null
  const steen = naslag.grafsteen(item.id)
  const verschil = verschilAdres({ id: item.id, van: uitgave, naar: vandaag }, taal)
  return (
    <p className="wijs balk my-2">
      <strong>{t(`los.${stand}`, { id: item.id })}</strong>{' '}
      {stand === 'gewijzigd' ? <a href={verschil}>{v('bekijk')}</a> : steen && <Grafsteentekst steen={steen} />}
    </p>
  )
}

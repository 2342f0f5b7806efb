import { useTranslations } from 'next-intl'
import { slugVan } from '@/lib/domain/id'
import type { Naslag } from '@/lib/domain/naslag'
import type { Urgentieniveau } from '@/lib/domain/onderdeel'
import { Urgentievorm } from './urgentievorm'

interface Props {
  niveaus: Urgentieniveau[]
  naslag: Naslag
}

/** De hele schaal in één blik: vorm, kleur, code, naam en termijn onder elkaar. */
export function Urgentieschaal({ niveaus, naslag }: Props) {
  const t = useTranslations('urgentie')
  return (
    <ol aria-label={t('schaal')} className="rijen list-none pl-0">
      {niveaus.map(niveau => (
        <li key={niveau.id} id={slugVan(niveau.id)} className="flex items-center gap-4">
          <Urgentievorm niveau={niveau.id} />
          <p className="grow" lang={niveau.taal}>
            <a href={naslag.adres(niveau)} className="font-semibold text-inkt">
              <span className="sr-only">{niveau.id} </span>
              {niveau.titel}
            </a>
          </p>
        </li>
      ))}
    </ol>
  )
}

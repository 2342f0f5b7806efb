import { useTranslations } from 'next-intl'
import { Feedkoppelingen } from '@/components/wijziging/feedkoppelingen'
import { merkmoment } from '@/lib/domain/geschiedenis'
import { slugVan } from '@/lib/domain/id'
import type { Naslag } from '@/lib/domain/naslag'
import type { Item } from '@/lib/domain/onderdeel'
import { merktekst } from './merktekst'
import { Tijdlijn } from './tijdlijn'

/** De geschiedenis van een onderdeel zonder eigen blad: het merk, met de rest eronder uitgeklapt. */
export function Geschiedenisuitklap({ item, naslag }: { item: Item; naslag: Naslag }) {
  const t = useTranslations('geschiedenis')
  const momenten = naslag.geschiedenis(item)
  const moment = merkmoment(item.id, momenten, naslag.uitgave ?? naslag.vandaag)
  if (!moment) return null
  return (
    <details className="wijs mb-3">
      <summary className="cursor-pointer py-0.5 text-grijs">{merktekst(moment, t)}</summary>
      <div className="pt-3">
        <Tijdlijn momenten={momenten} id={item.id} plek={item.plek} naslag={naslag} />
        <p className="geen-druk mt-2 flex flex-wrap gap-x-3">
          <span className="py-0.5">{t('volg')}</span>
          <Feedkoppelingen feed={slugVan(item.id)} taal={naslag.taal} />
        </p>
      </div>
    </details>
  )
}

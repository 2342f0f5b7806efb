import { useTranslations } from 'next-intl'
import { Merk } from '@/components/ui/merk'
import { isCode } from '@/lib/domain/id'
import type { Naslag } from '@/lib/domain/naslag'
import type { Onderdeel } from '@/lib/domain/onderdeel'
import type { Redlineblok, Redlineweergave } from '@/lib/domain/redline'
import { Redline } from './redline'

interface Props {
  item: Onderdeel
  soort: 'nieuw' | 'gewijzigd' | 'vervallen' | 'gelijk'
  blokken: Redlineblok[]
  weergave: Redlineweergave
  naslag: Naslag
}

/** Eén onderdeel in een vergelijking: wat ermee gebeurde, en de redline. */
export function Verschilstuk({ item, soort, blokken, weergave, naslag }: Props) {
  const t = useTranslations('verschil')
  return (
    <article className="rij border-t border-lijn py-6" data-letter={naslag.letter(item) ?? ''}>
      {isCode(item.id) ? <Merk item={item} naslag={naslag} los /> : <span />}
      <div>
        <h2 className="mb-3 text-xl">
          <span lang={item.taal}>{item.titel}</span>
          <span className="wijs font-normal text-grijs"> · {t(`soorten.${soort}`)}</span>
        </h2>
        <Redline blokken={blokken} weergave={weergave} lang={item.taal} />
      </div>
    </article>
  )
}

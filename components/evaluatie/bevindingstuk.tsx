import { useTranslations } from 'next-intl'
import { Tekst } from '@/components/mdx/tekst'
import { slugVan } from '@/lib/domain/id'
import type { Naslag } from '@/lib/domain/naslag'
import type { Bevinding, Wijziging } from '@/lib/domain/verloop'
import { adresVan } from '@/lib/i18n/adres'
import { Bevindingfeiten } from './bevindingfeiten'

interface Props {
  bevinding: Bevinding
  /** De wijziging waartoe zij leidde. */
  wijziging: Wijziging | undefined
  naslag: Naslag
  kopniveau: 'h3' | 'h4'
}

/** Eén bevinding, met haar id in de kantlijn en een anker om naar te verwijzen. */
export function Bevindingstuk({ bevinding, wijziging, naslag, kopniveau: Kop }: Props) {
  const t = useTranslations('evaluatie')
  const slug = slugVan(bevinding.id)
  return (
    <article id={slug} aria-labelledby={`${slug}-kop`} className="leesstuk border-t border-lijn pt-4">
      <a className="merk" href={`#${slug}`}>
        {bevinding.id}
      </a>
      <div className="grid gap-3">
        <Kop id={`${slug}-kop`} lang={bevinding.taal}>
          {bevinding.titel}
        </Kop>
        <Bevindingfeiten bevinding={bevinding} naslag={naslag} />
        <Tekst item={bevinding} naslag={naslag} />
        {bevinding.voorstel && (
          <p lang={bevinding.taal}>
            <strong className="kopje block" lang={naslag.taal}>
              {t('voorstel')}
            </strong>
            {bevinding.voorstel}
          </p>
        )}
        {wijziging && (
          <p className="wijs">
            {t('wijziging')}:{' '}
            <a href={adresVan(wijziging.plek, naslag.taal)}>
              {wijziging.id}, <span lang={wijziging.taal}>{wijziging.titel}</span>
            </a>
          </p>
        )}
      </div>
    </article>
  )
}

import { useTranslations } from 'next-intl'
import { Tekst } from '@/components/mdx/tekst'
import { Relaties } from '@/components/onderdeel/relaties'
import { Merk } from '@/components/ui/merk'
import { slugVan } from '@/lib/domain/id'
import type { Naslag } from '@/lib/domain/naslag'
import type { Signaal } from '@/lib/domain/onderdeel'

/** Eén signaal in de lijst: wat het is en waar verder te kijken. */
export function Signaalkaart({ signaal, naslag }: { signaal: Signaal; naslag: Naslag }) {
  const t = useTranslations('signalen')
  const slug = slugVan(signaal.id)
  return (
    <article id={slug} aria-labelledby={`${slug}-titel`} className="rij border-t border-lijn py-6">
      <Merk item={signaal} naslag={naslag} />
      <div className="grid gap-3">
        <h2 id={`${slug}-titel`} className="text-xl" lang={signaal.taal}>
          <a href={naslag.adres(signaal)} className="text-inkt">
            {signaal.titel}
          </a>
        </h2>
        <Tekst item={signaal} naslag={naslag} />
        <p className="kopje">{t('geenOvertreding')}.</p>
        <Relaties
          kop={t('kijkNaar')}
          id={`${slug}-kijk`}
          items={signaal.zie.map(naslag.item)}
          naslag={naslag}
          kopniveau="h3"
        />
      </div>
    </article>
  )
}

import { useTranslations } from 'next-intl'
import { Merk } from '@/components/ui/merk'
import type { Herkomstlijn } from '@/lib/domain/herkomst'
import type { Naslag } from '@/lib/domain/naslag'

/** Eén gedachte door de jaren: per tekst wat hij zei en waar, en wat het kader nu zegt. */
export function Lijn({ lijn, naslag }: { lijn: Herkomstlijn; naslag: Naslag }) {
  const t = useTranslations('herkomst')
  return (
    <section id={lijn.id} aria-labelledby={`${lijn.id}-kop`}>
      <h2 id={`${lijn.id}-kop`} className="mb-3" lang="nl">
        {lijn.titel}
      </h2>
      <ol className="rijen">
        {lijn.stand.map(({ bron, waar, zegt }) => (
          <li key={bron} className="rij">
            <span className="wijs font-semibold">{naslag.bron(bron).jaar ?? t('zonderJaar')}</span>
            <div>
              <p lang="nl">{zegt}</p>
              <p className="wijs mt-1 text-grijs">
                <a href={naslag.adres(naslag.bron(bron))}>{naslag.bron(bron).titel}</a> · {waar}
              </p>
            </div>
          </li>
        ))}
        <li className="rij bg-blad shadow-[-0.75rem_0_var(--color-blad),0.75rem_0_var(--color-blad)]">
          <span className="wijs font-semibold">{t('nu')}</span>
          <div>
            <p lang="nl">{lijn.kader.zegt}</p>
            <p className="mt-1 flex flex-wrap gap-x-3">
              {/* Wat nog alleen in de werkversie staat, heeft vandaag geen adres. */}
              {lijn.kader.items
                .flatMap(id => naslag.vind(id) ?? [])
                .map(item => (
                  <Merk key={item.id} item={item} naslag={naslag} />
                ))}
            </p>
          </div>
        </li>
      </ol>
    </section>
  )
}

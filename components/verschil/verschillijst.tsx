import { useTranslations } from 'next-intl'
import type { Naslag } from '@/lib/domain/naslag'
import type { Redlineweergave, Verschil } from '@/lib/domain/redline'
import { Verschilstuk } from './verschilstuk'

interface Props {
  verschillen: Verschil[]
  weergave: Redlineweergave
  naslagVan: (verschil: Verschil) => Naslag
}

/** Alles wat verschilt in twee groepen: wat een norm raakt eerst, dan wat alleen redactie is. */
export function Verschillijst({ verschillen, weergave, naslagVan }: Props) {
  const t = useTranslations('verschil')
  const groepen = [
    { naam: 'substantieel', leden: verschillen.filter(({ inhoudelijk }) => inhoudelijk) },
    { naam: 'redactioneel', leden: verschillen.filter(({ inhoudelijk }) => !inhoudelijk) },
  ] as const
  return groepen
    .filter(({ leden }) => leden.length > 0)
    .map(({ naam, leden }) => (
      <section key={naam} aria-labelledby={naam}>
        <h2 id={naam} className="mb-3">
          {t(`groepen.${naam}`, { aantal: leden.length })}
        </h2>
        {leden.map(verschil => (
          <Verschilstuk
            key={verschil.item.id}
            verschil={verschil}
            weergave={weergave}
            naslag={naslagVan(verschil)}
            kopniveau="h3"
          />
        ))}
      </section>
    ))
}

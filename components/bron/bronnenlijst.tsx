import { useTranslations } from 'next-intl'
import type { Naslag } from '@/lib/domain/naslag'
import type { Bron } from '@/lib/domain/onderdeel'

interface Props {
  bronnen: Bron[]
  /** Hoeveel onderdelen van het kader de bron noemen. */
  gebruik: (id: string) => number
  naslag: Naslag
}

/** Bronnen op titel, met soort, uitgever en hoe vaak het kader erop steunt. */
export function Bronnenlijst({ bronnen, gebruik, naslag }: Props) {
  const t = useTranslations()
  return (
    <ul className="rijen">
      {bronnen.map(bron => (
        <li key={bron.id}>
          <a href={naslag.adres(bron)} lang={bron.taal}>
            {bron.titel}
          </a>
          <p className="wijs text-grijs">
            {[
              t(`brontypen.${bron.type}`),
              bron.uitgever ?? bron.auteurs,
              bron.jaar,
              t('bronnen.gebruik', { aantal: gebruik(bron.id) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  )
}

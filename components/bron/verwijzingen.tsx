import { useTranslations } from 'next-intl'
import type { Naslag } from '@/lib/domain/naslag'
import type { Verwijzing } from '@/lib/domain/onderdeel'
import { BronRegel } from './bron-regel'

interface Props {
  verwijzingen: Verwijzing[]
  naslag: Naslag
  /** Waarom er geen bron is; staat er dan in plaats van de lijst. */
  zonderBron?: string
}

/** De bronnen van een item, met de vindplaats en wie die heeft opgezocht. */
export function Verwijzingen({ verwijzingen, naslag, zonderBron }: Props) {
  const t = useTranslations()
  if (verwijzingen.length === 0 && !zonderBron) return null
  return (
    <section aria-labelledby="bronnen">
      <h2 id="bronnen" className="kopje mb-2">
        {t('item.bronnen', { aantal: verwijzingen.length })}
      </h2>
      {zonderBron && <p className="wijs">{zonderBron}</p>}
      <ul className="wijs grid gap-2">
        {verwijzingen.map(({ bron, vindplaats, opgezocht }) => (
          <li key={`${bron} ${vindplaats}`}>
            <BronRegel bron={naslag.bron(bron)} naslag={naslag} />
            {vindplaats && (
              <span className="block text-grijs">
                {vindplaats}
                {opgezocht && ` (${t('bronnen.opgezocht')})`}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

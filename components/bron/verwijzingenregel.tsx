import { useTranslations } from 'next-intl'
import type { Naslag } from '@/lib/domain/naslag'
import type { Verwijzing } from '@/lib/domain/onderdeel'

/** De bronnen van een onderdeel op één regel, voor in een lijst of doorlopende tekst. */
export function Verwijzingenregel({ verwijzingen, naslag }: { verwijzingen: Verwijzing[]; naslag: Naslag }) {
  const t = useTranslations('item')
  if (verwijzingen.length === 0) return null
  return (
    <p className="wijs mt-2 text-grijs">
      {t('bronnen', { aantal: verwijzingen.length })}:{' '}
      {verwijzingen.map(({ bron, vindplaats }, i) => (
        <span key={`${bron} ${vindplaats}`}>
          {i > 0 && ' · '}
          <a href={naslag.adres(naslag.bron(bron))} lang={naslag.bron(bron).taal}>
            {naslag.bron(bron).titel}
          </a>
          {vindplaats && `, ${vindplaats}`}
        </span>
      ))}
    </p>
  )
}

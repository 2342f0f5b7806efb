import { useTranslations } from 'next-intl'
import type { Herkomstlijn } from '@/lib/domain/herkomst'
import type { Taal } from '@/lib/domain/taal'
import { adresVan } from '@/lib/i18n/adres'

/** De herkomstlijnen waarin een bron voorkomt. */
export function Herkomstverwijzing({ lijnen, taal }: { lijnen: Herkomstlijn[]; taal: Taal }) {
  const t = useTranslations('bronnen')
  if (lijnen.length === 0) return null
  return (
    <section aria-labelledby="in-herkomst">
      <h2 id="in-herkomst" className="kopje mb-1.5">
        {t('inHerkomst')}
      </h2>
      <ul className="wijs grid gap-1.5">
        {lijnen.map(({ id, titel }) => (
          <li key={id}>
            <a href={adresVan({ sectie: 'herkomst', anker: id }, taal)} lang="nl">
              {titel}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

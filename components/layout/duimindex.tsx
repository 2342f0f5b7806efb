import { useTranslations } from 'next-intl'
import type { Kernwaarde } from '@/lib/domain/onderdeel'
import type { Taal } from '@/lib/domain/taal'
import { adresVan } from '@/lib/i18n/adres'

interface Props {
  taal: Taal
  kernwaarden: Kernwaarde[]
  letter: string | undefined
}

/** De tabbladen van het naslagwerk: één letter en één inkt per kernwaarde. */
export function Duimindex({ taal, kernwaarden, letter }: Props) {
  const t = useTranslations('site')
  return (
    <nav aria-label={t('duimindex')} className="duimindex geen-druk">
      <ol>
        {kernwaarden.map(kernwaarde => (
          <li key={kernwaarde.id} data-letter={kernwaarde.letter} lang={kernwaarde.taal}>
            <a
              href={adresVan(kernwaarde.plek, taal)}
              aria-current={kernwaarde.letter === letter ? 'true' : undefined}
              title={kernwaarde.titel}
            >
              <span aria-hidden="true">{kernwaarde.letter}</span>
              <span className="naam">{kernwaarde.titel.split(' ')[0]}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

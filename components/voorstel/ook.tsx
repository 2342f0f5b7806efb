import { useTranslations } from 'next-intl'
import type { Taal } from '@/lib/domain/taal'
import type { Voorstelsoort } from '@/lib/domain/voorstel'
import { adresVan } from '@/lib/i18n/adres'
import { voorstelAdres } from '@/lib/i18n/voorstel'

interface Props {
  soort: Voorstelsoort
  id: string
  taal: Taal
  /** Waar hetzelfde op GitHub kan, als bekend is waar dit kader daar staat. */
  github?: { bewerk?: string; meld: string }
}

/** Wat er nog meer kan met dit onderdeel. */
export function Ook({ soort, id, taal, github }: Props) {
  const t = useTranslations('voorstel')
  const wegen = [
    soort === 'wijzigen' && { naam: t('laatVervallen'), naar: voorstelAdres({ item: id, doe: 'vervallen' }, taal) },
    soort === 'vervallen' && { naam: t('tochWijzigen'), naar: voorstelAdres({ item: id }, taal) },
    { naam: t('anderOnderdeel'), naar: adresVan({ sectie: 'voorstel' }, taal) },
    github?.bewerk && { naam: t('bewerkGithub'), naar: github.bewerk },
    github && { naam: t('meldGithub'), naar: github.meld },
  ].filter(weg => typeof weg === 'object')
  return (
    <nav aria-label={t('ook')} className="wijs geen-druk mt-3">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {wegen.map(({ naam, naar }) => (
          <li key={naar}>
            <a href={naar} className="inline-block py-0.5">
              {naam}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

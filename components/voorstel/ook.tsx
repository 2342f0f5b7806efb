import { useTranslations } from 'next-intl'
import type { Taal } from '@/lib/domain/taal'
import type { Voorstelsoort } from '@/lib/domain/voorstel'
import { adresVan } from '@/lib/i18n/adres'
import { tafelAdres } from '@/lib/i18n/tafel'
import { voorstelAdres } from '@/lib/i18n/voorstel'

interface Props {
  soort: Voorstelsoort
  id: string
  taal: Taal
  /** Hoeveel voorstellen over dit onderdeel al open zijn. */
  open: number
  /** Waar hetzelfde op GitHub kan, als bekend is waar dit kader daar staat. */
  github?: { bewerk?: string; meld: string }
}

/** Wat er nog meer kan met dit onderdeel, en of een ander al iets voorstelde. */
export function Ook({ soort, id, taal, open, github }: Props) {
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
      {open > 0 && (
        <p className="mb-2">
          <a href={tafelAdres({ id, status: 'open' }, taal)}>{t('alOpen', { aantal: open })}</a>
        </p>
      )}
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

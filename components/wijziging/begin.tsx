import { useTranslations } from 'next-intl'
import type { Taal } from '@/lib/domain/taal'
import type { Onderdelentelling } from '@/lib/domain/wijzigingenkeuze'
import { adresVan } from '@/lib/i18n/adres'

interface Props {
  versie: string
  telling: Onderdelentelling
  /** Of er door een keuze minder te zien is dan alles. */
  gekozen: boolean
  taal: Taal
}

/** De eerste editie: wat er toen al in stond. Een wijziging is daar niet, en die verzinnen we ook niet. */
export function Begin({ versie, telling, gekozen, taal }: Props) {
  const t = useTranslations('wijzigingen')
  return (
    <div className="grid gap-3">
      <p>{t(gekozen ? 'eersteDeel' : 'eersteTekst', { aantal: telling.totaal })}</p>
      <ul className="wijs flex flex-wrap gap-x-5 gap-y-1">
        {telling.perAfdeling.map(({ sectie, aantal }) => (
          <li key={sectie}>
            <a href={adresVan({ sectie }, taal, versie)} className="inline-block py-0.5">
              {t(`delen.${sectie}`, { aantal })}
            </a>
          </li>
        ))}
        {telling.lijsten > 0 && <li className="py-0.5">{t('lijsten', { aantal: telling.lijsten })}</li>}
      </ul>
    </div>
  )
}

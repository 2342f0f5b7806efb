import { useTranslations } from 'next-intl'
import type { Sectie } from '@/lib/domain/plek'
import type { Taal } from '@/lib/domain/taal'
import { adresVan } from '@/lib/i18n/adres'

interface Props {
  versie: string
  telling: { totaal: number; perAfdeling: { sectie: Sectie; aantal: number }[]; lijsten: number }
  /** Of er door een keuze minder te zien is dan alles. */
  gekozen: boolean
  taal: Taal
}

/** De eerste editie: wat er toen al in stond. Een wijziging is daar niet, en die verzinnen we ook niet. */
export function Begin({ versie, telling, gekozen, taal }: Props) {
  const t = useTranslations('wijzigingen')
  const s = useTranslations('secties')
  return (
    <div className="grid gap-3">
      <p>{t(gekozen ? 'eersteDeel' : 'eersteTekst', { aantal: telling.totaal })}</p>
      <ul className="wijs flex flex-wrap gap-x-5 gap-y-1">
        {telling.perAfdeling.map(({ sectie, aantal }) => (
          <li key={sectie}>
            {aantal}{' '}
            <a href={adresVan({ sectie }, taal, versie)} className="inline-block py-0.5 lowercase">
              {s(sectie)}
            </a>
          </li>
        ))}
        {telling.lijsten > 0 && (
          <li className="py-0.5">
            {telling.lijsten} {t('lijsten')}
          </li>
        )}
      </ul>
    </div>
  )
}

import { useTranslations } from 'next-intl'
import type { Plek } from '@/lib/domain/plek'
import type { Taal } from '@/lib/domain/taal'
import { adresVan } from '@/lib/i18n/adres'

const DEUREN = {
  lezen: { sectie: 'lezen' },
  citeren: { sectie: 'kernpunten' },
  herzien: { sectie: 'over', anker: 'herzien' },
} as const satisfies Record<string, Plek>

/** Drie wegen naar binnen: wie leest, wie citeert en wie herziet. */
export function Deuren({ taal }: { taal: Taal }) {
  const t = useTranslations('home')
  const namen = Object.keys(DEUREN) as (keyof typeof DEUREN)[]
  return (
    <section aria-labelledby="deuren">
      <h2 id="deuren" className="mb-4">
        {t('deuren')}
      </h2>
      <ul className="grid gap-x-6 gap-y-5 sm:grid-cols-3">
        {namen.map(naam => (
          <li key={naam} className="border-t-4 border-inkt pt-2">
            <h3>
              <a href={adresVan(DEUREN[naam], taal)}>{t(`${naam}Titel`)}</a>
            </h3>
            <p className="wijs mt-1 text-grijs">{t(`${naam}Tekst`)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

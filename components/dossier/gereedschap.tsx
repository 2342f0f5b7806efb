import { useTranslations } from 'next-intl'
import { KopieerKnop } from '@/components/onderdeel/kopieer-knop'
import { type Keus, LANGSTE_TITEL, schrijfKeus } from '@/lib/domain/dossier'
import type { Taal } from '@/lib/domain/taal'
import { adresVan } from '@/lib/i18n/adres'
import { dossierAdres, dossierBestand } from '@/lib/i18n/dossier'

interface Props {
  keuzes: Keus[]
  titel: string
  taal: Taal
}

/** Bewaren, delen, een naam geven en opnieuw beginnen. */
export function Gereedschap({ keuzes, titel, taal }: Props) {
  const t = useTranslations('dossier')
  const leeg = adresVan({ sectie: 'dossier' }, taal)
  return (
    <section aria-labelledby="bewaren" className="geen-druk grid gap-4">
      <h2 id="bewaren">{t('bewaren')}</h2>
      <p className="wijs">{t('bewarenUitleg')}</p>
      <div className="flex flex-wrap items-center gap-3">
        <a className="knop" href={dossierBestand(keuzes, titel, taal, 'docx')}>
          {t('word')}
        </a>
        <a className="knop" href={dossierBestand(keuzes, titel, taal, 'md')}>
          {t('markdown')}
        </a>
        <KopieerKnop adres={dossierAdres(keuzes, titel, taal)} label={t('kopieer')} gedaan={t.raw('gekopieerd')} />
        <a href={leeg} className="wijs py-2">
          {t('leegmaken')}
        </a>
      </div>
      <form action={leeg} method="get" className="flex flex-wrap items-end gap-3">
        <input type="hidden" name="items" value={keuzes.map(schrijfKeus).join(',')} />
        <div className="grow basis-64">
          <label htmlFor="titel" className="kopje block pb-1">
            {t('titel')}
          </label>
          <input
            id="titel"
            name="titel"
            type="text"
            maxLength={LANGSTE_TITEL}
            defaultValue={titel}
            autoComplete="off"
            className="keuze"
          />
        </div>
        <button type="submit" className="knop">
          {t('zetTitel')}
        </button>
      </form>
    </section>
  )
}

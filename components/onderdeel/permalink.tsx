import { useTranslations } from 'next-intl'
import { kortAdres } from '@/lib/i18n/adres'
import { IS_PROEFBOUW, SITE_URL } from '@/lib/i18n/site'
import { KopieerKnop } from './kopieer-knop'

interface Props {
  id: string
  /** De editie waaraan het adres vastzit; zonder editie wijst het naar wat vandaag geldt. */
  editie?: string
}

/** Het korte adres om te citeren: te lezen, te selecteren, en met JavaScript te kopiëren. */
export function Permalink({ id, editie }: Props) {
  const t = useTranslations('kernpunt')
  const p = useTranslations('proefbouw')
  const adres = kortAdres(id, editie)
  return (
    <section aria-labelledby="permalink">
      <h2 id="permalink" className="kopje mb-1.5">
        {t('permalink')}
      </h2>
      {IS_PROEFBOUW ? (
        <p className="wijs">{p('nietCiteren')}</p>
      ) : (
        <p className="wijs flex flex-wrap items-center gap-3">
          <a href={adres} className="break-all">
            {SITE_URL.replace(/^https?:\/\//, '')}
            {adres}
          </a>
          <KopieerKnop adres={adres} label={t('kopieer')} gedaan={t.raw('gekopieerd')} />
        </p>
      )}
      {editie && !IS_PROEFBOUW && <p className="wijs mt-1.5 text-grijs">{t('permalinkUitleg', { editie })}</p>}
    </section>
  )
}

import { useTranslations } from 'next-intl'
import type { Taal } from '@/lib/domain/taal'

interface Props {
  koppen: { tekst: string; anker: string }[]
  /** Taal van de koppen. */
  taal: Taal
  /** Uitklapbaar boven de tekst op een smal scherm, of open in de marge op een breed. */
  vorm: 'smal' | 'breed'
}

/** Waar op de pagina wat staat; bij minder dan twee koppen niets. */
export function OpDezePagina({ koppen, taal, vorm }: Props) {
  const t = useTranslations('site')
  if (koppen.length < 2) return null
  const lijst = (
    <nav aria-label={t('opDezePagina')}>
      <ol className="wijs grid gap-1.5" lang={taal}>
        {koppen.map(({ tekst, anker }) => (
          <li key={anker}>
            <a href={`#${anker}`}>{tekst}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
  return vorm === 'breed' ? (
    <div className="inhoud-breed geen-druk">
      <h2 className="kopje mb-1.5">{t('opDezePagina')}</h2>
      {lijst}
    </div>
  ) : (
    <details className="inhoud-smal wijs geen-druk rounded-sm bg-blad p-4">
      <summary className="mb-2 cursor-pointer font-semibold">{t('opDezePagina')}</summary>
      {lijst}
    </details>
  )
}

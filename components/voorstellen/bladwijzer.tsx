import { useTranslations } from 'next-intl'

interface Props {
  nr: number
  van: number
  adres: (nr: number) => string
}

/** Naar het vorige en volgende blad van een lange lijst; niets als alles op één blad past. */
export function Bladwijzer({ nr, van, adres }: Props) {
  const t = useTranslations('tafel')
  if (van === 1) return null
  return (
    <nav aria-label={t('bladen')} className="wijs geen-druk flex flex-wrap items-baseline gap-x-6 gap-y-2">
      {nr > 1 && (
        <a href={adres(nr - 1)} rel="prev" className="inline-block py-1">
          {t('vorigBlad')}
        </a>
      )}
      <span>{t('bladVan', { nr, van })}</span>
      {nr < van && (
        <a href={adres(nr + 1)} rel="next" className="inline-block py-1">
          {t('volgendBlad')}
        </a>
      )}
    </nav>
  )
}

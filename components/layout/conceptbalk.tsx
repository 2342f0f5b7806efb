import { useTranslations } from 'next-intl'

/** Boven elke pagina van een proefbouw: dit is het portaal niet, en hier valt niets te citeren. */
export function Conceptbalk() {
  const t = useTranslations('proefbouw')
  return (
    <aside aria-label={t('concept')} data-proefbouw className="balk text-center">
      <strong>{t('concept')}</strong> {t('uitleg')}
    </aside>
  )
}

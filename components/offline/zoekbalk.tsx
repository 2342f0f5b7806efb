import { useTranslations } from 'next-intl'
import { LANGSTE_VRAAG } from '@/lib/search/verzoek'

/** Bovenaan het bestand: het zoekveld, dat er met JavaScript komt, en de weg terug naar de inhoudsopgave. */
export function Zoekbalk() {
  const t = useTranslations('offline')
  return (
    <header className="zoekbalk geen-druk">
      <div className="binnen">
        <p data-zonder-zoeken className="wijs">
          {t('zonderScript')}
        </p>
        <search id="zoeken" hidden>
          <label htmlFor="zoekveld" className="kopje block pb-1">
            {t('zoek')}
          </label>
          <input
            id="zoekveld"
            type="search"
            className="keuze"
            maxLength={LANGSTE_VRAAG}
            autoComplete="off"
            spellCheck={false}
          />
        </search>
        <a href="#deel-inhoud" className="wijs">
          {t('inhoud')}
        </a>
      </div>
      <p id="zoektelling" role="status" className="binnen wijs text-grijs" />
      <div id="zoekuitslag" hidden />
    </header>
  )
}

import { useTranslations } from 'next-intl'
import type { Vraag } from '@/lib/domain/onderdeel'

/** Het antwoord in een of twee zinnen, vóór de uitleg. */
export function KortAntwoord({ vraag }: { vraag: Vraag }) {
  const t = useTranslations('vraag')
  return (
    <section aria-labelledby="kort-antwoord" className="stelling text-xl leading-snug">
      <h2 id="kort-antwoord" className="kopje mb-1">
        {t('kortAntwoord')}
      </h2>
      <p lang={vraag.taal}>{vraag.antwoord}</p>
    </section>
  )
}

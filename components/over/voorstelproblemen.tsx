import { useTranslations } from 'next-intl'
import { VOORSTELPROBLEMEN, type Voorstelprobleem } from '@/lib/gegevens/voorstelprobleem'

const SOORTEN = Object.keys(VOORSTELPROBLEMEN) as Voorstelprobleem[]

/** Waarom een voorstel van een programma er niet komt; elk probleemdocument wijst naar zijn kopje hier. */
export function Voorstelproblemen({ kilobytes }: { kilobytes: number }) {
  const t = useTranslations('voorstel.api')
  return SOORTEN.map(soort => (
    <div key={soort}>
      <h3 id={`voorstel-${soort}`}>
        {t(`titel.${soort}`)} ({VOORSTELPROBLEMEN[soort]})
      </h3>
      <p>{t(`detail.${soort}`, { kilobytes, seconden: 60 })}</p>
    </div>
  ))
}

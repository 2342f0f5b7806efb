import { useTranslations } from 'next-intl'
import type { Taal } from '@/lib/domain/taal'
import { telOpenPerCriterium, telPerStand } from '@/lib/domain/tafel'
import { EVALUATIECRITERIA } from '@/lib/domain/verloop'
import type { Voorstel } from '@/lib/domain/voorstel'
import { tafelAdres } from '@/lib/i18n/tafel'

interface Props {
  /** Alle voorstellen; niets als zij nu niet op te halen zijn. */
  voorstellen: Voorstel[] | undefined
  taal: Taal
}

/** Bij de evaluatie: hoeveel voorstellen er open zijn, en bij welk criterium. */
export function Voorstellentelling({ voorstellen, taal }: Props) {
  const t = useTranslations('tafel')
  const e = useTranslations('evaluatie')
  const perCriterium = voorstellen && telOpenPerCriterium(voorstellen)
  return (
    <section aria-labelledby="voorstellen">
      <h2 id="voorstellen" className="mb-3">
        {t('bijEvaluatie')}
      </h2>
      <p>
        {voorstellen ? t('bijEvaluatieTekst', { aantal: telPerStand(voorstellen).open }) : t('nietGeteld')}{' '}
        <a href={tafelAdres({}, taal)}>{t('alleVoorstellen')}</a>
      </p>
      {perCriterium && (
        <ul className="wijs mt-3 grid gap-1.5">
          {EVALUATIECRITERIA.filter(criterium => perCriterium[criterium] > 0).map(criterium => (
            <li key={criterium}>
              <a href={tafelAdres({ status: 'open', criterium }, taal)}>
                {t('perCriterium', { criterium: e(`criteria.${criterium}`), aantal: perCriterium[criterium] })}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

import { useTranslations } from 'next-intl'
import { EVALUATIECRITERIA, type Evaluatiecriterium } from '@/lib/domain/verloop'

/** De woorden van paragraaf 3.7, als losse vragen; de meldingen staan onder deze namen. */
const VRAGEN = {
  toepasbaarheid: ['toepasbaar', 'begrijpelijk'],
  bijdrage: ['kwaliteit', 'borging'],
  onbedoeld: ['norm', 'lasten', 'anders'],
} as const satisfies Record<Evaluatiecriterium, readonly string[]>

/** De drie criteria van de evaluatie, elk met zijn vragen. */
export function Criteria() {
  const t = useTranslations('evaluatie')
  return (
    <section aria-labelledby="criteria">
      <h2 id="criteria" className="mb-3">
        {t('criteriaTitel')}
      </h2>
      <p>{t('criteriaUitleg')}</p>
      {EVALUATIECRITERIA.map(criterium => (
        <div key={criterium} className="mt-4 border-t border-lijn pt-3">
          <h3>{t(`criteria.${criterium}`)}</h3>
          <ul className="mt-1">
            {VRAGEN[criterium].map(vraag => (
              <li key={vraag}>{t(`vragen.${vraag}`)}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

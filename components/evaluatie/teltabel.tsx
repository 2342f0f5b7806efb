import { useTranslations } from 'next-intl'
import type { Telling } from '@/lib/domain/evaluatie'
import { EVALUATIECRITERIA } from '@/lib/domain/verloop'

/** Wat openstaat, per criterium (rijen) en per kernwaarde (kolommen, met hun letter zoals in de duimindex). */
export function Teltabel({ telling: { rijen, totaal } }: { telling: Telling }) {
  const t = useTranslations('evaluatie')
  return (
    <table className="teltabel">
      <caption className="kopje mb-1 text-left">{t('tabel')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr-only">{t('kolomCriterium')}</span>
          </th>
          {rijen.map(({ kernwaarde }) => (
            <th
              key={kernwaarde?.id ?? ''}
              scope="col"
              data-letter={kernwaarde?.letter ?? ''}
              lang={kernwaarde?.taal}
              title={kernwaarde?.titel ?? t('rest')}
            >
              <span aria-hidden="true">{kernwaarde?.letter ?? t('restKort')}</span>
              <span className="sr-only">{kernwaarde?.titel ?? t('rest')}</span>
            </th>
          ))}
          <th scope="col">{t('samen')}</th>
        </tr>
      </thead>
      <tbody>
        {EVALUATIECRITERIA.map(criterium => (
          <tr key={criterium}>
            <th scope="row">{t(`kort.${criterium}`)}</th>
            {rijen.map(({ kernwaarde, open }) => (
              <td key={kernwaarde?.id ?? ''}>{open[criterium]}</td>
            ))}
            <td>{totaal[criterium]}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('samen')}</th>
          {rijen.map(({ kernwaarde, open }) => (
            <td key={kernwaarde?.id ?? ''}>{open.samen}</td>
          ))}
          <td>{totaal.samen}</td>
        </tr>
      </tfoot>
    </table>
  )
}

import { useTranslations } from 'next-intl'
import { Tekst } from '@/components/mdx/tekst'
import { Besluitzin } from '@/components/wijziging/besluitzin'
import type { Rapportregel as Regel } from '@/lib/domain/evaluatie'
import { isCode, slugVan } from '@/lib/domain/id'
import type { Naslag } from '@/lib/domain/naslag'
import type { Wijziging } from '@/lib/domain/verloop'
import { adresVan } from '@/lib/i18n/adres'
import { Bevindingstuk } from './bevindingstuk'

/** Eén wijziging: wat, waarom, en wie het besloot. */
function Wijzigingstuk({ wijziging, naslag }: { wijziging: Wijziging; naslag: Naslag }) {
  const t = useTranslations('evaluatie')
  return (
    <div className="grid gap-1 border-t border-lijn pt-4">
      <h4>
        <a href={adresVan(wijziging.plek, naslag.taal)}>{wijziging.id}</a> · {t(`wijzen.${wijziging.wijze}`)}:{' '}
        <span lang={wijziging.taal}>{wijziging.titel}</span>
      </h4>
      <p className="wijs">
        <Besluitzin wijziging={wijziging} naslag={naslag} />
        {wijziging.pullRequest && (
          <>
            {' · '}
            <a href={wijziging.pullRequest}>{wijziging.pullRequest}</a>
          </>
        )}
      </p>
      <Tekst item={wijziging} naslag={naslag} />
    </div>
  )
}

interface Props {
  regel: Regel
  /** Alle wijzigingen, om bij een bevinding de hare te vinden. */
  wijzigingen: Wijziging[]
  naslag: Naslag
}

/** Eén onderdeel in het rapport: zijn bevindingen, wijzigingen en besluiten. */
export function Rapportregel({ regel, wijzigingen, naslag }: Props) {
  const t = useTranslations('evaluatie')
  const { id, item } = regel
  return (
    <div className="grid gap-4" data-letter={item && (naslag.letter(item) ?? '')}>
      <h3 lang={item?.taal}>
        {item ? (
          <a href={naslag.adres(item)} className="text-inkt">
            {isCode(id) && <span className="merk">{id} </span>}
            {item.titel}
          </a>
        ) : (
          id
        )}
      </h3>
      {!item && <p>{t('verval')}</p>}
      {regel.wijzigingen.map(wijziging => (
        <Wijzigingstuk key={wijziging.id} wijziging={wijziging} naslag={naslag} />
      ))}
      {regel.bevindingen.map(bevinding => (
        <Bevindingstuk
          key={bevinding.id}
          bevinding={bevinding}
          wijziging={wijzigingen.find(ander => ander.id === bevinding.wijziging)}
          naslag={naslag}
          kopniveau="h4"
        />
      ))}
      {regel.ook.length > 0 && (
        <p className="wijs">
          {t('rapportOok')}{' '}
          {regel.ook.map((ander, i) => (
            <span key={ander.id}>
              {i > 0 && ', '}
              <a href={`#${slugVan(ander.id)}`} className="inline-block py-0.5">
                {ander.id}
              </a>
            </span>
          ))}
        </p>
      )}
    </div>
  )
}

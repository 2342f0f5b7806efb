import { useTranslations } from 'next-intl'
import { Filter } from '@/components/ui/filter'
import { Keuzeveld } from '@/components/ui/keuzeveld'
import { isCode } from '@/lib/domain/id'
import type { Item, Kernwaarde } from '@/lib/domain/onderdeel'
import { BEVINDINGSTATUSSEN, EVALUATIECRITERIA } from '@/lib/domain/verloop'
import { REST } from '@/lib/domain/wijzigingenkeuze'

export interface Keuzes {
  kernwaarde: string | undefined
  criterium: string | undefined
  status: string | undefined
  onderdeel: string | undefined
}

interface Props {
  adres: string
  keuzes: Keuzes
  aantal: number
  kernwaarden: Kernwaarde[]
  /** De onderdelen waar bevindingen over zijn. */
  onderdelen: Item[]
}

/** Vier keuzes die samen bepalen welke bevindingen te zien zijn. */
export function Bevindingenfilter({ adres, keuzes, aantal, kernwaarden, onderdelen }: Props) {
  const t = useTranslations('evaluatie')
  const alle = useTranslations('kernpunten')('alle')
  const lijsten = {
    kernwaarde: [
      ...kernwaarden.map(({ id, titel }) => ({ waarde: id, tekst: titel })),
      { waarde: REST, tekst: t('rest') },
    ],
    criterium: EVALUATIECRITERIA.map(waarde => ({ waarde, tekst: t(`criteria.${waarde}`) })),
    status: BEVINDINGSTATUSSEN.map(waarde => ({ waarde, tekst: t(`statussen.${waarde}`) })),
    onderdeel: onderdelen.map(({ id, titel }) => ({ waarde: id, tekst: isCode(id) ? `${id} ${titel}` : titel })),
  } satisfies Record<keyof Keuzes, { waarde: string; tekst: string }[]>
  const namen = Object.keys(lijsten) as (keyof Keuzes)[]
  return (
    <Filter
      adres={adres}
      naam={t('filter')}
      uitkomst={t('aantal', { aantal })}
      actief={Object.values(keuzes).some(Boolean)}
    >
      {namen.map(naam => (
        <Keuzeveld key={naam} naam={naam} label={t(naam)} alle={alle} keuzes={lijsten[naam]} gekozen={keuzes[naam]} />
      ))}
    </Filter>
  )
}

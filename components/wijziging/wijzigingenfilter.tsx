import { useTranslations } from 'next-intl'
import { Filter } from '@/components/ui/filter'
import { Keuzeveld } from '@/components/ui/keuzeveld'
import type { Editiegroep } from '@/lib/domain/geschiedenis'
import type { Kernwaarde } from '@/lib/domain/onderdeel'
import { WIJZEN } from '@/lib/domain/verloop'
import { REST, WACHT, type Wijzigingenkeuze } from '@/lib/domain/wijzigingenkeuze'

interface Props {
  adres: string
  keuzes: Wijzigingenkeuze
  /** Hoeveel er te zien is, in woorden. */
  uitkomst: string
  kernwaarden: Kernwaarde[]
  /** Alle groepen, ook die nu niet te zien zijn. */
  groepen: Editiegroep[]
}

/** Drie keuzes die samen bepalen welke wijzigingen te zien zijn. */
export function Wijzigingenfilter({ adres, keuzes, uitkomst, kernwaarden, groepen }: Props) {
  const t = useTranslations('wijzigingen')
  const e = useTranslations('evaluatie')
  const alle = useTranslations('kernpunten')('alle')
  const lijsten = {
    soort: WIJZEN.map(waarde => ({ waarde, tekst: e(`wijzen.${waarde}`) })),
    kernwaarde: [
      ...kernwaarden.map(({ id, titel }) => ({ waarde: id, tekst: titel })),
      { waarde: REST, tekst: e('rest') },
    ],
    editie: groepen.map(({ editie }) => ({ waarde: editie?.versie ?? WACHT, tekst: editie?.versie ?? t('wacht') })),
  } satisfies Record<keyof Wijzigingenkeuze, { waarde: string; tekst: string }[]>
  const namen = Object.keys(lijsten) as (keyof Wijzigingenkeuze)[]
  return (
    <Filter adres={adres} naam={t('filter')} uitkomst={uitkomst} actief={Object.values(keuzes).some(Boolean)}>
      {namen.map(naam => (
        <Keuzeveld key={naam} naam={naam} label={t(naam)} alle={alle} keuzes={lijsten[naam]} gekozen={keuzes[naam]} />
      ))}
    </Filter>
  )
}

import { useTranslations } from 'next-intl'
import { Filter } from '@/components/ui/filter'
import { Keuzeveld } from '@/components/ui/keuzeveld'
import { titelVan } from '@/lib/domain/id'
import type { Naslag } from '@/lib/domain/naslag'
import { type Tafelkeuze, telPerStand } from '@/lib/domain/tafel'
import { EVALUATIECRITERIA } from '@/lib/domain/verloop'
import { VOORSTELSTANDEN, type Voorstel } from '@/lib/domain/voorstel'

interface Props {
  adres: string
  keuzes: Tafelkeuze
  /** Wat er bij de keuzes past, op alle bladen samen. */
  gevonden: Voorstel[]
  /** De onderdelen om uit te kiezen. */
  ids: string[]
  naslag: Naslag
}

/** Drie keuzes die samen bepalen welke voorstellen te zien zijn, en hoeveel het er zijn. */
export function Voorstelfilter({ adres, keuzes, gevonden, ids, naslag }: Props) {
  const t = useTranslations('tafel')
  const e = useTranslations('evaluatie')
  const alle = useTranslations('kernpunten')('alle')
  const naamVanId = (id: string) => {
    const item = naslag.vind(id)
    return item ? titelVan(item) : id
  }
  const lijsten = {
    status: VOORSTELSTANDEN.map(waarde => ({ waarde, tekst: t(`standen.${waarde}`) })),
    id: ids.map(waarde => ({ waarde, tekst: naamVanId(waarde) })),
    criterium: EVALUATIECRITERIA.map(waarde => ({ waarde, tekst: e(`criteria.${waarde}`) })),
  } satisfies Record<keyof Tafelkeuze, { waarde: string; tekst: string }[]>
  const namen = Object.keys(lijsten) as (keyof Tafelkeuze)[]
  const aantal = gevonden.length
  return (
    <Filter
      adres={adres}
      naam={t('filter')}
      uitkomst={
        aantal === 0 ? t('aantal', { aantal }) : `${t('aantal', { aantal })}: ${t('verdeling', telPerStand(gevonden))}`
      }
      actief={Object.values(keuzes).some(Boolean)}
    >
      {namen.map(naam => (
        <Keuzeveld key={naam} naam={naam} label={t(naam)} alle={alle} keuzes={lijsten[naam]} gekozen={keuzes[naam]} />
      ))}
    </Filter>
  )
}

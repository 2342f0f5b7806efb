import { useTranslations } from 'next-intl'
import { Merk } from '@/components/ui/merk'
import type { Naslag } from '@/lib/domain/naslag'
import { WERKVERSIE } from '@/lib/domain/uitgave'
import { kortAdres } from '@/lib/i18n/adres'

/** Het merk van een onderdeel waar iets over gemeld of aan veranderd is, ook als het er niet meer is. */
export function Itemmerk({ id, naslag }: { id: string; naslag: Naslag }) {
  const t = useTranslations('evaluatie')
  const item = naslag.vind(id)
  if (item) return <Merk item={item} naslag={naslag} />
  if (naslag.grafsteen(id))
    return (
      <span>
        <span className="merk">{id}</span> ({t('vervallen')})
      </span>
    )
  // Besloten, maar nog in geen editie: het staat alleen in de werkversie.
  return (
    <a className="merk" href={kortAdres(id, WERKVERSIE)}>
      {id}
    </a>
  )
}

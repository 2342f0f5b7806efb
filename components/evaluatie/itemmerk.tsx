import { useTranslations } from 'next-intl'
import { Merk } from '@/components/ui/merk'
import type { Naslag } from '@/lib/domain/naslag'

/** Het merk van een onderdeel waar iets over gemeld of aan veranderd is, ook als het er niet meer is. */
export function Itemmerk({ id, naslag }: { id: string; naslag: Naslag }) {
  const t = useTranslations('evaluatie')
  const item = naslag.vind(id)
  if (item) return <Merk item={item} naslag={naslag} />
  return (
    <span>
      <span className="merk">{id}</span> ({t('vervallen')})
    </span>
  )
}

import { useTranslations } from 'next-intl'
import { naamVan } from '@/lib/domain/id'
import type { Naslag } from '@/lib/domain/naslag'
import type { Item } from '@/lib/domain/onderdeel'
import { WERKVERSIE } from '@/lib/domain/uitgave'
import { type Voorstelvraag, voorstelAdres } from '@/lib/i18n/voorstel'

interface Props {
  item: Item
  naslag: Naslag
  /** Een nieuw kernpunt onder dit onderdeel, in plaats van een wijziging ervan. */
  nieuw?: boolean
}

/** De weg van een onderdeel naar een voorstel erover. Niet bij een oude editie: die verandert nooit meer. */
export function Voorstelkoppeling({ item, naslag, nieuw = false }: Props) {
  const t = useTranslations('voorstel')
  if (naslag.uitgave !== undefined && naslag.uitgave !== WERKVERSIE) return null
  const vraag: Voorstelvraag = nieuw ? { nieuw: item.id } : { item: item.id }
  return (
    <p className="wijs geen-druk">
      <a href={voorstelAdres(vraag, naslag.taal)} rel="nofollow" className="inline-block py-0.5">
        {t.rich(nieuw ? 'stelNieuw' : 'stel', {
          naam: naamVan(item),
          wat: wat => <span className="sr-only">{wat}</span>,
        })}
      </a>
    </p>
  )
}

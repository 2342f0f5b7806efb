import { Merk } from '@/components/ui/merk'
import { isCode } from '@/lib/domain/id'
import type { Naslag } from '@/lib/domain/naslag'
import type { Item } from '@/lib/domain/onderdeel'

interface Props {
  kop: string
  items: Item[]
  naslag: Naslag
  /** Wat er achter een item staat, zoals de vindplaats. */
  erbij?: (item: Item) => string | undefined
}

/** Een kopje met de merken van onderdelen erachter, op één regel. Niets als er niets is. */
export function Merkenregel({ kop, items, naslag, erbij }: Props) {
  if (items.length === 0) return null
  return (
    <p className="wijs merkenregel mt-2 text-grijs">
      {kop}:{' '}
      {items.map((item, i) => {
        const meer = erbij?.(item)
        return (
          <span key={item.id}>
            {i > 0 && ' · '}
            <span lang={item.taal}>
              {/* Een merk breekt niet af; een titel moet dat op een smal scherm wel. */}
              {isCode(item.id) ? <Merk item={item} naslag={naslag} /> : <a href={naslag.adres(item)}>{item.titel}</a>}
            </span>
            {meer && ` (${meer})`}
          </span>
        )
      })}
    </p>
  )
}

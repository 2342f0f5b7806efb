import { Merk } from '@/components/ui/merk'
import { isCode } from '@/lib/domain/id'
import type { Naslag } from '@/lib/domain/naslag'
import type { Item } from '@/lib/domain/onderdeel'

/** Onderdelen van een uitgave onder elkaar: id in de kantlijn, titel ernaast. */
export function Uitgavelijst({ items, naslag }: { items: Item[]; naslag: Naslag }) {
  return (
    <ul className="rijen">
      {items.map(item => (
        <li key={item.id} className="rij" lang={item.taal}>
          {isCode(item.id) ? <Merk item={item} naslag={naslag} los /> : <span />}
          <a href={naslag.adres(item)}>{item.titel}</a>
        </li>
      ))}
    </ul>
  )
}

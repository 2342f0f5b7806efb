import { Merk } from '@/components/ui/merk'
import { isCode } from '@/lib/domain/id'
import type { Naslag } from '@/lib/domain/naslag'
import type { Item } from '@/lib/domain/onderdeel'

interface Props {
  kop: string
  /** Anker en naam van het kopje. */
  id: string
  items: Item[]
  naslag: Naslag
  kopniveau?: 'h2' | 'h3'
  /** Een volwaardige kop in plaats van een klein kopje. */
  groot?: boolean
}

/** Een kopje met items eronder: id in de eigen inkt, titel erachter. Niets als er niets is. */
export function Relaties({ kop, id, items, naslag, kopniveau: Kop = 'h2', groot = false }: Props) {
  if (items.length === 0) return null
  return (
    <div>
      <Kop id={id} className={groot ? 'mb-3 mt-4' : 'kopje mb-1.5'}>
        {kop}
      </Kop>
      <ul className="wijs grid gap-1.5">
        {items.map(item => (
          <li key={item.id} lang={item.taal}>
            {isCode(item.id) && (
              <>
                <Merk item={item} naslag={naslag} los />{' '}
              </>
            )}
            <a href={naslag.adres(item)}>{item.titel}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

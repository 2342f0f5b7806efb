import type { Naslag } from '@/lib/domain/naslag'
import type { Item } from '@/lib/domain/onderdeel'

interface Props {
  item: Item
  naslag: Naslag
  /** Zonder koppeling, voor de pagina van het item zelf. */
  los?: boolean
}

/** Het id van een item, in de inkt van zijn kernwaarde: een stil merk in de kantlijn. */
export function Merk({ item, naslag, los = false }: Props) {
  const letter = naslag.letter(item)
  return los ? (
    <span className="merk" data-letter={letter}>{item.id}</span>
  ) : (
    <a className="merk" data-letter={letter} href={naslag.adres(item)}>{item.id}</a>
  )
}

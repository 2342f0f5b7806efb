import { naamVan } from '@/lib/domain/id'
import type { Naslag } from '@/lib/domain/naslag'
import type { Item } from '@/lib/domain/onderdeel'

interface Props {
  item: Item
  naslag: Naslag
  /** Zonder koppeling, voor de pagina van het item zelf. */
  los?: boolean
}

/** Het id van een item (bij een woord-id de titel), in de inkt van zijn kernwaarde: een stil merk in de kantlijn. */
export function Merk({ item, naslag, los = false }: Props) {
  const letter = naslag.letter(item) ?? ''
  const tekst = naamVan(item)
  return los ? (
    <span className="merk" data-letter={letter}>
      {tekst}
    </span>
  ) : (
    <a className="merk" data-letter={letter} href={naslag.adres(item)}>
      {tekst}
    </a>
  )
}

import type { Naslag } from '@/lib/domain/naslag'
import type {
  Begrip,
  Bron,
  Item,
  Kernpunt,
  Kernwaarde,
  Onderdeel,
  Signaal,
  Toelichting,
  Vraag,
} from '@/lib/domain/onderdeel'
import type { Editie } from '@/lib/domain/uitgave'

/** Alles wat in het bestand van één editie en taal staat. */
export interface Bestandsinhoud {
  editie: Editie
  /** De nieuwste editie toen het bestand werd gemaakt. */
  nieuwste: string
  naslag: Naslag
  /** Waar de website staat; ontbreekt als de build dat niet wist. */
  site: string | undefined
  toelichtingen: Toelichting[]
  signalen: Signaal[]
  kernwaarden: Kernwaarde[]
  vragen: Vraag[]
  kernpunten: Kernpunt[]
  bronnen: Bron[]
  begrippen: Begrip[]
  /** Alles met een id in de editie zelf, in leesvolgorde. */
  onderdelen: Onderdeel[]
  /** Waar een onderdeel naar verwijst en wie ernaar verwijst. */
  buren: (item: Item) => Item[]
  /** Welke onderdelen een bron of begrip gebruiken. */
  gebruik: (id: string) => Item[]
}

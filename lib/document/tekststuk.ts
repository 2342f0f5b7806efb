import type { BlockContent, FootnoteDefinition } from 'mdast'
import type { Taal } from '@/lib/domain/taal'

/**
 * Eén onderdeel uit een editie als gewone Markdown-boom: zonder componenten, met werkende koppelingen en noten.
 * Pagina, Markdown en Word worden er alle drie van gemaakt, zodat zij niet uiteen kunnen lopen.
 */
export interface Tekststuk {
  id: string
  titel: string
  versie: string
  /** Dag waarop de editie bevroren is. */
  bevroren: string
  /** Taal waarin de tekst er werkelijk is. */
  taal: Taal
  /** Kort adres, vanaf het begin van de site. */
  adres: string
  /** Waar het in de vastgestelde tekst staat. */
  plaats: string
  /** Wat voor de tekst komt, zoals het korte antwoord. */
  vooraf: { wat: 'antwoord' | 'samenvatting' | 'termijn'; tekst: string } | undefined
  /** Koppen beginnen bij diepte 2. Adressen binnen het portaal beginnen met een schuine streep. */
  tekst: BlockContent[]
  noten: FootnoteDefinition[]
  /** Per bron één lijstpunt, met de vindplaats. */
  bronnen: BlockContent[][]
  zonderBron: string | undefined
}

import type { BlockContent, FootnoteDefinition } from 'mdast'
import type { Taal } from '@/lib/domain/taal'

export type Blok = BlockContent | FootnoteDefinition

/** Blokken in één taal; een tekst zonder vertaling staat ook in een Engels document in het Nederlands. */
export interface Strook {
  taal: Taal
  blokken: Blok[]
}

/** Een deel dat op een nieuw vel begint. Wie één vel vindt, leest op elk vel uit welke editie het komt. */
export interface Deel {
  /** Wat er boven elk vel staat. */
  bovenaan: string
  /** Het adres dat onder elk vel staat, vanaf het begin van de site. */
  adres: string
  stroken: Strook[]
}

/** Een heel document, los van de vorm waarin het geschreven wordt. */
export interface Document {
  titel: string
  taal: Taal
  /** Wie de inhoud schreef. */
  makers: string
  /** Dag waarvan het document is, jjjj-mm-dd; niet het moment van maken, zodat twee keer hetzelfde geeft. */
  dag: string
  /** Staat onder de titel. */
  inleiding: Blok[]
  /** Kop boven de inhoudsopgave; zonder kop komt er geen. */
  inhoud?: string
  delen: Deel[]
}

import type { Index } from 'flexsearch'
import { slugVan } from '@/lib/domain/id'
import type { Codeboek } from './code'
import type { Codeerder } from './codeer'
import type { Namenboek } from './namen'
import type { Spelling } from './spelling'
import type { Zoektabel } from './tabel'
import type { Voorkomen } from './voorkomen'
import { woordenVan } from './woorden'

/** Een stuk dat een term heeft, en hoe. */
export interface Vondst {
  plaats: number
  bij: Voorkomen
}

/** Alles wat nodig is om te zoeken; `bouwIndex` maakt haar. */
export interface Zoekindex {
  tabel: Zoektabel
  codeerder: Codeerder
  /** FlexSearch zegt welke stukken een term hebben; hoe goed zij passen, zegt lib/search/rangschik. */
  flex: Index
  /** Waar een term staat. Onthouden: wie typt, vraagt het bij elke letter voor alle woorden ervoor. */
  vind: (term: string) => readonly Vondst[]
  /** Per stuk zijn termen. */
  termen: Map<string, Voorkomen>[]
  /** Waar het stuk met deze slug staat. */
  plaats: Map<string, number>
  /** In hoeveel stukken een term staat. */
  aantal: Map<string, number>
  codes: Codeboek
  namen: Namenboek
  spelling: Spelling
  /** Per rij stammen de stukken die precies zo heten. */
  opNaam: Map<string, number[]>
  /** Per titel, woord voor woord, de stukken die letterlijk zo heten. */
  opTitel: Map<string, number[]>
}

/** Een tekst woord voor woord, zonder leestekens en accenten. */
export const letterlijk = (tekst: string): string =>
  woordenVan(tekst)
    .map(({ vorm }) => vorm)
    .join(' ')

/** De verwijzing naar een item als term; `@` komt in geen woord voor. */
export const verwijsterm = (id: string): string => `@${slugVan(id)}`

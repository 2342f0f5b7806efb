import type { Raak } from './past'
import type { Veld } from './tabel'
import { type Begrepen, GOK } from './uitleg'
import type { Voorkomen } from './voorkomen'

/** Welk deel van wat de vraag zegt, moet in een stuk staan, gewogen naar zeldzaamheid. */
const DREMPEL = 0.5
/** Staat een woord van de vraag nergens, dan moet de rest er wel bijna helemaal zijn. */
const DREMPEL_ONBEKEND = 0.75
/** Gaat het stuk er in zijn titel, namen of kern over, dan is minder genoeg. */
const DREMPEL_ONDERWERP = 0.3
const ONDERWERP: readonly Veld[] = ['titel', 'namen', 'kern']

/**
 * Hoeveel er van de vraag in een stuk moet staan. Kent de inhoud een deel van de vraag niet, dan telt een toevallig
 * woord in de lopende tekst niet: anders vindt `trein naar Utrecht` de enige zin met Utrecht.
 */
export function drempelVan(
  beste: (Raak | undefined)[],
  woorden: Begrepen['woorden'],
  stuk: Map<string, Voorkomen>,
): number {
  const onbekend = woorden.filter(({ onbekend }) => onbekend).length
  const zeker = beste.filter(raak => raak !== undefined).filter(({ uitleg }) => !GOK.has(uitleg.reden))
  if (onbekend > zeker.length) return Number.POSITIVE_INFINITY
  const gaatErover = zeker.some(raak =>
    raak.uitleg.termen.every(term => ONDERWERP.includes(stuk.get(term)?.veld ?? 'tekst')),
  )
  if (gaatErover) return DREMPEL_ONDERWERP
  return onbekend > 0 ? DREMPEL_ONBEKEND : DREMPEL
}

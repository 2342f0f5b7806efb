import type { Raak } from './past'
import type { Veld } from './tabel'
import { type Begrepen, GOK } from './uitleg'

/** Welk deel van wat de vraag zegt, moet in een stuk staan, gewogen naar zeldzaamheid. */
const DREMPEL = 0.5
/** Staat een woord van de vraag nergens, dan moet de rest er wel bijna helemaal zijn. */
const DREMPEL_ONBEKEND = 0.7
/** Gaat het stuk er in zijn titel, namen of kern over, dan is minder genoeg. */
const DREMPEL_ONDERWERP = 0.3
const ONDERWERP: readonly Veld[] = ['titel', 'namen', 'kern']

/** Een gok op spelling of een half woord is geen bewijs, het begin van een ander woord (`auto`, autoriteit) ook niet. */
const isZeker = (raak: Raak | undefined): raak is Raak =>
  raak !== undefined && raak.uitleg.reden !== 'woorddeel' && !GOK.has(raak.uitleg.reden)

/**
 * Hoeveel er van de vraag in een stuk moet staan. Kent de inhoud een deel van de vraag niet, dan telt een toevallig
 * woord in de lopende tekst niet: anders vindt `trein naar Utrecht` de enige zin met Utrecht. Is er
 * evenveel onbekend als zeker, dan moet wat men kent een naam of zoekwoord zijn.
 */
export function maakDrempel({ woorden, uitleg }: Begrepen): (beste: (Raak | undefined)[]) => number {
  const onbekend = woorden.filter(({ onbekend, licht }) => onbekend && !licht).length
  const isNaam = uitleg.some(({ reden }) => reden === 'verwijzing')
  return beste => {
    const zeker = beste.filter((_, i) => !woorden[i]?.licht).filter(isZeker)
    if (onbekend > zeker.length) return Number.POSITIVE_INFINITY
    if (onbekend > 0 && onbekend === zeker.length && !isNaam) return Number.POSITIVE_INFINITY
    const gaatErover = zeker.some(({ gevonden }) => gevonden.every(({ veld }) => ONDERWERP.includes(veld)))
    if (gaatErover) return DREMPEL_ONDERWERP
    return onbekend > 0 ? DREMPEL_ONBEKEND : DREMPEL
  }
}

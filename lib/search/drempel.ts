import { isAangewezen, type Raak } from './past'
import type { Veld } from './tabel'
import { type Begrepen, GOK } from './uitleg'

/** Welk deel van wat de vraag zegt, moet in een stuk staan, gewogen naar zeldzaamheid. */
const DREMPEL = 0.3
/** Gaat het stuk er in zijn titel, namen of kern over, dan is minder genoeg. */
const DREMPEL_ONDERWERP = 0.2
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
    const bewijs = zeker.reduce((som, raak) => som + (isAangewezen(raak.gevonden) ? 0.5 : 1), 0)
    if (onbekend > bewijs || (onbekend > 0 && onbekend === bewijs && !isNaam)) return Number.POSITIVE_INFINITY
    // Eén woord uit de omgangstaal is alleen genoeg als de rest van de vraag hier ook staat.
    if (bewijs === 0.5 && woorden.some(({ licht }, i) => !licht && !beste[i])) return Number.POSITIVE_INFINITY
    const gaatErover = zeker.some(({ gevonden }) => gevonden.every(({ veld }) => ONDERWERP.includes(veld)))
    return gaatErover ? DREMPEL_ONDERWERP : DREMPEL
  }
}

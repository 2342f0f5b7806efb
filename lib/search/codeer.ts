import { TALEN, type Taal } from '@/lib/domain/taal'
import { grondvormen } from './grondvormen'
import { MEEST, onthoud } from './onthoud'
import { type Deling, splits } from './samenstelling'
import { stam } from './stam'
import { lichteWoorden, stopwoorden } from './stopwoorden'
import { EIGEN_VELDEN, type Zoekstuk, type Zoektabel } from './tabel'
import { leesWoordenboek, vormenVan, type Woordenboek, type Woordterm } from './woordenboek'

/** Zet woorden om in zoektermen, met de woorden van de inhoud zelf als lexicon. */
export interface Codeerder {
  /** De talen waarin er tekst is; een vraag wordt in elk daarvan gelezen. */
  talen: Taal[]
  isStop: (woord: string) => boolean
  isLicht: (woord: string) => boolean
  /** De stam in de taal van de tekst. */
  stam: (woord: string, taal: Taal) => string
  /** Alles waarmee een woord uit een tekst te vinden is: zijn stam, en lichter zijn bijvormen en delen. */
  termen: (woord: string, taal: Taal) => Woordterm[]
  /** De bekende woorden waaruit een Nederlandse samenstelling bestaat. */
  splits: (woord: string) => Deling | undefined
}

/** Hoe zwaar een andere vorm van het werkwoord telt, en een deel van een samenstelling. */
const BIJVORM = 0.9
const DEEL = 0.6
const isAfgekort = (naam: string) => /^[A-Z][A-Za-z]{1,4}$/.test(naam)

/** Afkortingen van drie letters of meer mogen deel van een samenstelling zijn (`anwdienst`); twee is te vaak toeval. */
const afkortingenVan = (stukken: Zoekstuk[]): Set<string> =>
  new Set(
    stukken
      .flatMap(({ titel, namen }) => [titel, ...namen])
      .filter(naam => naam.length > 2 && isAfgekort(naam))
      .map(naam => naam.toLowerCase()),
  )

/** `SO` en `HIS` zijn hier afkortingen, al zijn het in het Engels stopwoorden. */
const kapitalenVan = (stukken: Zoekstuk[]): Set<string> =>
  new Set(
    stukken
      .flatMap(({ namen, zoekwoorden }) => [...namen, ...zoekwoorden])
      .filter(naam => /^[A-Z]{2,4}$/.test(naam))
      .map(naam => naam.toLowerCase()),
  )

/** De stammen van alle Nederlandse woorden die los voorkomen. */
function lexiconVan(stukken: Zoekstuk[], boek: Woordenboek, isStop: (woord: string) => boolean): Set<string> {
  const vormen = vormenVan(stukken, 'nl', EIGEN_VELDEN).filter(
    vorm => vorm.length >= 4 && !/\d/.test(vorm) && !isStop(vorm),
  )
  return new Set(vormen.map(vorm => boek.nl.get(vorm)?.[0]?.term ?? stam(vorm, 'nl')))
}

/** De codeerder van een tabel. Draagt zij een woordenboek, dan hoeft hier bijna niets meer ontleed te worden. */
export function maakCodeerder({ stukken, woordenboek }: Zoektabel): Codeerder {
  const talen = TALEN.filter(taal => stukken.some(stuk => stuk.taal === taal))
  const stop = stopwoorden(talen)
  const licht = lichteWoorden(talen)
  const eigenStop = stopwoorden(['nl'])
  const kapitalen = kapitalenVan(stukken)
  const isStop = (woord: string) => stop.has(woord) && (eigenStop.has(woord) || !kapitalen.has(woord))
  const boek: Woordenboek = leesWoordenboek(woordenboek)
  const stammen = lexiconVan(stukken, boek, isStop)
  const afkortingen = afkortingenVan(stukken)
  const lexicon = {
    stam: (woord: string) => boek.nl.get(woord)?.[0]?.term ?? stam(woord, 'nl'),
    kent: (woord: string) => stammen.has(woord),
    isAfkorting: (woord: string) => afkortingen.has(woord),
  }

  const splitsWoord = onthoud(woord => splits(woord, lexicon))
  const ontleed = (woord: string, taal: Taal): Woordterm[] => {
    const eigen = stam(woord, taal)
    if (taal !== 'nl') return [{ term: eigen, gewicht: 1 }]
    const bijvormen = grondvormen(woord)
      .map(vorm => stam(vorm, 'nl'))
      .filter(term => term !== eigen && stammen.has(term))
    const delen = splitsWoord(woord)?.delen.filter(deel => deel !== eigen) ?? []
    return [
      { term: eigen, gewicht: 1 },
      ...[...new Set(bijvormen)].map(term => ({ term, gewicht: BIJVORM })),
      ...delen.map(term => ({ term, gewicht: DEEL })),
    ]
  }
  const termen = (woord: string, taal: Taal) => {
    const bekend = boek[taal].get(woord)
    if (bekend) return bekend
    const nieuw = ontleed(woord, taal)
    if (boek[taal].size < MEEST) boek[taal].set(woord, nieuw)
    return nieuw
  }
  return {
    talen,
    isStop,
    isLicht: woord => licht.has(woord),
    stam: (woord, taal) => boek[taal].get(woord)?.[0]?.term ?? stam(woord, taal),
    termen,
    splits: splitsWoord,
  }
}

import type { Taal } from '@/lib/domain/taal'

const lijst = (woorden: string) => new Set(woorden.split(/\s+/).filter(Boolean))

/**
 * Woorden die alleen de zin bij elkaar houden. Wat betekenis draagt blijft zoekbaar: `geen`, `niet`, `zonder`, `meer`,
 * `eigen`, `samen`, `vast`, `alle`.
 */
const STOPWOORDEN: Record<Taal, Set<string>> = {
  nl: lijst(`
    de het een en of als dan dat die dit deze er ze zij hij hun haar hem zijn is was waren ben bent wordt worden werd
    geworden heb hebt heeft hebben had ik je jij jou jouw u uw we wij ons onze me mij mijn men iemand in op aan van voor
    met bij tot te ten ter om uit over naar door per onder tegen wat waar hoe hoelang waarin waarmee waarbij hierbij daarbij ervan eraan erin hierin daarin mag mogen moet moeten kan kun
    kunt kunnen wil willen zal zullen zou zouden zo ook nog al wel maar want dus toch eens even nou eigenlijk precies
    eventueel gaat gaan doe doet doen zeg zegt staat staan vind vinden dient dienen hoort iets steeds zelf diens wiens
    zoals alsof indien omdat zodat terwijl heet betekent zit geldt gelden hoeft hoeven laat laten gebeurt gebeuren
    bestaat bestaan via zich tijdens tussen zie`),
  en: lijst(`
    the a an and or if then that this these those there they he she it its his her their is was were be been being are
    am has have had i you your we our us my me in on at of for with by to from about into per under what who where when
    why which how much must may can could should would will shall do does did so also but than as`),
}

/**
 * Woorden die overal bij passen. In een kleine verzameling teksten zijn zij toevallig zeldzaam; hun zeldzaamheid zegt
 * dan niets. Zij tellen mee, maar licht.
 */
const LICHT: Record<Taal, Set<string>> = {
  nl: lijst(`
    spreek spreekt iedereen zien ziet genoeg draaien draait lopen loopt vragen vraagt nemen neemt stellen stelt blijven blijft regelen
    regelt bieden biedt verlenen verleent wie wanneer waarom waarvoor welk welke alleen meer minder meest veel teveel weinig altijd nooit vaak soms ander andere anders elk elke ieder
    iedere alle allemaal heel hele erg goed goede beter best beste groot grote groter klein kleine lang langer kort
    verder werk werken werkt gewerkt maken maakt gemaakt krijgen krijgt geven geeft gegeven komen komt houden houdt
    gebruiken gebruikt kijken kijkt denken weten weet letten let nodig belangrijk mogelijk bepaald bepaalde gewoon
    echt juist vooral meestal meteen verschil rol soort manier ding dingen`),
  en: lijst(`not no without only more less most much little always never often sometimes other another each every all
    good better best big large small long short work works working make makes made get gets give gives come keep use
    used look think know need needed important possible certain just really usually difference role way thing`),
}

const samen = (lijsten: Record<Taal, Set<string>>, talen: readonly Taal[]): Set<string> =>
  new Set(talen.flatMap(taal => [...lijsten[taal]]))

export const lichteWoorden = (talen: readonly Taal[]): Set<string> => samen(LICHT, talen)

/** Woorden waarmee een vraag begint, of waar een werkwoord vooraan een vraag van maakt. */
const VRAAGWOORD =
  /^(wie|wat|waar\p{L}*|wanneer|waarom|welke?|hoe\p{L}*|mag|mogen|moet|moeten|kan|kun|kunnen|is|zijn|heeft|hebben|geldt|aan welke|met wie|van wie|voor wie|who|what|where|when|why|which|how|may|must|can|should|is|are|does|do)\b|\?\s*$|\b(mag|moet|kan) (dat|ik|je|een|de)\b/iu

export const isVraagzin = (vraag: string): boolean => VRAAGWOORD.test(vraag.trim())

/** De stopwoorden van alle talen waarin er tekst is: `the` zegt ook in een Nederlandse lijst niets. */
export const stopwoorden = (talen: readonly Taal[]): Set<string> => samen(STOPWOORDEN, talen)

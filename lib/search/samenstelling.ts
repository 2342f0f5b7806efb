/** Korter is te vaak toeval: `zorg` en `arts` wel, `een` en `en` niet. */
const KORTSTE_DEEL = 4
/** Een los stuk aan de rand is pas overtuigend als het lang is. */
const KORTSTE_RAND = 6
/** Is er minder van bekend, dan is het te vaak toeval. */
const MINSTE_DEKKING = 0.55

/** De stammen van woorden die zelf voorkomen; een afkorting als `anw` mag ook korter. */
export interface Lexicon {
  stam: (woord: string) => string
  /** Of een stam als eigen woord voorkomt. */
  kent: (stam: string) => boolean
  isAfkorting: (woord: string) => boolean
}

export interface Deling {
  /** De stammen van de delen die bekend zijn. */
  delen: string[]
  /** Welk deel van de letters in bekende delen zit. */
  dekking: number
}

function deelIs(woord: string, { stam, kent, isAfkorting }: Lexicon): string | undefined {
  if (isAfkorting(woord)) return woord
  if (woord.length < KORTSTE_DEEL) return undefined
  // De tussenklank (huisartsEN|praktijk, beroepS|groep) gaat als verbuiging van de stam af.
  const gevonden = stam(woord)
  return gevonden.length >= 3 && kent(gevonden) ? gevonden : undefined
}

/** Verdeelt een woord helemaal in bekende woorden: zo min mogelijk, en dan met het langste achteraan. */
function helemaal(woord: string, lexicon: Lexicon, diepte: number): string[] | undefined {
  let beste: string[] | undefined
  for (let knip = 3; knip <= woord.length - 3; knip++) {
    const kop = deelIs(woord.slice(0, knip), lexicon)
    if (!kop) continue
    const rest = woord.slice(knip)
    const staart = deelIs(rest, lexicon)
    const delen = staart ? [staart] : diepte > 0 ? helemaal(rest, lexicon, diepte - 1) : undefined
    if (delen && (!beste || delen.length + 1 < beste.length)) beste = [kop, ...delen]
  }
  return beste
}

/**
 * Splitst een samenstelling in woorden die in de inhoud zelf voorkomen: `huisartsenpraktijk` in `huisarts` en
 * `praktijk`. Er is geen woordenlijst in code; komt er een woord bij in de tekst, dan splitst het voortaan mee.
 */
export function splits(woord: string, lexicon: Lexicon): Deling | undefined {
  if (woord.length < 7 || /\d/.test(woord)) return undefined
  const delen = helemaal(woord, lexicon, 1)
  if (delen) return { delen, dekking: 1 }
  return rafel(woord, lexicon)
}

/** Wat aan de randen bekend is, als het midden of een kant dat niet is: `eindverantwoordelijk`, `huisartsenfederatie`. */
function rafel(woord: string, alle: Lexicon): Deling | undefined {
  // Het woord zonder zijn uitgang is geen deel ervan, en een stompje van drie letters is toeval.
  const heel = alle.stam(woord)
  const lexicon = { ...alle, kent: (stam: string) => stam !== heel && stam.length >= KORTSTE_DEEL && alle.kent(stam) }
  const delen: string[] = []
  let letters = 0
  let kop = woord.length - 3
  while (kop >= KORTSTE_RAND && !deelIs(woord.slice(0, kop), lexicon)) kop--
  const voor = kop >= KORTSTE_RAND ? deelIs(woord.slice(0, kop), lexicon) : undefined
  if (voor) {
    delen.push(voor)
    letters += kop
  }
  for (let knip = Math.max(letters, 3); knip <= woord.length - KORTSTE_RAND; knip++) {
    const achter = deelIs(woord.slice(knip), lexicon)
    if (!achter) continue
    delen.push(achter)
    letters += woord.length - knip
    break
  }
  return letters / woord.length >= MINSTE_DEKKING ? { delen, dekking: letters / woord.length } : undefined
}

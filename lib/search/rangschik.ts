import { deelMetBuren } from './buren'
import { maakDrempel } from './drempel'
import { BIJ_VRAAG, type Gerangschikt, type Grond, SOORTGEWICHT } from './gerangschikt'
import { besteUitleg, isAangewezen, type Raak, samenhang } from './past'
import { type Begrepen, zeldzaamheid } from './uitleg'
import type { Zoekindex } from './zoekindex'

const grondVan = ({ uitleg, gevonden }: Raak, vorm: string): Grond => ({
  woord: vorm,
  termen: uitleg.termen,
  veld: gevonden[0]?.veld ?? 'tekst',
  reden: uitleg.reden,
})

/** Zo weinig woorden noemen iets; wie er meer typt, praat. */
const KORT = 3
/** Het deel van een kort gestelde vraag dat gevonden is met een woord uit de omgangstaal. */
const AANGEWEZEN = 0.7

/**
 * Rangschikt de stukken bij een vraag. De score is per zoekwoord zijn zeldzaamheid maal hoe sterk het in het stuk
 * staat, plus wat bij elkaar staat, maal het deel van de vraag dat gevonden is. Besluit 11 legt het uit.
 */
export function rangschik(begrepen: Begrepen, index: Zoekindex): Map<number, Gerangschikt> {
  const { woorden, uitleg } = begrepen
  const totaal = woorden.reduce((som, { zeldzaam }) => som + zeldzaam, 0)
  const gevonden = new Map<number, Gerangschikt>()
  if (totaal === 0) return gevonden
  // Een synoniem is nooit meer waard dan het zelf zeldzaam is: anders vindt `duidingskader` elk `kader`.
  const waarde = uitleg.map(({ termen, van, tot }) => {
    const eigen = Math.max(...woorden.slice(van, tot + 1).map(({ zeldzaam }) => zeldzaam))
    return Math.min(1, Math.max(...termen.map(term => zeldzaamheid(term, index))) / eigen)
  })
  const drempelVan = maakDrempel(begrepen)
  for (const [plaats, beste] of besteUitleg(begrepen, waarde, index)) {
    const soort = index.tabel.stukken[plaats]?.soort
    if (!soort) continue
    const deelVan = (een: Raak) => (woorden.length <= KORT && isAangewezen(een.gevonden) ? AANGEWEZEN : 1)
    const raak = beste.reduce((som, een, i) => som + (een ? deelVan(een) * (woorden[i]?.zeldzaam ?? 0) : 0), 0) / totaal
    if (raak < drempelVan(beste)) continue
    const kern = woorden.reduce((som, { zeldzaam }, i) => som + zeldzaam * (beste[i]?.waarde ?? 0), 0)
    const gewicht = SOORTGEWICHT[soort] * (begrepen.isVraag ? (BIJ_VRAAG[soort] ?? 1) : 1)
    const score = (kern + samenhang(beste, begrepen)) * raak * raak * gewicht
    const gronden = () => beste.flatMap((een, i) => (een ? [grondVan(een, woorden[i]?.vorm ?? '')] : []))
    gevonden.set(plaats, { plaats, score, gronden })
  }
  deelMetBuren(gevonden, index)
  return gevonden
}

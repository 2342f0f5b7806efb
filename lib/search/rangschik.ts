import type { Soort } from '@/lib/domain/soort'
import { type Begrepen, GOK, type Reden, type Uitleg, zeldzaamheid } from './begrijp'
import type { Veld } from './tabel'
import type { Voorkomen, Zoekindex } from './zoekindex'

/** Waarom een stuk bij een vraag past: welke termen in welk veld, en hoe zij bij de vraag horen. */
export interface Grond {
  woord: string
  termen: string[]
  veld: Veld
  reden: Reden
}

export interface Gerangschikt {
  plaats: number
  score: number
  gronden: Grond[]
}

/** Wie zoekt, zoekt eerder een antwoord dan een bron; bij gelijke woorden gaat het antwoord voor. */
const SOORTGEWICHT = {
  kernwaarde: 1,
  thema: 1,
  vraag: 1.05,
  kernpunt: 1.1,
  signaal: 1.05,
  urgentieniveau: 1,
  criterium: 0.95,
  kwaliteitsaspect: 0.95,
  kerntaak: 1.05,
  toetspunt: 1,
  randvoorwaarde: 1,
  toelichting: 0.95,
  bron: 0.85,
  begrip: 0.9,
} as const satisfies Record<Soort, number>

/** Wie een woord typt, wil weten wat het is; wie een vraag stelt, wil het antwoord en niet de omschrijving. */
const BIJ_VRAAG: Partial<Record<Soort, number>> = { begrip: 0.55, bron: 0.85 }

/** Welk deel van wat de vraag zegt, moet in een stuk staan, gewogen naar zeldzaamheid. */
const DREMPEL = 0.5
/** Staat een woord van de vraag nergens, dan moet de rest er wel bijna helemaal zijn. */
const DREMPEL_ONBEKEND = 0.75
/** Gaat het stuk er in zijn titel, namen of kern over, dan is minder genoeg. */
const DREMPEL_ONDERWERP = 0.3
/** Hoe ver twee woorden uit elkaar mogen staan om samen iets te zeggen. */
const NABIJ = 3

/** Of een getal vlak voor het woord staat: `4000 patiënten`. */
const isVlakVoor = (getal: Voorkomen, woord: Voorkomen): boolean =>
  getal.posities.some(p => woord.posities.includes(p + 1))

const isBijeen = (a: Voorkomen, b: Voorkomen, afstand: number): boolean =>
  a.posities.some(p => b.posities.some(q => Math.abs(p - q) <= afstand))

/** Hoe goed een stuk bij één uitleg past; 0 als er een term ontbreekt. */
function past({ termen, gewicht, reden }: Uitleg, stuk: Map<string, Voorkomen>): number {
  const gevonden: Voorkomen[] = []
  for (const term of termen) {
    const bij = stuk.get(term)
    if (!bij) return 0
    gevonden.push(bij)
  }
  const [eerste, tweede] = gevonden
  if (reden === 'getal' && !(eerste && tweede && isVlakVoor(eerste, tweede))) return 0
  const sterkte = gevonden.reduce((som, { sterkte }) => som + sterkte, 0) / gevonden.length
  const los = gevonden.some((bij, i) => {
    const vorige = gevonden[i - 1]
    return vorige && !isBijeen(vorige, bij, NABIJ)
  })
  return gewicht * sterkte * (los ? 0.35 : 1)
}

interface Raak {
  waarde: number
  uitleg: Uitleg
}

/** Per zoekwoord de beste uitleg in dit stuk. */
function besteUitleg({ woorden, uitleg }: Begrepen, waarde: number[], stuk: Map<string, Voorkomen>): (Raak | undefined)[] {
  const beste: (Raak | undefined)[] = woorden.map(() => undefined)
  uitleg.forEach((een, i) => {
    const hoe = past(een, stuk) * (waarde[i] ?? 0)
    if (hoe === 0) return
    for (let plek = een.van; plek <= een.tot; plek++)
      if (hoe > (beste[plek]?.waarde ?? 0)) beste[plek] = { waarde: hoe, uitleg: een }
  })
  return beste
}

/** Extra voor zoekwoorden die ook in het stuk bij elkaar staan. */
function samenhang(beste: (Raak | undefined)[], { woorden }: Begrepen, stuk: Map<string, Voorkomen>): number {
  let extra = 0
  for (let plek = 1; plek < beste.length; plek++) {
    const [links, rechts] = [beste[plek - 1], beste[plek]]
    if (!links || !rechts || links.uitleg === rechts.uitleg) continue
    const a = stuk.get(links.uitleg.termen.at(-1) ?? '')
    const b = stuk.get(rechts.uitleg.termen[0] ?? '')
    if (!a || !b || !isBijeen(a, b, NABIJ)) continue
    extra += 0.5 * Math.min(woorden[plek - 1]?.zeldzaam ?? 0, woorden[plek]?.zeldzaam ?? 0)
  }
  return extra
}

const ONDERWERP: readonly Veld[] = ['titel', 'namen', 'kern']

/**
 * Hoeveel er van de vraag in een stuk moet staan. Kent de inhoud een deel van de vraag niet, dan telt een toevallig
 * woord in de lopende tekst niet: anders vindt `trein naar Utrecht` de enige zin met Utrecht.
 */
function drempelVan(beste: (Raak | undefined)[], woorden: Begrepen['woorden'], stuk: Map<string, Voorkomen>): number {
  const onbekend = woorden.filter(({ onbekend }) => onbekend).length
  const zeker = beste.filter(raak => raak !== undefined).filter(({ uitleg }) => !GOK.has(uitleg.reden))
  if (onbekend > zeker.length) return Number.POSITIVE_INFINITY
  const gaatErover = zeker.some(
    raak => raak.uitleg.termen.every(term => ONDERWERP.includes(stuk.get(term)?.veld ?? 'tekst')),
  )
  if (gaatErover) return DREMPEL_ONDERWERP
  return onbekend > 0 ? DREMPEL_ONBEKEND : DREMPEL
}

const grondVan = ({ uitleg }: Raak, vorm: string, stuk: Map<string, Voorkomen>): Grond => ({
  woord: vorm,
  termen: uitleg.termen,
  veld: stuk.get(uitleg.termen[0] ?? '')?.veld ?? 'tekst',
  reden: uitleg.reden,
})

/** De stukken die een van de termen hebben; FlexSearch houdt dat bij. */
function kandidaten({ uitleg }: Begrepen, { flex, tabel }: Zoekindex): Set<number> {
  const gevonden = new Set<number>()
  for (const term of new Set(uitleg.flatMap(({ termen }) => termen)))
    for (const plaats of flex.search(term, { limit: tabel.stukken.length })) gevonden.add(Number(plaats))
  return gevonden
}

/**
 * Rangschikt de stukken bij een vraag. De score is per zoekwoord zijn zeldzaamheid maal hoe sterk het in het stuk
 * staat, plus wat bij elkaar staat, maal het deel van de vraag dat gevonden is. Besluit 9 legt het uit.
 */
export function rangschik(begrepen: Begrepen, index: Zoekindex): Gerangschikt[] {
  const { woorden, uitleg } = begrepen
  const totaal = woorden.reduce((som, { zeldzaam }) => som + zeldzaam, 0)
  if (totaal === 0) return []
  // Een synoniem is nooit meer waard dan het zelf zeldzaam is: anders vindt `duidingskader` elk `kader`.
  const waarde = uitleg.map(({ termen, van, tot }) => {
    const eigen = Math.max(...woorden.slice(van, tot + 1).map(({ zeldzaam }) => zeldzaam))
    return Math.min(1, Math.max(...termen.map(term => zeldzaamheid(term, index))) / eigen)
  })
  const gevonden: Gerangschikt[] = []
  for (const plaats of kandidaten(begrepen, index)) {
    const stuk = index.termen[plaats]
    const soort = index.tabel.stukken[plaats]?.soort
    if (!stuk || !soort) continue
    const beste = besteUitleg(begrepen, waarde, stuk)
    const raak = woorden.reduce((som, { zeldzaam }, i) => som + (beste[i] ? zeldzaam : 0), 0) / totaal
    if (raak < drempelVan(beste, woorden, stuk)) continue
    const kern = woorden.reduce((som, { zeldzaam }, i) => som + zeldzaam * (beste[i]?.waarde ?? 0), 0)
    const gewicht = SOORTGEWICHT[soort] * (begrepen.isVraag ? (BIJ_VRAAG[soort] ?? 1) : 1)
    const score = (kern + samenhang(beste, begrepen, stuk)) * raak * raak * gewicht
    const gronden = beste.flatMap((een, i) => (een ? [grondVan(een, woorden[i]?.vorm ?? '', stuk)] : []))
    gevonden.push({ plaats, score, gronden })
  }
  return gevonden.sort((a, b) => b.score - a.score || a.plaats - b.plaats)
}

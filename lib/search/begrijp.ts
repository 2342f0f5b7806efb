import { type Benoemd, sleutelVan } from './namen'
import { GETAL, verwijsterm, type Zoekindex } from './zoekindex'
import { isVraagzin } from './stopwoorden'
import { type Woord, woordenVan } from './woorden'

/** Waardoor een term bij een zoekwoord hoort. */
export type Reden = 'woord' | 'samenstelling' | 'synoniem' | 'verwijzing' | 'woorddeel' | 'spelling' | 'getal'

/** Eén manier waarop de zoekwoorden `van` tot en met `tot` in een stuk kunnen staan: alle termen, liefst bijeen. */
export interface Uitleg {
  van: number
  tot: number
  termen: string[]
  /** Hoe zeker dit is wat er bedoeld werd. */
  gewicht: number
  reden: Reden
}

/** Wat er van een vraag begrepen is. */
export interface Begrepen {
  /** De woorden die betekenis dragen, met hoe zeldzaam elk is. */
  woorden: { vorm: string; zeldzaam: number; onbekend: boolean }[]
  uitleg: Uitleg[]
  /** Of het een vraagzin is, over meer dan één ding. */
  isVraag: boolean
}

const LANGSTE_NAAM = 6
/** Korter begint elk woord wel zo. */
const KORTSTE_DEEL = 4
/** Een woord dat nergens staat, weegt als een gewoon woord: het zegt niet veel als wij het niet kennen. */
const ONBEKEND = 2
/** Hoeveel van zijn zeldzaamheid een woord houdt dat overal bij past. */
const LICHT = 0.35
/** Wat men misschien bedoelde, maar niet schreef. */
export const GOK: ReadonlySet<Reden> = new Set(['woorddeel', 'spelling'])
const HOEVEEL = new Set(['hoeveel', 'aantal', 'many'])

/** Hoe zeldzaam een term is: in één stuk zwaar, in alle stukken bijna niets. */
export function zeldzaamheid(term: string, { aantal, tabel }: Zoekindex): number {
  const keer = aantal.get(term) ?? 0
  return Math.log(1 + (tabel.stukken.length - keer + 0.5) / (keer + 0.5))
}

/** Het woord zelf, in elke taal waarin er tekst is, en de woorden waar het uit bestaat. */
function leesWoord(vorm: string, plek: number, index: Zoekindex): Uitleg[] {
  const { codeerder, aantal } = index
  const op = { van: plek, tot: plek }
  const eigen = codeerder.talen.map(taal => codeerder.stam(vorm, taal))
  const bij = codeerder.talen.flatMap(taal => codeerder.bijvormen(vorm, taal))
  const gevonden: Uitleg[] = [...new Set([...eigen, ...bij])]
    .filter(term => aantal.has(term))
    .map(term => ({ ...op, termen: [term], gewicht: eigen.includes(term) ? 1 : 0.9, reden: 'woord' }))
  const { delen, dekking } = codeerder.splits(vorm) ?? { delen: [], dekking: 0 }
  // Is een stuk van het woord onbekend, dan is het een gok.
  const deelwoord: Pick<Uitleg, 'van' | 'tot' | 'reden'> = { ...op, reden: dekking < 1 ? 'woorddeel' : 'samenstelling' }
  const bestaat = gevonden.length > 0
  if (delen.length > 1 || (delen.length > 0 && !bestaat))
    gevonden.push({ ...deelwoord, termen: delen, gewicht: 0.75 * dekking })
  // Eén deel alleen zegt minder, en hoe minder letters het heeft hoe minder; van een woord dat bestaat telt het niet.
  if (delen.length > 1 && !bestaat)
    for (const deel of delen)
      gevonden.push({ ...deelwoord, termen: [deel], gewicht: 0.55 * Math.min(1, deel.length / vorm.length) })
  return gevonden
}

/** Een woord dat nergens staat, kan nog niet af zijn of verkeerd gespeld; een woord dat wel bestaat, blijft staan. */
function raadWoord(vorm: string, plek: number, samengesteld: boolean, index: Zoekindex): Uitleg[] {
  const { spelling, codeerder, aantal } = index
  const op = { van: plek, tot: plek }
  const langer = vorm.length >= KORTSTE_DEEL ? spelling.deel(vorm) : []
  if (langer.length > 0)
    return langer.map((term): Uitleg => ({ ...op, termen: [term], gewicht: 0.7, reden: 'woorddeel' }))
  return spelling.zoek(vorm).flatMap(({ term, afstand }): Uitleg[] => {
    // Wat uit bekende woorden bestaat, is zelden fout: `praktijkouder` hooguit één letter.
    if (samengesteld && afstand > 1) return []
    const gewicht = 0.95 - 0.12 * afstand
    const delen = codeerder.splits(term)?.delen ?? []
    const heel: Uitleg = { ...op, termen: [term], gewicht, reden: 'spelling' }
    return delen.length > 1 && delen.every(deel => aantal.has(deel))
      ? [heel, { ...op, termen: delen, gewicht: gewicht * 0.75, reden: 'spelling' }]
      : [heel]
  })
}

/** Wie `hoeveel` vraagt, zoekt een getal bij dat woord. */
function leesHoeveel(woorden: Woord[], { codeerder }: Zoekindex): Uitleg[] {
  return woorden.flatMap(({ vorm }, i): Uitleg[] => {
    const volgende = woorden[i + 1]
    if (!HOEVEEL.has(vorm) || !volgende) return []
    const termen = [GETAL, codeerder.stam(volgende.vorm, 'nl')]
    return [{ van: i, tot: i, termen, gewicht: 1, reden: 'getal' }]
  })
}

/** Alles waaronder een begrip of bron ook bekendstaat, en wie ernaar verwijst. */
function leesNaam(benoemd: Benoemd, sleutel: string, van: number, tot: number, { aantal }: Zoekindex): Uitleg[] {
  const anders = benoemd.namen.filter(naam => sleutelVan(naam) !== sleutel && naam.every(term => aantal.has(term)))
  return [
    { van, tot, termen: [verwijsterm(benoemd.slug)], gewicht: 0.9, reden: 'verwijzing' },
    ...anders.map(
      (termen): Uitleg => ({ van, tot, termen, gewicht: termen === benoemd.namen[0] ? 0.8 : 0.65, reden: 'synoniem' }),
    ),
  ]
}

/** De namen van begrippen en bronnen die in de vraag staan. */
function leesNamen(stammen: string[], index: Zoekindex): Uitleg[] {
  const gevonden: Uitleg[] = []
  for (let van = 0; van < stammen.length; van++)
    for (let tot = van; tot < Math.min(stammen.length, van + LANGSTE_NAAM); tot++) {
      const sleutel = sleutelVan(stammen.slice(van, tot + 1))
      for (const benoemd of index.namen.get(sleutel) ?? []) gevonden.push(...leesNaam(benoemd, sleutel, van, tot, index))
    }
  return gevonden
}

/** Twee woorden die aaneen een bekend woord zijn: `huisartsen post`, `e health`. */
function leesAaneen(woorden: Woord[], { codeerder, aantal }: Zoekindex): Uitleg[] {
  return woorden.slice(1).flatMap(({ vorm }, i): Uitleg[] => {
    const term = codeerder.stam((woorden[i]?.vorm ?? '') + vorm, 'nl')
    return aantal.has(term) ? [{ van: i, tot: i + 1, termen: [term], gewicht: 0.95, reden: 'samenstelling' }] : []
  })
}

/** Ontleedt een vraag in woorden die iets zeggen en alles wat daarmee bedoeld kan zijn. */
export function begrijp(vraag: string, index: Zoekindex): Begrepen {
  const { codeerder } = index
  const woorden = woordenVan(vraag).filter(({ vorm }) => !codeerder.isStop(vorm))
  const uitleg = [
    ...woorden.flatMap(({ vorm }, plek) => leesWoord(vorm, plek, index)),
    ...leesNamen(
      woorden.map(({ vorm }) => codeerder.stam(vorm, 'nl')),
      index,
    ),
    ...leesAaneen(woorden, index),
    ...leesHoeveel(woorden, index),
  ]
  const zekerVan = woorden.map((_, plek) => uitleg.filter(({ van, tot }) => van <= plek && plek <= tot))
  woorden.forEach(({ vorm }, plek) => {
    const hier = zekerVan[plek] ?? []
    if (hier.every(({ reden, van, tot }) => van === tot && (reden === 'samenstelling' || GOK.has(reden))))
      uitleg.push(...raadWoord(vorm, plek, hier.length > 0, index))
  })
  return {
    isVraag: isVraagzin(vraag) && woorden.filter(({ vorm }) => !codeerder.isLicht(vorm)).length > 1,
    woorden: woorden.map(({ vorm }, plek) => {
      const hier = uitleg.filter(({ van, tot }) => van <= plek && plek <= tot)
      const waarden = (uit: Uitleg[]) => uit.map(({ termen }) => Math.max(...termen.map(term => zeldzaamheid(term, index))))
      // Het woord is zo zeldzaam als het zelf is; een gok of een woord dat nergens staat, weegt niet zwaarder dan gewoon.
      const eigen = waarden(hier.filter(({ reden }) => reden === 'woord'))
      const zeker = waarden(hier.filter(({ reden }) => !GOK.has(reden)))
      const zeldzaam = eigen.length > 0 ? Math.min(...eigen) : zeker.length > 0 ? Math.max(...zeker) : ONBEKEND
      return { vorm, zeldzaam: codeerder.isLicht(vorm) ? zeldzaam * LICHT : zeldzaam, onbekend: hier.length === 0 }
    }),
    uitleg,
  }
}

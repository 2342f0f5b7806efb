import { slugVan } from '@/lib/domain/id'
import type { Soort } from '@/lib/domain/soort'
import type { Taal } from '@/lib/domain/taal'
import { begrijp } from './begrijp'
import { maakFragment, merkTitel, type Plekken, type Segment, vindPlekken } from './fragment'
import { besten, type Gerangschikt, type Grond } from './gerangschikt'
import { type Gelezen, leesVraag } from './lees-vraag'
import { sleutelVan } from './namen'
import { onthoudVorige } from './onthoud'
import { rangschik } from './rangschik'
import type { Veld, Zoekstuk } from './tabel'
import type { Begrepen } from './uitleg'
import { verwijsterm, type Zoekindex } from './zoekindex'

/** Waarom iets gevonden is: het veld, de woorden uit de vraag, en hoe die daar staan. */
export interface Waarom {
  veld: Veld | 'id'
  woorden: string[]
  door: Grond['reden'] | 'id'
}

export interface Treffer {
  id: string
  soort: Soort
  titel: string
  /** Taal van titel en fragment; niet altijd die waarin gezocht is. */
  taal: Taal
  url: string
  score: number
  titelsegmenten: Segment[]
  fragment: Segment[]
  waarom: Waarom[]
}

export interface Zoekkeuze {
  /** Alleen items van deze soort. */
  soort?: Soort
  /** Ten hoogste zoveel; standaard 10. */
  max?: number
  /** Hoe lang een fragment ten hoogste is, in tekens; standaard 180. */
  lengte?: number
}

export interface Zoekuitslag {
  /** Hoeveel er in totaal gevonden is. */
  aantal: number
  treffers: Treffer[]
}

/** Een genoemd id gaat boven alles; dan wie letterlijk zo heet, dan wie ook zo genoemd wordt. */
const GENOEMD = 1000
const LETTERLIJK = 200
const ZO_GEHETEN = 1.7

function vatSamen(gronden: Grond[], isGenoemd: boolean, id: string): Waarom[] {
  const waarom: Waarom[] = isGenoemd ? [{ veld: 'id', woorden: [id], door: 'id' }] : []
  for (const { woord, veld, reden } of gronden) {
    const al = waarom.find(ander => ander.veld === veld && ander.door === reden)
    if (!al) waarom.push({ veld, woorden: [woord], door: reden })
    else if (!al.woorden.includes(woord)) al.woorden.push(woord)
  }
  return waarom
}

/** Wat er van een treffer te lezen is: zijn titel en een fragment, met wat raak is gemerkt. */
type Vertoning = Pick<Treffer, 'titelsegmenten' | 'fragment'>

function vertoon(stuk: Zoekstuk, plekken: Plekken, lengte: number | undefined): Vertoning {
  return { titelsegmenten: merkTitel(stuk, plekken), fragment: maakFragment(stuk, plekken, lengte) }
}

const vertoningen = onthoudVorige<Zoekindex, Vertoning>()

function maakTreffers(
  gevonden: Gerangschikt[],
  genoemd: Set<number>,
  index: Zoekindex,
  lengte: number | undefined,
): Treffer[] {
  const toonVanEerder = vertoningen(index)
  return gevonden.flatMap(({ plaats, score, gronden: geefGronden }): Treffer[] => {
    const stuk = index.tabel.stukken[plaats]
    if (!stuk) return []
    const { id, soort, titel, taal, url } = stuk
    const gronden = geefGronden()
    const termen = new Set(gronden.flatMap(grond => grond.termen))
    const vertoning = toonVanEerder([plaats, lengte, ...termen].join(' '), () =>
      vertoon(stuk, vindPlekken(stuk, termen, index.termen[plaats]), lengte),
    )
    const waarom = vatSamen(gronden, genoemd.has(plaats), id)
    return [{ id, soort, titel, taal, url, score: Math.round(score * 100) / 100, ...vertoning, waarom }]
  })
}

/** Wie een code noemt, krijgt na het item zelf wie ernaar verwijst. */
const begrijpCodes = (ids: string[]): Begrepen => ({
  isVraag: false,
  stammen: [],
  woorden: ids.map(id => ({ vorm: id, zeldzaam: 1, onbekend: false, licht: false })),
  uitleg: ids.map((id, i) => ({ van: i, tot: i, termen: [verwijsterm(id)], gewicht: 1, reden: 'verwijzing' })),
})

const laatste = new WeakMap<Zoekindex, { sleutel: string; uitslag: Zoekuitslag }>()

/**
 * Zoekt in een index; alles op volgorde, het beste eerst. Synchroon, in browser en server gelijk. Dezelfde vraag nog eens
 * geeft hetzelfde antwoord, ook als object: verander er niets in.
 */
export function zoek(index: Zoekindex, vraag: string, keuze: Zoekkeuze = {}): Zoekuitslag {
  const gelezen = leesVraag(vraag, index)
  const sleutel = JSON.stringify([gelezen.zegt, keuze])
  const al = laatste.get(index)
  if (al?.sleutel === sleutel) return al.uitslag
  const uitslag = zoekGelezen(index, gelezen, keuze)
  laatste.set(index, { sleutel, uitslag })
  return uitslag
}

function zoekGelezen(
  index: Zoekindex,
  { ids, rest, zoHeten }: Gelezen,
  { soort, max = 10, lengte }: Zoekkeuze,
): Zoekuitslag {
  const { stukken } = index.tabel
  const begrepen = rest.trim() === '' && ids.length > 0 ? begrijpCodes(ids) : begrijp(rest, index)
  const gerangschikt = rangschik(begrepen, index)
  for (const plaats of index.opNaam.get(sleutelVan(begrepen.stammen)) ?? []) {
    const al = gerangschikt.get(plaats)
    if (al) al.score *= ZO_GEHETEN
  }
  for (const plaats of zoHeten) {
    const al = gerangschikt.get(plaats) ?? { plaats, score: 0, gronden: () => [] }
    gerangschikt.set(plaats, { ...al, score: al.score + LETTERLIJK })
  }
  const genoemd = new Set(ids.map(id => index.plaats.get(slugVan(id)) ?? -1))
  ;[...genoemd].forEach((plaats, i) => {
    const al = gerangschikt.get(plaats) ?? { plaats, score: 0, gronden: () => [] }
    gerangschikt.set(plaats, { ...al, score: al.score + GENOEMD - i })
  })
  const gevonden = [...gerangschikt.values()].filter(
    ({ plaats }) => soort === undefined || stukken[plaats]?.soort === soort,
  )
  return { aantal: gevonden.length, treffers: maakTreffers(besten(gevonden, max), genoemd, index, lengte) }
}

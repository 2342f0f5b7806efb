import { Index } from 'flexsearch'
import { slugVan } from '@/lib/domain/id'
import { type Codeerder, maakCodeerder, termenVan } from './codeer'
import { alleNamen, maakNamenboek, type Namenboek, sleutelVan, stammenVan } from './namen'
import { maakSpelling, type Spelling } from './spelling'
import { VELDEN, type Veld, veldtekst, type Zoekstuk, type Zoektabel } from './tabel'
import { woordenVan } from './woorden'

/** Hoe zwaar een woord per veld weegt. */
export const VELDGEWICHT: Record<Veld, number> = { titel: 3.5, namen: 2.6, kern: 2, zoekwoorden: 1.8, tekst: 1.2, verband: 0.7 }
/** Hoe sterk een verwijzing telt als woord: in de tekst genoemd, door een begrip aangewezen, of het zelf zijn. */
const GENOEMD = 0.9
const AANGEWEZEN = 1.6
const ZELF = 4
/** Tussen twee velden zit altijd meer afstand dan een zin lang is. */
const SPRONG = 10_000

/** Hoe een term in een stuk voorkomt. */
export interface Voorkomen {
  /** Opgeteld over de velden, met afnemende meeropbrengst. */
  sterkte: number
  posities: number[]
  veld: Veld
}

export interface Zoekindex {
  tabel: Zoektabel
  codeerder: Codeerder
  /** FlexSearch zegt welke stukken een term hebben; hoe goed zij passen, zegt lib/search/rangschik. */
  flex: Index
  /** Per stuk zijn termen. */
  termen: Map<string, Voorkomen>[]
  /** In hoeveel stukken een term staat. */
  aantal: Map<string, number>
  namen: Namenboek
  spelling: Spelling
  /** Per rij stammen de stukken die precies zo heten. */
  opNaam: Map<string, number[]>
  /** Per titel, woord voor woord, de stukken die letterlijk zo heten. */
  opTitel: Map<string, number[]>
}

/** Een tekst woord voor woord, zonder leestekens en accenten. */
export const letterlijk = (tekst: string): string =>
  woordenVan(tekst)
    .map(({ vorm }) => vorm)
    .join(' ')

/** De verwijzing naar een item als term; `@` komt in geen woord voor. */
export const verwijsterm = (id: string): string => `@${slugVan(id)}`

/** De term van elk getal van twee cijfers of meer, voor wie `hoeveel` vraagt. */
export const GETAL = '#getal'

const lengteFactor = (woorden: number, gemiddeld: number) => 0.6 + 0.4 * (woorden / gemiddeld)

function voegToe(termen: Map<string, Voorkomen>, term: string, bij: Voorkomen): void {
  const al = termen.get(term)
  if (!al) termen.set(term, { ...bij, posities: [...bij.posities] })
  else {
    if (bij.sterkte > VELDGEWICHT[al.veld] / 2 && VELDGEWICHT[bij.veld] > VELDGEWICHT[al.veld]) al.veld = bij.veld
    al.sterkte += bij.sterkte
    al.posities.push(...bij.posities)
  }
}

/** De termen van één veld: hoe vaker hoe sterker, maar elke keer minder, en in een lange tekst telt één woord minder. */
function leesVeld(stuk: Zoekstuk, veld: Veld, codeerder: Codeerder, gemiddeld: number): Map<string, Voorkomen> {
  const gevonden = new Map<string, { gewicht: number; posities: number[] }>()
  const woorden = woordenVan(veldtekst(stuk, veld))
  const tel = (term: string, gewicht: number, positie: number) => {
    const al = gevonden.get(term) ?? { gewicht: 0, posities: [] }
    al.gewicht += gewicht
    al.posities.push(positie)
    gevonden.set(term, al)
  }
  woorden.forEach(({ vorm, vast }, i) => {
    const positie = VELDEN.indexOf(veld) * SPRONG + i
    if (!codeerder.isStop(vorm))
      for (const { term, gewicht } of termenVan(vorm, stuk.taal, codeerder)) tel(term, gewicht, positie)
    // `e-health` is ook als `ehealth` te vinden.
    const vorige = woorden[i - 1]
    if (/^\d/.test(vorm) && veld !== 'verband') tel(GETAL, 1, positie)
    if (vast && vorige) tel(codeerder.stam(vorige.vorm + vorm, stuk.taal), 1, positie)
  })
  const lengte = lengteFactor(woorden.length, gemiddeld)
  const sterk = (gewicht: number) => (VELDGEWICHT[veld] * (gewicht * 1.8)) / (gewicht + 0.8 * lengte)
  return new Map(
    [...gevonden].map(([term, { gewicht, posities }]) => [term, { sterkte: sterk(gewicht), posities, veld }]),
  )
}

/** Bouwt de index van een tabel; dezelfde tabel geeft altijd dezelfde index. */
export function bouwIndex(tabel: Zoektabel): Zoekindex {
  const { stukken } = tabel
  const codeerder = maakCodeerder(tabel)
  const gemiddeld = Object.fromEntries(
    VELDEN.map(veld => [
      veld,
      stukken.reduce((som, stuk) => som + woordenVan(veldtekst(stuk, veld)).length, 0) / stukken.length || 1,
    ]),
  )
  const plaats = new Map(stukken.map(({ id }, i) => [slugVan(id), i]))
  const termen = stukken.map(stuk => {
    const alle = new Map<string, Voorkomen>()
    for (const veld of VELDEN)
      for (const [term, bij] of leesVeld(stuk, veld, codeerder, gemiddeld[veld] ?? 1)) voegToe(alle, term, bij)
    return alle
  })
  const verwijs = (i: number | undefined, id: string, sterkte: number) => {
    const alle = i === undefined ? undefined : termen[i]
    if (alle) voegToe(alle, verwijsterm(id), { sterkte, posities: [], veld: 'verband' })
  }
  stukken.forEach((stuk, i) => {
    verwijs(i, stuk.id, ZELF)
    for (const id of stuk.noemt) {
      verwijs(i, id, GENOEMD)
      // Een begrip wijst aan waar het kader erover gaat.
      if (stuk.soort === 'begrip') verwijs(plaats.get(slugVan(id)), stuk.id, AANGEWEZEN)
    }
  })

  const flex = new Index({ tokenize: 'strict', resolution: 1, cache: false, encode: tekst => tekst.split(' ') })
  const aantal = new Map<string, number>()
  termen.forEach((alle, i) => {
    flex.add(i, [...alle.keys()].join(' '))
    for (const term of alle.keys()) aantal.set(term, (aantal.get(term) ?? 0) + 1)
  })
  const opNaam = new Map<string, number[]>()
  const opTitel = new Map<string, number[]>()
  stukken.forEach((stuk, i) => {
    const titel = letterlijk(stuk.titel)
    opTitel.set(titel, [...(opTitel.get(titel) ?? []), i])
    for (const sleutel of new Set(alleNamen(stuk).map(naam => sleutelVan(stammenVan(naam, codeerder)))))
      opNaam.set(sleutel, [...(opNaam.get(sleutel) ?? []), i])
  })
  return {
    tabel,
    codeerder,
    flex,
    termen,
    aantal,
    namen: maakNamenboek(stukken, codeerder),
    spelling: maakSpelling(stukken, codeerder),
    opNaam,
    opTitel,
  }
}

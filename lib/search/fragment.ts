import { type Veld, veldtekst, type Zoekstuk } from './tabel'
import { veldwoorden } from './veldwoorden'
import { GETAL, type Voorkomen, woordOp } from './voorkomen'

/** Een stuk van de tekst; `raak` als het de reden is dat dit gevonden werd. Wie het toont, hoeft geen HTML te lezen. */
export interface Segment {
  tekst: string
  raak: boolean
}

/** Zo lang is een fragment, in tekens, als niemand iets anders vraagt. */
const LENGTE = 180
/** Zoekwoorden en omgangstaal niet: die staan nergens in het kader, en een fragment leest men als zijn tekst. */
const VELDEN = ['kern', 'tekst', 'namen', 'verband'] as const

interface Plek {
  begin: number
  eind: number
  term: string
}

/** Per veld, op volgorde. */
export type Plekken = Partial<Record<Veld, Plek[]>>

/** Waar in elk veld de gevonden termen staan; de index weet dat al. */
export function vindPlekken(
  stuk: Zoekstuk,
  termen: Iterable<string>,
  alle: Map<string, Voorkomen> | undefined,
): Plekken {
  const opPositie = new Map<number, string>()
  for (const term of termen)
    for (const positie of (term !== GETAL && alle?.get(term)?.posities) || [])
      if (!opPositie.has(positie)) opPositie.set(positie, term)
  const plekken: Plekken = {}
  for (const positie of [...opPositie.keys()].sort((a, b) => a - b)) {
    const { veld, i } = woordOp(positie)
    const woord = veldwoorden(stuk, veld)[i]
    if (!woord) continue
    plekken[veld] ??= []
    plekken[veld].push({ begin: woord.begin, eind: woord.eind, term: opPositie.get(positie) ?? '' })
  }
  return plekken
}

/** Het stuk tekst met de meeste verschillende termen, op hele woorden afgeknipt. */
function kiesVenster(tekst: string, plekken: Plek[], lengte: number): { begin: number; eind: number } {
  let beste = { begin: 0, aantal: 0 }
  for (const { begin } of plekken) {
    const binnen = plekken.filter(ander => ander.begin >= begin && ander.eind <= begin + lengte - 30)
    const aantal = new Set(binnen.map(({ term }) => term)).size
    if (aantal > beste.aantal) beste = { begin, aantal }
  }
  if (tekst.length <= lengte || beste.begin <= 30) return { begin: 0, eind: knipEind(tekst, lengte) }
  const zin = tekst.slice(0, beste.begin).search(/[.!?\n][^.!?\n]*$/)
  const begin = zin >= 0 && beste.begin - zin <= 90 ? zin + 1 : tekst.lastIndexOf(' ', beste.begin - 20) + 1
  return { begin, eind: knipEind(tekst, begin + lengte) }
}

const knipEind = (tekst: string, eind: number): number =>
  tekst.length <= eind ? tekst.length : Math.max(tekst.lastIndexOf(' ', eind), eind - 30)

/** De tekst tussen twee plaatsen, verdeeld in wat raak is en wat niet. */
function verdeel(tekst: string, begin: number, eind: number, plekken: Plek[]): Segment[] {
  const segmenten: Segment[] = []
  const voeg = (van: number, tot: number, raak: boolean) => {
    const deel = tekst.slice(van, tot).replace(/\s+/g, ' ')
    if (deel) segmenten.push({ tekst: deel, raak })
  }
  let tot = begin
  for (const plek of plekken.filter(plek => plek.begin >= begin && plek.eind <= eind)) {
    voeg(tot, plek.begin, false)
    voeg(plek.begin, plek.eind, true)
    tot = plek.eind
  }
  voeg(tot, eind, false)
  const [eerste, laatste] = [segmenten[0], segmenten.at(-1)]
  if (eerste) eerste.tekst = (begin > 0 ? '… ' : '') + eerste.tekst.trimStart()
  if (laatste) laatste.tekst = laatste.tekst.trimEnd() + (eind < tekst.length ? ' …' : '')
  return segmenten
}

/** De titel, met de gevonden woorden gemerkt. */
export const merkTitel = ({ titel }: Zoekstuk, plekken: Plekken): Segment[] =>
  verdeel(titel, 0, titel.length, plekken.titel ?? [])

/** De zin die laat zien waarom een stuk gevonden is; zonder raak woord in de tekst haar begin. */
export function maakFragment(stuk: Zoekstuk, plekken: Plekken, lengte = LENGTE): Segment[] {
  let beste = { veld: undefined as Veld | undefined, aantal: 0 }
  for (const veld of VELDEN) {
    const aantal = new Set(plekken[veld]?.map(({ term }) => term)).size
    if (aantal > beste.aantal) beste = { veld, aantal }
  }
  const { veld } = beste
  const tekst = veld ? veldtekst(stuk, veld) : stuk.kern || stuk.tekst || veldtekst(stuk, 'verband')
  const hier = (veld && plekken[veld]) ?? []
  const { begin, eind } = kiesVenster(tekst, hier, lengte)
  return verdeel(tekst, begin, eind, hier)
}

/** Een fragment als gewone tekst. */
export const tekstVan = (segmenten: Segment[]): string => segmenten.map(({ tekst }) => tekst).join('')

import type { Herkomstlijn } from '@/lib/domain/herkomst'
import { slugVan } from '@/lib/domain/id'
import { leesvolgorde } from '@/lib/domain/leesvolgorde'
import { type Item, type ItemVan, isOnderdeel, type Lijstonderdeel, type Onderdeel } from '@/lib/domain/onderdeel'
import type { Sectie } from '@/lib/domain/plek'
import type { Lijstsoort, Soort } from '@/lib/domain/soort'
import type { Taal } from '@/lib/domain/taal'
import type { Uitgave } from '@/lib/domain/uitgave'
import { getUitgaveVandaag } from './edities'
import { maakHerkomst } from './maak-herkomst'
import { maakItems } from './maak-items'
import { zoekNabije } from './nabij'
import { keerOm } from './relaties'

/** Welke tekst gevraagd wordt. Ontbreekt de vertaling, dan komt de Nederlandse tekst met `taal: 'nl'`. */
export interface Keuze {
  taal: Taal
  /** Een editie of de werkversie; weggelaten is het wat vandaag geldt. */
  uitgave?: Uitgave
}

interface Kader {
  opSlug: Map<string, Item>
  verwijzers: Map<string, Item[]>
  herkomst: Herkomstlijn[]
}

const kaders = new Map<string, Kader>()

function laadKader({ taal, uitgave = getUitgaveVandaag() }: Keuze): Kader {
  const sleutel = `${taal} ${uitgave}`
  const geladen = kaders.get(sleutel)
  if (geladen) return geladen
  const items = leesvolgorde(maakItems(taal, uitgave))
  const kader = {
    opSlug: new Map(items.map(item => [slugVan(item.id), item])),
    verwijzers: keerOm(items),
    herkomst: maakHerkomst(taal),
  }
  kaders.set(sleutel, kader)
  return kader
}

/** Het item met dit id, hoofdletters maken niet uit; niets als het niet bestaat. */
export const getItem = (id: string, keuze: Keuze): Item | undefined => laadKader(keuze).opSlug.get(slugVan(id))

/** Het item waar de inhoud naar verwijst. @throws als het niet bestaat: dat hoort de controle te vinden. */
export function moetItem(id: string, keuze: Keuze): Item {
  const item = getItem(id, keuze)
  if (!item) throw new Error(`"${id}" bestaat niet in content/; draai npm run check.`)
  return item
}

/** Alle items van een soort, in leesvolgorde (bronnen en begrippen op titel). */
export const getAlle = <S extends Soort>(soort: S, keuze: Keuze): ItemVan<S>[] =>
  [...laadKader(keuze).opSlug.values()].filter((item): item is ItemVan<S> => item.soort === soort)

/** Het item van deze soort met dit id of deze slug; niets als het er niet is of van een andere soort is. */
export function getVan<S extends Soort>(soort: S, id: string, keuze: Keuze): ItemVan<S> | undefined {
  const item = getItem(id, keuze)
  return item?.soort === soort ? (item as ItemVan<S>) : undefined
}

/** De vier kernwaarden en daarna het thema Praktijkhouderschap. */
export const getKernwaarden = (keuze: Keuze) => [...getAlle('kernwaarde', keuze), ...getAlle('thema', keuze)]

export const getKernwaarde = (id: string, keuze: Keuze) => getVan('kernwaarde', id, keuze) ?? getVan('thema', id, keuze)

export const getKernpunt = (id: string, keuze: Keuze) => getVan('kernpunt', id, keuze)

/** De kernwaarde waar een vraag, kernpunt of lijstonderdeel onder valt; van een lijst via zijn vraag. */
export function getKernwaardeVan(item: Item, keuze: Keuze): ItemVan<'kernwaarde' | 'thema'> | undefined {
  if (item.soort === 'kernwaarde' || item.soort === 'thema') return item
  return 'bij' in item ? getKernwaardeVan(moetItem(item.bij, keuze), keuze) : undefined
}

/** De lijst van een soort die bij een vraag of kernwaarde hoort. */
export const getLijst = (soort: Lijstsoort, bij: string, keuze: Keuze): Lijstonderdeel[] =>
  getAlle(soort, keuze).filter(onderdeel => onderdeel.bij === bij)

/** Wie naar dit id verwijst, in leesvolgorde. */
export const getVerwijzers = (id: string, keuze: Keuze): Item[] => laadKader(keuze).verwijzers.get(id) ?? []

export const getHerkomst = (keuze: Keuze): Herkomstlijn[] => laadKader(keuze).herkomst

/** Waar een item naar verwijst en wie ernaar verwijst, elk één keer, in leesvolgorde; zonder bronnen en begrippen. */
export function getBuren(item: Item, keuze: Keuze): Item[] {
  const ids = new Set([...item.zie, ...getVerwijzers(item.id, keuze).map(({ id }) => id)])
  return [...laadKader(keuze).opSlug.values()].filter(item => ids.has(item.id) && isOnderdeel(item))
}

/** Per kernwaarde-id hoeveel vragen en kernpunten eronder vallen. */
export function telPer(keuze: Keuze): Map<string, { vragen: number; kernpunten: number }> {
  const tel = (soort: 'vraag' | 'kernpunt', id: string) => getAlle(soort, keuze).filter(({ bij }) => bij === id).length
  return new Map(
    getKernwaarden(keuze).map(({ id }) => [id, { vragen: tel('vraag', id), kernpunten: tel('kernpunt', id) }]),
  )
}

/** De onderdelen van het kader zelf die op een bron steunen of een begrip gebruiken. */
export const getGebruik = (id: string, keuze: Keuze): Item[] => getVerwijzers(id, keuze).filter(isOnderdeel)

/** De items waarvan het id het meest lijkt op wat iemand intypte; ten hoogste vijf. */
export function getNabije(naam: string, keuze: Keuze): Item[] {
  const ids = [...laadKader(keuze).opSlug.values()].map(({ id }) => id)
  return zoekNabije(naam, ids, 5).map(id => moetItem(id, keuze))
}

/** De items met een eigen plek in een afdeling, in leesvolgorde; lijstonderdelen staan bij hun vraag. */
export const getSectie = (sectie: Sectie, keuze: Keuze): Item[] =>
  [...laadKader(keuze).opSlug.values()].filter(
    ({ plek, soort }) => plek.sectie === sectie && (plek.slug !== undefined ? !plek.anker : soort === 'toelichting'),
  )

/** Alles wat in de tekst van het kader zelf staat, in leesvolgorde; geen bronnen en begrippen. */
export const getOnderdelen = (keuze: Keuze): Onderdeel[] => [...laadKader(keuze).opSlug.values()].filter(isOnderdeel)

import { laatsteDag, maakRapport, type Rapportdeel, type Telling, telOpen } from '@/lib/domain/evaluatie'
import { slugVan } from '@/lib/domain/id'
import type { Item, Tekst } from '@/lib/domain/onderdeel'
import { LIJSTSOORTEN } from '@/lib/domain/soort'
import { BRONTAAL, type Taal } from '@/lib/domain/taal'
import type { Bevinding, Wijziging } from '@/lib/domain/verloop'
import { type Document, leesDocumenten } from './documenten'
import { getAlle, getItem, getKernwaarden, getKernwaardeVan, getOnderdelen, type Keuze } from './kader'
import { ontleed } from './mdx/ontleed'
import { maakUittreksel } from './mdx/uittreksel'

type Verloopmap = 'Bevinding' | 'Wijziging'

const opNummer = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id, 'nl', { numeric: true })

/** Per id de tekst in de gevraagde taal, of in de brontaal waar de vertaling ontbreekt; op nummer. */
function lees<M extends Verloopmap>(map: M, taal: Taal) {
  const perId = new Map<string, Document<M> & { tekst: Tekst }>()
  for (const document of leesDocumenten(map)) {
    const { id } = document.gegevens
    if (document.taal !== taal && (document.taal !== BRONTAAL || perId.has(id))) continue
    if (!document.mdx) throw new Error(`${id} heeft geen tekst`)
    const tekst = { code: document.mdx.code, ...maakUittreksel(ontleed(document.mdx.raw)) }
    perId.set(id, { ...document, tekst })
  }
  return [...perId.values()].sort((a, b) => opNummer(a.gegevens, b.gegevens))
}

/** Eén keer per taal gelezen; de inhoud verandert niet terwijl de site draait. */
function onthoud<T>(maak: (taal: Taal) => T) {
  const bewaard = new Map<Taal, T>()
  return ({ taal }: Keuze): T => {
    const gevonden = bewaard.get(taal) ?? maak(taal)
    bewaard.set(taal, gevonden)
    return gevonden
  }
}

/** Alle bevindingen van de evaluatie, op nummer; ook de afgewezen. */
export const getBevindingen = onthoud((taal): Bevinding[] =>
  lees('Bevinding', taal).map(({ gegevens, taal: eigen, tekst }) => ({
    ...gegevens,
    taal: eigen,
    tekst,
    plek: { sectie: 'evaluatie', anker: slugVan(gegevens.id) },
  })),
)

/** Alle wijzigingen van de tekst, op nummer. */
export const getWijzigingen = onthoud((taal): Wijziging[] =>
  lees('Wijziging', taal).map(({ gegevens, taal: eigen, tekst }) => ({
    ...gegevens,
    taal: eigen,
    tekst,
    plek: { sectie: 'wijzigingen', anker: slugVan(gegevens.id) },
  })),
)

/** Lijsten die op het blad van hun vraag of kernwaarde staan. */
const OP_BLAD = ['urgentieniveau', ...LIJSTSOORTEN] as const

/** De lijst die op het blad van een onderdeel staat. */
export const getOpBlad = (item: Item, keuze: Keuze): Item[] =>
  OP_BLAD.flatMap(soort => getAlle(soort, keuze)).filter(({ bij }) => bij === item.id)

/** De bevindingen over een onderdeel, of over een lijst die op zijn blad staat. */
export function getBevindingenBij(item: Item, keuze: Keuze): Bevinding[] {
  const ids = new Set([item.id, ...getOpBlad(item, keuze).map(({ id }) => id)])
  return getBevindingen(keuze).filter(({ items }) => items.some(id => ids.has(id)))
}

/** Onder welke kernwaarde een id valt. */
export const kernwaardeVan =
  (keuze: Keuze) =>
  (id: string): string | undefined => {
    const item = getItem(id, keuze)
    return item && getKernwaardeVan(item, keuze)?.id
  }

/** De onderdelen waar bevindingen over zijn, in leesvolgorde. */
export const getGemelde = (keuze: Keuze): Item[] =>
  getOnderdelen(keuze).filter(item => getBevindingenBij(item, keuze).length > 0)

export const getTelling = (keuze: Keuze): Telling =>
  telOpen(getBevindingen(keuze), getKernwaarden(keuze), kernwaardeVan(keuze))

/** Het evaluatierapport, en de laatste dag waarop er iets bij kwam. */
export function getRapport(keuze: Keuze): { delen: Rapportdeel[]; stand: string | undefined } {
  const stof = { bevindingen: getBevindingen(keuze), wijzigingen: getWijzigingen(keuze) }
  const delen = maakRapport({
    ...stof,
    items: getOnderdelen(keuze),
    kernwaarden: getKernwaarden(keuze),
    van: kernwaardeVan(keuze),
  })
  return { delen, stand: laatsteDag(stof.bevindingen, stof.wijzigingen) }
}

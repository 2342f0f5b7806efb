import { slugVan } from '@/lib/domain/id'
import type { Begrip, Bron, Item, Onderdeel, Tekst, Verwijzing } from '@/lib/domain/onderdeel'
import type { Plek, Sectie } from '@/lib/domain/plek'
import { BRONTAAL, type Taal } from '@/lib/domain/taal'
import type { Uitgave } from '@/lib/domain/uitgave'
import { type Document, leesDocumenten } from './documenten'
import { ontleed } from './mdx/ontleed'
import { maakUittreksel } from './mdx/uittreksel'
import type { Mapnaam } from './schema/mappen'

/** Onderdelen met een eigen pagina; toelichtingen en lijsten staan als anker op een andere. */
const PAGINA_VAN = {
  Kernwaarde: 'kernwaarden',
  Vraag: 'vragen',
  Kernpunt: 'kernpunten',
  Signaal: 'signalen',
  Urgentieniveau: 'urgentie',
} as const satisfies Partial<Record<Mapnaam, Sectie>>

const paginaPlek = (sectie: Sectie, id: string): Plek => ({ sectie, slug: slugVan(id) })

/** Per id het document in de gevraagde taal, of in de brontaal waar de vertaling ontbreekt. */
function inTaal<M extends Mapnaam>(map: M, taal: Taal, uitgave?: Uitgave): Document<M>[] {
  const perId = new Map<string, Document<M>>()
  for (const document of leesDocumenten(map, uitgave)) {
    if (document.taal !== taal && document.taal !== BRONTAAL) continue
    if (document.taal === taal || !perId.has(document.gegevens.id)) perId.set(document.gegevens.id, document)
  }
  return [...perId.values()]
}

function maakTekst(document: Document): Tekst {
  if (!document.mdx) throw new Error(`${document.gegevens.id} heeft geen tekst`)
  return { code: document.mdx.code, ...maakUittreksel(ontleed(document.mdx.raw)) }
}

/** De bronnen uit de voorgegevens, en daarna die uit de tekst die er nog niet bij staan. */
function alleBronnen(eigen: Verwijzing[] | undefined, tekst: Tekst): Verwijzing[] {
  const lijst = [...(eigen ?? [])]
  for (const bron of tekst.bronnen)
    if (!lijst.some(verwijzing => verwijzing.bron === bron)) lijst.push({ bron, opgezocht: false })
  return lijst
}

function metTekst<D extends { id: string; zie?: string[]; bronnen?: Verwijzing[] }>(gegevens: D, document: Document) {
  const tekst = maakTekst(document)
  return {
    ...gegevens,
    taal: document.taal,
    tekst,
    zie: [...new Set([...(gegevens.zie ?? []), ...tekst.zie])],
    bronnen: alleBronnen(gegevens.bronnen, tekst),
  }
}

function maakOnderdelen(taal: Taal, uitgave: Uitgave): Onderdeel[] {
  const pagina = <M extends keyof typeof PAGINA_VAN>(map: M) =>
    inTaal(map, taal, uitgave).map(document => ({
      ...metTekst(document.gegevens, document),
      plek: paginaPlek(PAGINA_VAN[map], document.gegevens.id),
    }))
  const kernwaarden = pagina('Kernwaarde')
  const ouders = new Set(kernwaarden.map(({ id }) => id))

  return [
    ...kernwaarden,
    ...pagina('Vraag'),
    ...pagina('Kernpunt'),
    ...pagina('Signaal'),
    ...pagina('Urgentieniveau'),
    ...inTaal('Lijstonderdeel', taal, uitgave).map(document => {
      const { id, bij } = document.gegevens
      const ouder = paginaPlek(ouders.has(bij) ? 'kernwaarden' : 'vragen', bij)
      return { ...metTekst(document.gegevens, document), plek: { ...ouder, anker: slugVan(id) } }
    }),
    ...inTaal('Toelichting', taal, uitgave).map(document => ({
      ...metTekst(document.gegevens, document),
      plek: { sectie: 'toelichting' as const, anker: document.gegevens.id },
    })),
  ]
}

const maakBronnen = (taal: Taal): Bron[] =>
  inTaal('Bron', taal).map(({ gegevens }) => ({
    ...gegevens,
    taal: gegevens.taal ?? BRONTAAL,
    plek: paginaPlek('bronnen', gegevens.id),
    zie: gegevens.zie ?? [],
  }))

const maakBegrippen = (taal: Taal): Begrip[] =>
  inTaal('Begrip', taal).map(document => ({
    ...metTekst(document.gegevens, document),
    synoniemen: document.gegevens.synoniemen ?? [],
    plek: paginaPlek('begrippen', document.gegevens.id),
  }))

/** Alles met een id, in één taal en uitgave, met zijn vaste plek op het portaal. */
export const maakItems = (taal: Taal, uitgave: Uitgave): Item[] => [
  ...maakOnderdelen(taal, uitgave),
  ...maakBronnen(taal),
  ...maakBegrippen(taal),
]

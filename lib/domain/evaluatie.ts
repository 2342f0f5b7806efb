import type { Item, Kernwaarde } from './onderdeel'
import { type Bevinding, EVALUATIECRITERIA, type Evaluatiecriterium, isOpen, type Wijziging } from './verloop'

/** Hoeveel bevindingen, per criterium en samen. */
export type Aantallen = Record<Evaluatiecriterium, number> & { samen: number }

/** Onder welke kernwaarde een id valt; niets bij signalen, toelichtingen en wat vervallen is. */
export type KernwaardeVan = (id: string) => string | undefined

export interface Telling {
  /** Per kernwaarde; de laatste, zonder kernwaarde, is de rest van het kader. */
  rijen: { kernwaarde: Kernwaarde | undefined; open: Aantallen }[]
  totaal: Aantallen
}

function tel(bevindingen: Bevinding[]): Aantallen {
  const per = (criterium: Evaluatiecriterium) => bevindingen.filter(b => b.criterium === criterium).length
  const [toepasbaarheid, bijdrage, onbedoeld] = EVALUATIECRITERIA
  return {
    toepasbaarheid: per(toepasbaarheid),
    bijdrage: per(bijdrage),
    onbedoeld: per(onbedoeld),
    samen: bevindingen.length,
  }
}

/** Of een bevinding of wijziging een onderdeel van deze kernwaarde raakt; zonder kernwaarde: een onderdeel dat er geen heeft. */
export const raaktKernwaarde = (
  deel: Pick<Bevinding, 'items'>,
  kernwaarde: string | undefined,
  van: KernwaardeVan,
): boolean => deel.items.some(id => van(id) === kernwaarde)

/** Telt wat open is. Wat twee kernwaarden raakt, telt bij beide mee, en in het totaal één keer. */
export function telOpen(bevindingen: Bevinding[], kernwaarden: Kernwaarde[], van: KernwaardeVan): Telling {
  const open = bevindingen.filter(isOpen)
  return {
    rijen: [...kernwaarden, undefined].map(kernwaarde => ({
      kernwaarde,
      open: tel(open.filter(bevinding => raaktKernwaarde(bevinding, kernwaarde?.id, van))),
    })),
    totaal: tel(open),
  }
}

/** Eén onderdeel in het rapport, met alles wat erover gemeld en eraan veranderd is. */
export interface Rapportregel {
  id: string
  /** Ontbreekt als het onderdeel vervallen is. */
  item: Item | undefined
  /** Bevindingen die dit onderdeel als eerste noemen; zij staan hier voluit. */
  bevindingen: Bevinding[]
  /** Bevindingen die hierover ook gaan, en voluit bij een ander onderdeel staan. */
  ook: Bevinding[]
  wijzigingen: Wijziging[]
}

export interface Rapportdeel {
  kernwaarde: Kernwaarde | undefined
  regels: Rapportregel[]
}

interface Stof {
  /** De onderdelen van het kader, in de volgorde van het rapport. */
  items: Item[]
  bevindingen: Bevinding[]
  wijzigingen: Wijziging[]
  kernwaarden: Kernwaarde[]
  van: KernwaardeVan
}

/** Het rapport voor de werkgroep: per kernwaarde, per onderdeel; elke bevinding staat er één keer voluit. */
export function maakRapport({ items, bevindingen, wijzigingen, kernwaarden, van }: Stof): Rapportdeel[] {
  const genoemd = new Set([...bevindingen, ...wijzigingen].flatMap(deel => deel.items))
  const bekend = new Map(items.map(item => [item.id, item]))
  const ids = [...items.map(({ id }) => id), ...[...genoemd].filter(id => !bekend.has(id))].filter(id =>
    genoemd.has(id),
  )
  const maakRegel = (id: string): Rapportregel => {
    const hierover = bevindingen.filter(bevinding => bevinding.items.includes(id))
    return {
      id,
      item: bekend.get(id),
      bevindingen: hierover.filter(({ items: [eerste] }) => eerste === id),
      ook: hierover.filter(({ items: [eerste] }) => eerste !== id),
      wijzigingen: wijzigingen.filter(wijziging => wijziging.items.includes(id)),
    }
  }
  return [...kernwaarden, undefined]
    .map(kernwaarde => ({
      kernwaarde,
      regels: ids.filter(id => van(id) === kernwaarde?.id).map(maakRegel),
    }))
    .filter(({ regels }) => regels.length > 0)
}

/** De laatste dag waarop iets gemeld, voorgesteld of besloten is: zo weet de lezer hoe oud het rapport is. */
export const laatsteDag = (bevindingen: Bevinding[], wijzigingen: Wijziging[]): string | undefined =>
  [
    ...bevindingen.flatMap(b => [b.gemeld, b.besluit?.datum ?? '']),
    ...wijzigingen.map(w => (w.besluit ?? w.voorstel)?.datum ?? ''),
  ]
    .toSorted()
    .at(-1)

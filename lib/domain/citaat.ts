import { slugVan } from './id'
import type { Plek } from './plek'
import type { Taal } from './taal'
import { type Grafsteen, type Stand, type Uitgave, WERKVERSIE } from './uitgave'

/** Eén tekst van een onderdeel, en de edities waarin hij zo staat, oudste eerst. */
export interface Tekstversie {
  edities: string[]
  titel: string
  /** Taal waarin de tekst er werkelijk is. */
  taal: Taal
  plek: Plek
  /** De leesbare tekst: titel, wat erboven staat, en de alinea's. */
  blokken: string[]
}

/** Een onderdeel met elke tekst die het in een editie had. */
export interface Citaattekst {
  id: string
  versies: Tekstversie[]
  grafsteen?: Grafsteen
}

/** Alles wat te citeren is, in één taal. De werkversie hoort er niet bij: die verandert nog. */
export interface Citaatteksten {
  /** Oudste eerst; de laatste geldt vandaag. */
  edities: string[]
  teksten: Citaattekst[]
}

/** Wat iemand aanhaalt: een onderdeel, en als hij die noemt de uitgave. */
export interface Aanhaling {
  /** Een id in kleine letters; of het bestaat, blijkt pas bij het beoordelen. */
  slug: string
  uitgave?: Uitgave
}

/** Wat er van een aangehaald onderdeel geworden is. */
export interface Citaatantwoord {
  id: string
  titel: string
  taal: Taal
  plek: Plek
  /** De editie waarover het antwoord gaat; noemt de aanhaling er geen, dan de nieuwste waarin het onderdeel staat. */
  editie: string
  genoemd: boolean
  /** De aanhaling wijst naar de werkversie, en die is niet te citeren. */
  concept: boolean
  stand: Stand
  /** Bij gewijzigd en vervallen: de eerste editie daarna waarin het anders is. */
  sinds?: string
  /** De laatste editie met een eerdere tekst, en de editie waarin die verving wat er stond. */
  eerder?: { laatste: string; sinds: string }
  /** De leesbare tekst bleef gelijk; alleen gegevens eromheen (bronnen, een vertaling) wijzigden. */
  alleenGegevens: boolean
  vandaag: string
  grafsteen?: Grafsteen
}

/** Waarom er geen antwoord is: het id is er niet, de editie is er niet, of het id staat niet in die editie. */
export type Misser =
  | { reden: 'onderdeel'; slug: string }
  | { reden: 'editie'; slug: string; editie: string }
  | { reden: 'nietIn'; slug: string; editie: string; edities: string[] }

const met = ({ versies }: Citaattekst, editie: string | undefined): Tekstversie | undefined =>
  versies.find(({ edities }) => editie !== undefined && edities.includes(editie))

const zelfdeTekst = (a: Tekstversie, b: Tekstversie | undefined): boolean =>
  b !== undefined && a.blokken.length === b.blokken.length && a.blokken.every((blok, i) => blok === b.blokken[i])

/** De laatste overgang naar de tekst van nu; alleen van belang voor wie geen editie noemt. */
function overgang(nu: Tekstversie, tekst: Citaattekst, edities: string[]): Citaatantwoord['eerder'] {
  const gehad = edities.filter(editie => met(tekst, editie))
  const laatste = gehad.findLast(editie => !nu.edities.includes(editie))
  const sinds = laatste && gehad[gehad.indexOf(laatste) + 1]
  return laatste && sinds ? { laatste, sinds } : undefined
}

/** Beantwoordt een aanhaling, of zegt waarom dat niet kan. */
export function beoordeel(
  { slug, uitgave }: Aanhaling,
  { edities, teksten }: Citaatteksten,
): { antwoord: Citaatantwoord } | { misser: Misser } {
  const concept = uitgave === WERKVERSIE
  const genoemd = uitgave !== undefined && !concept
  const tekst = teksten.find(({ id }) => slugVan(id) === slugVan(slug))
  const alle = tekst?.versies.flatMap(versie => versie.edities) ?? []
  const editie = genoemd ? uitgave : edities.findLast(bekend => alle.includes(bekend))
  const vandaag = edities.at(-1)
  if (!tekst || !editie || !vandaag) return { misser: { reden: 'onderdeel', slug } }
  if (!edities.includes(editie)) return { misser: { reden: 'editie', slug: tekst.id, editie } }
  const toen = met(tekst, editie)
  if (!toen)
    return { misser: { reden: 'nietIn', slug: tekst.id, editie, edities: edities.filter(e => alle.includes(e)) } }
  const nu = met(tekst, vandaag)
  const stand = !nu ? 'vervallen' : nu === toen ? 'gelijk' : 'gewijzigd'
  const later = edities.slice(edities.indexOf(editie) + 1)
  return {
    antwoord: {
      id: tekst.id,
      titel: toen.titel,
      taal: toen.taal,
      plek: toen.plek,
      editie,
      genoemd,
      concept,
      stand,
      sinds:
        stand === 'vervallen'
          ? later.find(e => !met(tekst, e))
          : stand === 'gewijzigd'
            ? later.find(e => met(tekst, e) !== toen)
            : undefined,
      eerder: genoemd || !nu ? undefined : overgang(nu, tekst, edities),
      alleenGegevens: stand === 'gewijzigd' && zelfdeTekst(toen, nu),
      vandaag,
      grafsteen: nu ? undefined : tekst.grafsteen,
    },
  }
}

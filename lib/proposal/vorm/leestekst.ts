import type { Nodes, Parents } from 'mdast'
import { attribuut, isElement, type MdxElement, ontleed } from '@/lib/content/mdx/ontleed'
import { zoekVerboden } from '@/lib/content/mdx/verboden'
import { isCode } from '@/lib/domain/id'
import type { Leeselement, Leesknoop } from '@/lib/domain/leestekst'
import type { Naslag } from '@/lib/domain/naslag'
import type { Item } from '@/lib/domain/onderdeel'
import type { Lijstsoort } from '@/lib/domain/soort'

/** Waarmee de tekst opzoekt wat zij noemt. */
export type Leeshulp = Pick<Naslag, 'vind' | 'adres' | 'lijst' | 'urgentie'>

const maak = (el: Leeselement, kinderen: Leesknoop[]): Leesknoop => ({ el, kinderen })

/** Een koppeling naar een item van het portaal, met de woorden van de schrijver of anders zijn eigen naam. */
function verwijs(item: Item, kinderen: Leesknoop[], { adres }: Leeshulp, als?: 'begrip'): Leesknoop {
  const merk = kinderen.length === 0 && isCode(item.id)
  return {
    el: 'a',
    naar: adres(item),
    ...(merk ? { als: 'merk' as const } : als && { als }),
    kinderen: kinderen.length > 0 ? kinderen : [merk ? item.id : item.titel],
  }
}

const rij = (item: Item, hulp: Leeshulp): Leesknoop =>
  maak('li', [verwijs(item, isCode(item.id) ? [item.id] : [], hulp), isCode(item.id) ? ` ${item.titel}` : ''])

/** Een component van de vaste lijst; wat zij noemt en er niet (meer) is, leest als gewone woorden. */
function uitElement(element: MdxElement, id: string, hulp: Leeshulp): Leesknoop[] {
  const genoemd = attribuut(element, 'id') ?? ''
  const kinderen = uitKinderen(element, id, hulp)
  switch (element.name) {
    case 'Zie':
    case 'Bron':
    case 'Begrip': {
      const item = hulp.vind(genoemd)
      if (!item) return kinderen.length > 0 ? kinderen : [genoemd]
      return [verwijs(item, kinderen, hulp, element.name === 'Begrip' ? 'begrip' : undefined)]
    }
    case 'Voetnoot':
      return [maak('sup', [attribuut(element, 'nr') ?? ''])]
    case 'Onderdelen': {
      const lijst = hulp.lijst((attribuut(element, 'soort') ?? '') as Lijstsoort, id)
      return [
        maak(
          'ul',
          lijst.map(item => rij(item, hulp)),
        ),
      ]
    }
    case 'Urgentieschaal':
      return [
        maak(
          'ul',
          hulp.urgentie.map(item => rij(item, hulp)),
        ),
      ]
    default:
      return kinderen
  }
}

const uitKinderen = (ouder: Parents | MdxElement, id: string, hulp: Leeshulp): Leesknoop[] =>
  ouder.children.flatMap(kind => uitKnoop(kind, id, hulp))

const KOPPEN = ['h2', 'h2', 'h3', 'h4'] as const

function uitKnoop(knoop: Nodes, id: string, hulp: Leeshulp): Leesknoop[] {
  if (isElement(knoop)) return uitElement(knoop, id, hulp)
  switch (knoop.type) {
    case 'text':
      return [knoop.value]
    case 'break':
      return [maak('br', [])]
    case 'paragraph':
      return [maak('p', uitKinderen(knoop, id, hulp))]
    case 'heading':
      return [maak(KOPPEN[knoop.depth - 1] ?? 'h4', uitKinderen(knoop, id, hulp))]
    case 'emphasis':
      return [maak('em', uitKinderen(knoop, id, hulp))]
    case 'strong':
      return [maak('strong', uitKinderen(knoop, id, hulp))]
    case 'delete':
      return [maak('del', uitKinderen(knoop, id, hulp))]
    case 'list':
      return [maak(knoop.ordered ? 'ol' : 'ul', uitKinderen(knoop, id, hulp))]
    case 'listItem':
      return [maak('li', uitKinderen(knoop, id, hulp))]
    case 'link':
      return [{ el: 'a', naar: knoop.url, kinderen: uitKinderen(knoop, id, hulp) }]
    default:
      return []
  }
}

/**
 * De tekst als gegevens om te tonen, uit de gekeurde boom; er wordt niets uitgevoerd. Niets als er iets in staat wat
 * niet mag, of als het geen MDX is: de fouten zeggen dan waarom.
 */
export function maakLeestekst(tekst: string, id: string, hulp: Leeshulp): Leesknoop[] | undefined {
  try {
    const boom = ontleed(tekst)
    return zoekVerboden(boom).length > 0 ? undefined : uitKinderen(boom, id, hulp)
  } catch {
    return undefined
  }
}

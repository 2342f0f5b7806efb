import type { BlockContent, ListItem, PhrasingContent, TableRow } from 'mdast'
import { isCode } from '@/lib/domain/id'
import type { Naslag } from '@/lib/domain/naslag'
import type { Item, Lijstonderdeel, Onderdeel } from '@/lib/domain/onderdeel'
import type { Lijstsoort } from '@/lib/domain/soort'
import type { Vervanger } from '../mdx/los-op'
import { attribuut } from '../mdx/ontleed'
import { alinea, koppeling, nootnaam, woorden } from './bronregel'

const vet = (tekst: string): PhrasingContent => ({ type: 'strong', children: [woorden(tekst)] })

/** Een item waar de tekst naar verwijst, met de woorden van de schrijver of anders zijn eigen naam. */
function verwijs(item: Item, kinderen: PhrasingContent[], naslag: Naslag): PhrasingContent {
  const naam = isCode(item.id) ? item.id : item.titel
  return koppeling(naslag.adres(item), kinderen.length > 0 ? kinderen : [woorden(naam)])
}

/** Onder een toetspunt het wetsartikel, met een koppeling naar de wet; onder de andere de bronnen op één regel. */
function grond(
  { grondslag: artikel, bronnen }: Lijstonderdeel,
  { naslag, woorden: { bronnaam } }: Vervangen,
): BlockContent[] {
  const [wet] = bronnen
  if (!wet && !artikel) return []
  if (!artikel) {
    const regels = bronnen.flatMap(({ bron, vindplaats }, i) => [
      ...(i > 0 ? [woorden(' · ')] : []),
      koppeling(naslag.adres(naslag.bron(bron)), [woorden(naslag.bron(bron).titel)]),
      ...(vindplaats ? [woorden(`, ${vindplaats}`)] : []),
    ])
    return [alinea(woorden(`${bronnaam(bronnen.length)}: `), ...regels)]
  }
  return [alinea(wet ? koppeling(naslag.adres(naslag.bron(wet.bron)), [woorden(artikel)]) : woorden(artikel))]
}

const lijst = (children: ListItem[]): BlockContent => ({ type: 'list', ordered: false, spread: true, children })

const rij = (...cellen: PhrasingContent[]): TableRow => ({
  type: 'tableRow',
  children: cellen.map(cel => ({ type: 'tableCell', children: [cel] })),
})

/** De woorden die het portaal zelf aan een tekst toevoegt. */
export interface Stukwoorden {
  opgezocht: string
  /** Wat er voor een rij bronnen staat. */
  bronnaam: (aantal: number) => string
  /** De koppen boven de urgentieschaal. */
  schaalkoppen: [string, string]
}

interface Vervangen {
  item: Onderdeel
  naslag: Naslag
  /** De tekst van een onderdeel dat in een lijst staat. */
  tekstVan: (onderdeel: Lijstonderdeel) => BlockContent[]
  woorden: Stukwoorden
}

/** Wat er voor elke component van componenten.ts in de plaats komt: dezelfde woorden als op de pagina. */
export function maakVervanger(hulp: Vervangen): Vervanger {
  const { item, naslag, tekstVan } = hulp
  return element => {
    const id = attribuut(element, 'id') ?? ''
    const kinderen = element.children as PhrasingContent[]
    switch (element.name) {
      case 'Zie':
        return [verwijs(naslag.item(id), kinderen, naslag)]
      case 'Bron':
        return [verwijs(naslag.bron(id), kinderen, naslag)]
      case 'Begrip':
        return [verwijs(naslag.begrip(id), kinderen, naslag)]
      case 'Voetnoot':
        return [{ type: 'footnoteReference', identifier: nootnaam(Number(attribuut(element, 'nr'))) }]
      case 'Onderdelen':
        return [
          lijst(
            naslag.lijst(attribuut(element, 'soort') as Lijstsoort, item.id).map(onderdeel => ({
              type: 'listItem',
              spread: true,
              children: [
                alinea(koppeling(naslag.adres(onderdeel), [woorden(onderdeel.id)]), woorden(' '), vet(onderdeel.titel)),
                ...tekstVan(onderdeel),
                ...grond(onderdeel, hulp),
              ],
            })),
          ),
        ]
      case 'Urgentieschaal':
        return [
          {
            type: 'table',
            children: [
              rij(...hulp.woorden.schaalkoppen.map(woorden)),
              ...naslag.urgentie.map(niveau =>
                rij(koppeling(naslag.adres(niveau), [woorden(niveau.id)]), woorden(niveau.titel)),
              ),
            ],
          },
        ]
      default:
        throw new Error(`<${element.name}> is geen component; draai npm run check.`)
    }
  }
}

import { somVan } from '@/lib/checks/editie/som'
import { leesYaml } from '@/lib/checks/yaml'
import { KADERMAP, MAP_VAN_SOORT, MAPPEN, type Mapnaam } from '@/lib/content/schema/mappen'
import { ID_VORM } from '@/lib/domain/id'
import { REGISTERSOORTEN } from '@/lib/domain/soort'
import { BRONTAAL, TALEN } from '@/lib/domain/taal'
import { type Velden, velden } from './invoer'
import type { Stand } from './opslag'
import { leesContent } from './pad'

/** Een onderdeel van het kader zoals iemand het in het formulier ziet. */
export interface Onderdeel {
  id: string
  map: Mapnaam
  pad: string
  /** De velden die te veranderen zijn, alle: wat er niet is, is leeg. */
  velden: Velden
  tekst: string
  /** SHA-256 van het bestand, zoals `sha256sum` het zegt. */
  basis: string
  /** Het bestand zelf, in zijn drie delen. */
  bestand: { voorgegevens: string; rand: string; lichaam: string }
}

const DELEN = /^---\n([\s\S]*?\n)(---\n)([\s\S]*)$/

export type Veldnaam = keyof Velden
export const VELDNAMEN = Object.keys(velden.shape) as Veldnaam[]

/** De velden van deze map die iemand kan veranderen. */
export const veldenVan = (map: Mapnaam): Veldnaam[] => VELDNAMEN.filter(veld => veld in MAPPEN[map].schema.shape)

export const isLijst = (veld: Veldnaam): veld is 'bronnen' | 'zie' => veld === 'bronnen' || veld === 'zie'

/** De mappen van het kader waar een onderdeel met dit id kan staan. */
const mappenVan = (id: string): Mapnaam[] => {
  const mappen = REGISTERSOORTEN.filter(soort => ID_VORM[soort].test(id)).map(soort => MAP_VAN_SOORT[soort])
  return [...new Set(mappen)].filter(map => MAPPEN[map].map.startsWith(KADERMAP))
}

export const onderdeelpad = (map: Mapnaam, id: string, taal: string = BRONTAAL): string =>
  `content/${MAPPEN[map].map}/${id}.${taal}.mdx`

/** Alle bestanden van een onderdeel, ook zijn vertalingen. */
export const padenVan = ({ wortel }: Stand, { map, id }: Pick<Onderdeel, 'map' | 'id'>): string[] =>
  TALEN.map(taal => onderdeelpad(map, id, taal)).filter(pad => leesContent(wortel, pad))

/** Een bron als `{ id, vindplaats? }`; in het bestand mag het ook een los id zijn. */
export const bronVan = (bron: unknown): { id: string; vindplaats?: string } => {
  const { id, vindplaats } = (typeof bron === 'object' && bron ? bron : { id: bron }) as Record<string, unknown>
  return { id: String(id), ...(vindplaats ? { vindplaats: String(vindplaats) } : {}) }
}

function leesVelden(map: Mapnaam, gegevens: Record<string, unknown>): Velden {
  const gelezen: Velden = {}
  for (const veld of veldenVan(map)) {
    const waarde = gegevens[veld]
    const lijst: unknown[] = Array.isArray(waarde) ? waarde : []
    if (veld === 'bronnen') gelezen.bronnen = lijst.map(bronVan)
    else if (veld === 'zie') gelezen.zie = lijst.map(String)
    else gelezen[veld] = typeof waarde === 'string' ? waarde : ''
  }
  return gelezen
}

/** De Nederlandse tekst van een onderdeel van het kader; niets als het er (nu) niet is. */
export function leesOnderdeel({ wortel }: Stand, id: string): Onderdeel | undefined {
  for (const map of mappenVan(id)) {
    const pad = onderdeelpad(map, id)
    const bytes = leesContent(wortel, pad)
    const delen = DELEN.exec(bytes?.toString('utf8').replaceAll('\r\n', '\n') ?? '')
    if (!bytes || !delen) continue
    const [, voorgegevens = '', rand = '', lichaam = ''] = delen
    return {
      id,
      map,
      pad,
      velden: leesVelden(map, leesYaml(voorgegevens, 2).velden),
      tekst: lichaam.trim(),
      basis: somVan(bytes),
      bestand: { voorgegevens, rand, lichaam },
    }
  }
  return undefined
}

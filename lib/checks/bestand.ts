import type { Root } from 'mdast'
import type { Mapnaam } from '@/lib/content/schema/mappen'
import type { Tekst } from '@/lib/domain/onderdeel'
import { BRONTAAL } from '@/lib/domain/taal'

/** Een bestand zoals de controle het leest: niets uitgevoerd, alle plaatsen bekend. */
export interface Bestand {
  pad: string
  map: Mapnaam
  /** Id en taal volgens de bestandsnaam. */
  naamId: string
  taal: string
  /** De voorgegevens (of de hele YAML); leeg als ze niet te lezen zijn. */
  velden: Record<string, unknown>
  /** Regel in het bestand waar een veld staat; de eerste van de gegevens als het er niet is. */
  regelVan: (pad: PropertyKey[]) => number
  /** Alleen bij MDX die te ontleden is. */
  mdx?: { boom: Root; eersteRegel: number } & Omit<Tekst, 'code'>
}

/** Het id uit de voorgegevens als het er een is, anders dat uit de bestandsnaam. */
export const idVan = (bestand: Bestand): string =>
  typeof bestand.velden.id === 'string' ? bestand.velden.id : bestand.naamId

/** Of dit de tekst in de brontaal is; relaties en ids tellen daar één keer. */
export const isBrontekst = (bestand: Bestand): boolean => bestand.taal === BRONTAAL

/** Een veld als lijst van losse waarden; leeg als het ontbreekt of geen lijst is. */
export const lijstVan = (bestand: Bestand, veld: string): unknown[] => {
  const waarde = bestand.velden[veld]
  return Array.isArray(waarde) ? waarde : []
}

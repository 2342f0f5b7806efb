import type { Root } from 'mdast'
import { isMap, isNode, LineCounter, parseDocument, visit } from 'yaml'
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
  /** Regel in het bestand waar een veld staat; 1 als het er niet is. */
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

/** Leest YAML zonder aliassen, tags of dubbele sleutels, en onthoudt waar elk veld staat. */
export function leesYaml(tekst: string, eersteRegel: number) {
  const teller = new LineCounter()
  const document = parseDocument(tekst, { lineCounter: teller })
  const regelVan = (pad: PropertyKey[]): number => {
    for (let lengte = pad.length; lengte > 0; lengte--) {
      const knoop: unknown = document.getIn(pad.slice(0, lengte), true)
      if (isNode(knoop) && knoop.range) return teller.linePos(knoop.range[0]).line + eersteRegel - 1
    }
    return eersteRegel
  }
  const fouten = [...document.errors, ...document.warnings].map(fout => ({
    regel: (fout.linePos?.[0].line ?? 1) + eersteRegel - 1,
    melding: `de YAML is niet te lezen: ${fout.message.split('\n')[0]}`,
  }))
  visit(document, {
    Alias: (_, alias) => {
      const regel = teller.linePos(alias.range?.[0] ?? 0).line + eersteRegel - 1
      fouten.push({ regel, melding: 'een verwijzing met * mag niet in de YAML; schrijf de waarde uit' })
    },
  })
  const leesbaar = fouten.length === 0 && isMap(document.contents)
  const velden: Record<string, unknown> = leesbaar ? document.toJS() : {}
  return { velden, regelVan, fouten, leesbaar }
}

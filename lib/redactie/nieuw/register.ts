import { isSeq, parseDocument, YAMLSeq } from 'yaml'
import { isCode } from '@/lib/domain/id'
import type { Registersoort } from '@/lib/domain/soort'

/** Zoals het bestand is: opmerkingen, inspringing en lange regels blijven wat zij waren. */
const STIJL = { lineWidth: 0, flowCollectionPadding: false } as const

const reeksVan = (id: string): string => id.replace(/\d+$/, '')

/** Waar het id in de rij hoort: een nummer na het vorige van zijn reeks, een woord op alfabet als de rij dat is. */
function plaatsVoor(id: string, rij: string[]): number {
  if (isCode(id)) return rij.findLastIndex(ander => reeksVan(ander) === reeksVan(id)) + 1 || rij.length
  const opAlfabet = rij.every((ander, i) => i === 0 || (rij[i - 1] ?? '') < ander)
  const later = rij.findIndex(ander => ander > id)
  return opAlfabet && later >= 0 ? later : rij.length
}

/** De tekst van register.yaml met dit id onder zijn soort; verder verandert er niets. */
export function zetInRegister(tekst: string, soort: Registersoort, id: string): string {
  const document = parseDocument(tekst)
  const gevonden = document.getIn(['uitgegeven', soort])
  const rij = isSeq(gevonden) ? gevonden : new YAMLSeq()
  if (rij !== gevonden) document.setIn(['uitgegeven', soort], rij)
  const ids = rij.items.map(String)
  rij.items.splice(plaatsVoor(id, ids), 0, document.createNode(id))
  return document.toString(STIJL)
}

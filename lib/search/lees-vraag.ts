import { zegtVan } from './begrijp'
import { leesCodes } from './code'
import { isVraagzin } from './stopwoorden'
import { letterlijk, type Zoekindex } from './zoekindex'

export interface Gelezen {
  /** De items die de vraag met hun id noemt. */
  ids: string[]
  /** De stukken die letterlijk zo heten. */
  zoHeten: readonly number[]
  /** De vraag zonder ids. */
  rest: string
  /** Alles waar het antwoord van afhangt: wie een spatie of een lidwoord typt, vraagt niets anders. */
  zegt: readonly unknown[]
}

/** Leest een vraag, voor het zoeken begint. */
export function leesVraag(vraag: string, { codes, opTitel, codeerder }: Zoekindex): Gelezen {
  const { ids, rest } = leesCodes(vraag, codes)
  const heet = letterlijk(vraag)
  const zoHeten = (heet && opTitel.get(heet)) || []
  return { ids, zoHeten, rest, zegt: [ids, zoHeten, rest.trim() === '', isVraagzin(rest), zegtVan(rest, codeerder)] }
}

import { slugVan } from '@/lib/domain/id'
import type { Plek } from '@/lib/domain/plek'
import { TALEN, type Taal } from '@/lib/domain/taal'
import { adresVan, sectieVan, subpaginaVan, thuis } from './adres'

/** Per slug waar het item staat; lib/run/adressen.ts schrijft haar bij elke build. */
export type Adressen = Record<string, Plek>

/** Wat er met een verzoek moet gebeuren. */
export type Route =
  /** Toon de pagina die intern op dit pad staat. */
  | { doe: 'toon'; pad: string }
  /** Stuur voor altijd door: hetzelfde adres, anders geschreven. */
  | { doe: 'verhuis'; naar: string }
  /** Stuur door naar de taal van de lezer. */
  | { doe: 'kies'; naar: (taal: Taal) => string }
  /** Er is hier niets; `taal` als het adres die noemt. */
  | { doe: 'onbekend'; taal?: Taal }

const opzoeken = (adressen: Adressen, naam: string): Plek | undefined =>
  Object.hasOwn(adressen, naam) ? adressen[naam] : undefined

function routeInTaal(taal: Taal, delen: string[], pad: string, adressen: Adressen): Route {
  const [naam, id, ...rest] = delen
  if (naam === undefined) return pad === thuis(taal) ? { doe: 'toon', pad } : { doe: 'verhuis', naar: thuis(taal) }
  const sectie = sectieVan(naam.toLowerCase())
  if (!sectie || rest.length > 0) return { doe: 'onbekend', taal }
  if (id === undefined) {
    const adres = adresVan({ sectie }, taal)
    return adres === pad ? { doe: 'toon', pad: `/${taal}/${sectie}` } : { doe: 'verhuis', naar: adres }
  }
  const subpagina = subpaginaVan(sectie, id.toLowerCase())
  if (subpagina) {
    const adres = adresVan({ sectie, subpagina }, taal)
    return adres === pad ? { doe: 'toon', pad: `/${taal}/${sectie}/${subpagina}` } : { doe: 'verhuis', naar: adres }
  }
  const plek = opzoeken(adressen, slugVan(id))
  if (!plek) return { doe: 'onbekend', taal }
  const adres = adresVan(plek, taal)
  return adres === pad ? { doe: 'toon', pad: `/${taal}/${plek.sectie}/${plek.slug}` } : { doe: 'verhuis', naar: adres }
}

/**
 * Bepaalt uit het pad wat te doen; de enige plek die adressen uitlegt.
 * Korte adressen (`/C-K8`, in elke schrijfwijze) gaan naar de taal van de lezer.
 */
export function bepaalRoute(pad: string, adressen: Adressen): Route {
  const [eerste, ...rest] = pad.split('/').filter(Boolean)
  if (eerste === undefined) return { doe: 'kies', naar: thuis }
  const taal = TALEN.find(bekend => bekend === eerste.toLowerCase())
  if (taal) return routeInTaal(taal, rest, pad, adressen)
  const plek = rest.length === 0 ? opzoeken(adressen, slugVan(eerste)) : undefined
  return plek ? { doe: 'kies', naar: in_ => adresVan(plek, in_) } : { doe: 'onbekend' }
}

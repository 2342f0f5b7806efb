import { isVastBestand } from '@/lib/domain/editiebestand'
import { slugVan } from '@/lib/domain/id'
import type { Plek } from '@/lib/domain/plek'
import { TALEN, type Taal } from '@/lib/domain/taal'
import { type Uitgave, WERKVERSIE } from '@/lib/domain/uitgave'
import { isVoorstelnaam } from '@/lib/domain/voorstelnaam'
import { adresVan, sectieVan, subpaginaVan, thuis, uitgaveAdres } from './adres'
import { boekAdres, isBoek } from './boek'
import { feedAdres, isVasteFeed, leesFeednaam } from './feed'
import { GEGEVENS, opensearchAdres } from './gegevens'
import { padVanGegevens } from './machine'
import { routeVanKort } from './route-kort'
import { zoek } from './tabel'

/** Per slug waar een item staat. */
export type Plekken = Record<string, Plek>

/** Wat waar staat, vandaag en in elke uitgave; lib/run/adressen.ts schrijft haar bij elke build. */
export interface Adressen {
  vandaag: Plekken
  /** Per editie en voor de werkversie alleen de onderdelen van het kader zelf. */
  uitgaven: Record<Uitgave, Plekken>
}

/** De afdeling of het item van een pagina, en in welke uitgave. */
interface Pagina {
  plek: Plek
  uitgave?: Uitgave
  taal: Taal
}

/** Wat er met een verzoek moet gebeuren. */
export type Route =
  /** Toon de pagina die intern op dit pad staat. */
  | { doe: 'toon'; pad: string; op?: Pagina }
  /** Toon de pagina op dit pad als dit voorstel er is; welke er zijn, verandert terwijl de site draait. */
  | { doe: 'voorstel'; naam: string; pad: string; taal: Taal }
  /** Geef de gegevens die intern op dit pad staan; er is geen pagina en dus geen script. */
  | { doe: 'geef'; pad: string }
  /** Geef het vaste bestand onder `public` op dit pad, als het gemaakt is. */
  | { doe: 'bestand'; pad: string }
  /** Stuur voor altijd door: hetzelfde adres, anders geschreven. */
  | { doe: 'verhuis'; naar: string }
  /** Stuur door naar de taal van de lezer. */
  | { doe: 'kies'; naar: (taal: Taal) => string }
  /** Er is hier niets; `taal` als het adres die noemt. */
  | { doe: 'onbekend'; taal?: Taal }

/** Toont het pad als het adres precies klopt; een andere schrijfwijze verhuist naar het goede adres. */
const toonOfVerhuis = (adres: string, gevraagd: string, intern: string, op?: Pagina): Route =>
  adres === gevraagd ? { doe: 'toon', pad: intern, op } : { doe: 'verhuis', naar: adres }

interface Plaats {
  taal: Taal
  /** Het hele gevraagde pad. */
  pad: string
  plekken: Plekken
  uitgave?: Uitgave
}

/** De afdeling en het item binnen vandaag of binnen een uitgave. */
function routeBinnen([naam, id, ...rest]: string[], { taal, pad, plekken, uitgave }: Plaats): Route {
  const begin = uitgave === undefined ? `/${taal}` : `/${taal}/uitgave/${uitgave}`
  if (naam === undefined) {
    const adres = uitgave === undefined ? thuis(taal) : uitgaveAdres(uitgave, taal)
    return toonOfVerhuis(adres, pad, begin)
  }
  const sectie = sectieVan(naam.toLowerCase())
  if (!sectie || rest.length > 0) return { doe: 'onbekend', taal }
  if (id === undefined) {
    const bestaat = uitgave === undefined || Object.values(plekken).some(plek => plek.sectie === sectie)
    if (!bestaat) return { doe: 'onbekend', taal }
    const op = { plek: { sectie }, uitgave, taal }
    return toonOfVerhuis(adresVan({ sectie }, taal, uitgave), pad, `${begin}/${sectie}`, op)
  }
  const subpagina = uitgave === undefined ? subpaginaVan(sectie, id.toLowerCase()) : undefined
  if (subpagina) return toonOfVerhuis(adresVan({ sectie, subpagina }, taal), pad, `${begin}/${sectie}/${subpagina}`)
  const plek = zoek(plekken, slugVan(id))
  if (!plek) return { doe: 'onbekend', taal }
  const adres = adresVan(plek, taal, uitgave)
  return toonOfVerhuis(adres, pad, `${begin}/${plek.sectie}/${plek.slug}`, { plek, uitgave, taal })
}

/** Een feed bij de wijzigingen. Wat ooit in een uitgave stond houdt zijn feed, ook als het vervallen is. */
function routeNaarFeed([naam = '', ...rest]: string[], taal: Taal, pad: string, { uitgaven }: Adressen): Route {
  const gevraagd = leesFeednaam(naam)
  if (!gevraagd || rest.length > 0) return { doe: 'onbekend', taal }
  const { feed, vorm } = gevraagd
  const bestaat = isVasteFeed(feed) || Object.values(uitgaven).some(plekken => zoek(plekken, feed))
  if (!bestaat) return { doe: 'onbekend', taal }
  const adres = feedAdres(feed, vorm, taal)
  return adres === pad ? { doe: 'geef', pad: `/${taal}/wijzigingen/${feed}/${vorm}` } : { doe: 'verhuis', naar: adres }
}

function routeNaarVoorstel(naam: string, taal: Taal, pad: string): Route {
  const adres = adresVan({ sectie: 'voorstellen', slug: naam }, taal)
  return adres === pad
    ? { doe: 'voorstel', naam, pad: `/${taal}/voorstellen/${naam}`, taal }
    : { doe: 'verhuis', naar: adres }
}

function routeInTaal(taal: Taal, delen: string[], pad: string, adressen: Adressen): Route {
  const { vandaag, uitgaven } = adressen
  const [naam = '', versie, ...rest] = delen
  if (pad === opensearchAdres(taal)) return { doe: 'geef', pad: `/${taal}/opensearch` }
  const sectie = sectieVan(naam.toLowerCase())
  if (sectie === 'werkversie')
    return routeBinnen(delen.slice(1), { taal, pad, plekken: zoek(uitgaven, WERKVERSIE) ?? {}, uitgave: WERKVERSIE })
  if (sectie === 'edities' && versie !== undefined) {
    const plekken = versie === WERKVERSIE ? undefined : zoek(uitgaven, versie)
    if (plekken && rest.length === 1 && isBoek(rest[0] ?? ''))
      return toonOfVerhuis(boekAdres(versie, taal), pad, `/${taal}/uitgave/${versie}/boek`)
    return plekken ? routeBinnen(rest, { taal, pad, plekken, uitgave: versie }) : { doe: 'onbekend', taal }
  }
  if (sectie === 'wijzigingen' && leesFeednaam(versie ?? '')) return routeNaarFeed(delen.slice(1), taal, pad, adressen)
  const voorstel = (versie ?? '').toLowerCase()
  if (sectie === 'voorstellen' && isVoorstelnaam(voorstel) && rest.length === 0)
    return routeNaarVoorstel(voorstel, taal, pad)
  return routeBinnen(delen, { taal, pad, plekken: vandaag })
}

/**
 * Bepaalt uit het pad wat te doen; de enige plek die adressen uitlegt.
 * Korte adressen (`/C-K8`, `/c-k8@1.0.0`) gaan naar de taal van de lezer.
 */
export function bepaalRoute(pad: string, adressen: Adressen): Route {
  if (isVastBestand(pad, Object.keys(adressen.uitgaven))) return { doe: 'bestand', pad }
  const gegevens = GEGEVENS.includes(pad) ? pad : padVanGegevens(pad)
  if (gegevens) return { doe: 'geef', pad: gegevens }
  const [eerste, ...rest] = pad.split('/').filter(Boolean)
  if (eerste === undefined) return { doe: 'kies', naar: thuis }
  const taal = TALEN.find(bekend => bekend === eerste.toLowerCase())
  if (taal) return routeInTaal(taal, rest, pad, adressen)
  if (rest.length > 0) return { doe: 'onbekend' }
  return routeVanKort(eerste, adressen)
}

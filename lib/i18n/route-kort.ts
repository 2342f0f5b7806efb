import { slugVan } from '@/lib/domain/id'
import { WERKVERSIE } from '@/lib/domain/uitgave'
import { adresVan } from './adres'
import { leesKort } from './gezocht'
import type { Adressen, Route } from './route'
import { zoek } from './tabel'
import { leesVerwijzing, VANDAAG } from './verwijzing'
import { padVanVorm } from './vormen'

/** `C-K8` of `C-K8@1.0.0`, in elke schrijfwijze. */
function kortNaarRoute(kort: string, { vandaag, uitgaven }: Adressen): Route {
  const [id = '', versie, ...rest] = leesKort(kort)
  if (rest.length > 0) return { doe: 'onbekend' }
  const plekken = versie === undefined ? vandaag : zoek(uitgaven, versie)
  const plek = plekken && zoek(plekken, slugVan(id))
  return plek ? { doe: 'kies', naar: taal => adresVan(plek, taal, versie) } : { doe: 'onbekend' }
}

/** Een verwijsbestand zoals `/C-K8@1.0.0.bib`; alleen van wat in een editie staat. */
function routeNaarVerwijzing(naam: string, { uitgaven }: Adressen): Route | undefined {
  const gevraagd = leesVerwijzing(naam)
  if (!gevraagd) return undefined
  const { editie, vorm } = gevraagd
  const slug = slugVan(gevraagd.id)
  const edities = Object.keys(uitgaven).filter(uitgave => uitgave !== WERKVERSIE && (editie ?? uitgave) === uitgave)
  const bestaat = edities.some(uitgave => zoek(uitgaven[uitgave] ?? {}, slug))
  return bestaat ? { doe: 'geef', pad: `/api/verwijzing/${slug}/${editie ?? VANDAAG}/${vorm}` } : { doe: 'onbekend' }
}

/** Een item in een andere vorm, zoals `/C-K8.json`; of het bestaat, zegt wie de vorm maakt. */
function routeNaarVorm(naam: string): Route | undefined {
  const pad = padVanVorm(naam)
  return pad ? { doe: 'geef', pad } : undefined
}

/** Een kort adres: een bestand van een item (`/C-K8@1.0.0.bib`, `/C-K8.json`) of het item zelf. `.csl.json` gaat vóór `.json`. */
export const routeVanKort = (naam: string, adressen: Adressen): Route =>
  routeNaarVerwijzing(naam, adressen) ?? routeNaarVorm(naam) ?? kortNaarRoute(naam, adressen)

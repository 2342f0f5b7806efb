import type { Aanhaling } from '@/lib/domain/citaat'
import { slugVan } from '@/lib/domain/id'
import type { Plek } from '@/lib/domain/plek'
import { BRONTAAL } from '@/lib/domain/taal'
import { type Adressen, bepaalRoute, type Plekken } from './route'

/** Het item dat op deze pagina op dit anker staat; op de leespagina staat alles. */
function opAnker(plekken: Plekken, plek: Plek, anker: string): string | undefined {
  const gezocht = slugVan(anker)
  const gevonden = Object.hasOwn(plekken, gezocht) ? plekken[gezocht] : undefined
  const hier = gevonden?.sectie === plek.sectie && gevonden.anker === gezocht && gevonden.slug === plek.slug
  return gevonden && (hier || plek.sectie === 'lezen') ? gezocht : undefined
}

/**
 * Welk item op een pad van deze site staat, en in welke uitgave; niets als er geen item staat.
 * Volgt het pad zoals de proxy dat doet, ook een kort adres en een oude schrijfwijze.
 */
export function itemOpAdres(adres: string, adressen: Adressen): Aanhaling | undefined {
  const [pad = '', anker] = adres.split('#')
  const route = bepaalRoute(pad, adressen)
  if (route.doe === 'kies' || route.doe === 'verhuis') {
    const naar = route.doe === 'kies' ? route.naar(BRONTAAL) : route.naar
    if (naar === pad) return undefined
    return itemOpAdres(anker && !naar.includes('#') ? `${naar}#${anker}` : naar, adressen)
  }
  if (route.doe !== 'toon' || !route.op) return undefined
  const { plek, uitgave } = route.op
  const plekken = uitgave === undefined ? adressen.vandaag : (adressen.uitgaven[uitgave] ?? {})
  const slug = (anker && opAnker(plekken, plek, anker)) ?? plek.slug
  return slug && Object.hasOwn(plekken, slug) ? { slug, uitgave } : undefined
}

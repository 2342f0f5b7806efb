import { type Uitgave, WERKVERSIE } from '@/lib/domain/editie'
import type { Plek } from '@/lib/domain/plek'
import type { Taal } from '@/lib/domain/taal'
import { adresVan } from '@/lib/i18n/adres'
import { getEdities, getStand } from './edities'

/** De edities met dit item, nieuwste eerst. */
const metItem = (slug: string): string[] =>
  getEdities()
    .filter(({ bestanden }) => Object.keys(bestanden).some(pad => pad.toLowerCase().includes(`/${slug}.`)))
    .map(({ versie }) => versie)

/**
 * Het kopje `Link` van een item, voor machines (RFC 5829): waar de laatste en de vorige versie staan.
 * Canoniek is vandaag, en alleen als de tekst dezelfde is. De werkversie en bronnen hebben geen versies.
 */
export function maakVersiekoppen({
  plek,
  uitgave,
  taal,
}: {
  plek: Plek
  uitgave?: Uitgave
  taal: Taal
}): string | undefined {
  const versies = metItem(plek.slug ?? '')
  const [nieuwste] = versies
  if (!plek.slug || !nieuwste || uitgave === WERKVERSIE) return undefined
  const huidige = uitgave ?? nieuwste
  const vorige = versies[versies.indexOf(huidige) + 1]
  const laatste = adresVan(plek, taal)
  const stand = uitgave === undefined ? 'gelijk' : getStand(plek.slug, uitgave)
  return [
    stand === 'gelijk' && `<${laatste}>; rel="canonical"`,
    stand !== 'vervallen' && `<${laatste}>; rel="latest-version"`,
    vorige && `<${adresVan(plek, taal, vorige)}>; rel="predecessor-version"`,
    `<${adresVan({ sectie: 'edities' }, taal)}>; rel="version-history"`,
  ]
    .filter(Boolean)
    .join(', ')
}

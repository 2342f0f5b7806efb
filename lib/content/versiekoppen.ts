import type { Plek } from '@/lib/domain/plek'
import type { Taal } from '@/lib/domain/taal'
import { type Uitgave, WERKVERSIE } from '@/lib/domain/uitgave'
import { adresVan } from '@/lib/i18n/adres'
import { getBladstand } from './bladstand'
import { getLaatsteMet, getVorige } from './edities'

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
  const nieuwste = plek.slug && getLaatsteMet(plek.slug)
  if (!plek.slug || !nieuwste || uitgave === WERKVERSIE) return undefined
  const vorige = getVorige(plek.slug, uitgave ?? nieuwste.versie)
  const laatste = adresVan(plek, taal)
  const stand = uitgave === undefined ? 'gelijk' : getBladstand(plek.slug, uitgave, taal)
  return [
    stand === 'gelijk' && `<${laatste}>; rel="canonical"`,
    stand !== 'vervallen' && `<${laatste}>; rel="latest-version"`,
    vorige && `<${adresVan(plek, taal, vorige.versie)}>; rel="predecessor-version"`,
    `<${adresVan({ sectie: 'edities' }, taal)}>; rel="version-history"`,
  ]
    .filter(Boolean)
    .join(', ')
}

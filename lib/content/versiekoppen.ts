import type { Plek } from '@/lib/domain/plek'
import type { Taal } from '@/lib/domain/taal'
import { type Uitgave, WERKVERSIE } from '@/lib/domain/uitgave'
import { adresVan, kortAdres } from '@/lib/i18n/adres'
import { type Itemvorm, VORMEN, vormAdres } from '@/lib/i18n/vormen'
import { getBladstand } from './bladstand'
import { getIdIn, getLaatsteMet, getVorige } from './edities'

/** Hetzelfde item in een andere vorm dan een pagina. */
const maakVormkoppen = (vormen: Itemvorm[], id: string, editie?: string): string[] =>
  vormen.map(vorm => `<${vormAdres(vorm, id, editie)}>; rel="alternate"; type="${VORMEN[vorm].type}"`)

/**
 * Het kopje `Link` van een item, voor machines: waar de laatste en de vorige versie staan (RFC 5829), met welk adres het
 * aan te halen is (RFC 8574), en in welke andere vormen het er is.
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
  if (!plek.slug || uitgave === WERKVERSIE) return undefined
  const nieuwste = getLaatsteMet(plek.slug)
  if (!nieuwste) return maakVormkoppen(['json'], plek.slug).join(', ')
  const editie = uitgave ?? nieuwste.versie
  const id = getIdIn(nieuwste, plek.slug)
  const vorige = getVorige(plek.slug, editie)
  const laatste = adresVan(plek, taal)
  const stand = uitgave === undefined ? 'gelijk' : getBladstand(plek.slug, uitgave, taal)
  return [
    stand === 'gelijk' && `<${laatste}>; rel="canonical"`,
    stand !== 'vervallen' && `<${laatste}>; rel="latest-version"`,
    vorige && `<${adresVan(plek, taal, vorige.versie)}>; rel="predecessor-version"`,
    `<${adresVan({ sectie: 'edities' }, taal)}>; rel="version-history"`,
    `<${kortAdres(id, editie)}>; rel="cite-as"`,
    ...maakVormkoppen(Object.keys(VORMEN) as Itemvorm[], id, uitgave),
  ]
    .filter(Boolean)
    .join(', ')
}

import type { Herziening } from '@/lib/domain/herziening'
import { WIJZEN } from '@/lib/domain/verloop'

const opsomming = new Intl.ListFormat('nl')

const telVragen = ({ items }: Herziening): number =>
  new Set(items.flatMap(({ hangtAf }) => hangtAf.vragen.map(({ id }) => id))).size

function hangtAf(herziening: Herziening): string {
  const aantal = telVragen(herziening)
  if (aantal === 0) return 'er hangt geen vraag van af'
  return aantal === 1 ? '1 vraag hangt hiervan af' : `${aantal} vragen hangen hiervan af`
}

/** In één regel wat een herziening doet: `aanscherping → 2.0.0; 3 vragen hangen hiervan af`. */
export function effectVan(herziening: Herziening): string {
  const { items, overige, versie, ontbreekt } = herziening
  if (items.length === 0 && overige.length === 0)
    return `Er verandert niets aan de inhoud${ontbreekt.length > 0 ? ', maar er is wel iets mis' : ''}.`
  if (versie.naar && overige.includes(`content/edities/${versie.naar}/`))
    return `Editie ${versie.naar} wordt vastgesteld.`
  const volgt = versie.naar ? ` → ${versie.naar}` : ''
  if (items.length === 0) return `Geen onderdeel van het kader verandert${volgt && `; openstaand${volgt}`}.`
  const genoemd = new Set(items.flatMap(({ wijzigingen }) => wijzigingen.map(({ wijze }) => wijze)))
  const wijzen = WIJZEN.filter(wijze => genoemd.has(wijze))
  return `${wijzen.length > 0 ? opsomming.format(wijzen) : 'nog geen wijziging vastgelegd'}${volgt}; ${hangtAf(herziening)}`
}

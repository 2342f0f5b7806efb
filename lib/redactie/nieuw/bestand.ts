import { MAP_VAN_SOORT, MAPPEN, type Mapnaam } from '@/lib/content/schema/mappen'
import type { Registersoort } from '@/lib/domain/soort'
import { BRONTAAL } from '@/lib/domain/taal'
import { schrijfGegevens } from '@/lib/proposal/yaml'
import type { Velden } from './soorten'

/** In welke map en onder welke naam een bestand met deze velden komt. */
export function padVan(soort: Registersoort, velden: Velden): { map: Mapnaam; pad: string; id: string } {
  const map = MAP_VAN_SOORT[soort]
  const { map: folder, vorm, taal } = MAPPEN[map]
  const id = String(velden.id)
  return { map, id, pad: `content/${folder}/${id}${taal ? `.${BRONTAAL}` : ''}.${vorm}` }
}

export function schrijfBestand(map: Mapnaam, velden: Velden, tekst: string): string {
  const gegevens = schrijfGegevens(velden)
  return MAPPEN[map].vorm === 'yaml' ? gegevens : `---\n${gegevens}---\n\n${tekst ? `${tekst}\n` : ''}`
}

import { stringify } from 'yaml'
import { MAP_VAN_SOORT, MAPPEN, type Mapnaam } from '@/lib/content/schema/mappen'
import type { Registersoort } from '@/lib/domain/soort'
import { BRONTAAL } from '@/lib/domain/taal'
import type { Velden } from './soorten'

/** In welke map en onder welke naam een bestand met deze velden komt. */
export function padVan(soort: Registersoort, velden: Velden): { map: Mapnaam; pad: string; id: string } {
  const map = MAP_VAN_SOORT[soort]
  const { map: folder, vorm, taal } = MAPPEN[map]
  const id = String(velden.id)
  return { map, id, pad: `content/${folder}/${id}${taal ? `.${BRONTAAL}` : ''}.${vorm}` }
}

/** Het hele bestand. YAML 1.1 zet ook om datums aanhalingstekens, zodat elke lezer er tekst in ziet. */
export function schrijfBestand(map: Mapnaam, velden: Velden, tekst: string): string {
  const gegevens = stringify(velden, { version: '1.1', lineWidth: 0 })
  return MAPPEN[map].vorm === 'yaml' ? gegevens : `---\n${gegevens}---\n\n${tekst ? `${tekst}\n` : ''}`
}

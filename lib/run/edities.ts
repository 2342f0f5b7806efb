import { mkdirSync, writeFileSync } from 'node:fs'
import { leesRegister } from '@/lib/checks/register'
import { leesEdities, zoekNieuwe, zoekOngewijzigd } from '@/lib/content/ongewijzigd'
import type { Editielijst } from '@/lib/domain/editie'

/** Schrijft vóór de build welke edities er zijn, voor lib/content/edities.ts. */
const wortel = process.cwd()
const lijst: Editielijst = {
  edities: leesEdities(wortel),
  ongewijzigd: zoekOngewijzigd(wortel),
  nieuw: zoekNieuwe(wortel),
  vervallen: Object.fromEntries(leesRegister(wortel).register.vervallen),
}
mkdirSync('.contentlayer', { recursive: true })
writeFileSync('.contentlayer/edities.json', JSON.stringify(lijst))
console.log(`Edities: ${lijst.edities.map(({ versie }) => versie).join(', ') || 'nog geen'}.`)

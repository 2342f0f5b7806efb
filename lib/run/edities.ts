import { mkdirSync, writeFileSync } from 'node:fs'
import { maakEditielijst } from './editielijst'

/** Schrijft vóór de build welke edities er zijn, voor lib/content/edities.ts. */
const lijst = maakEditielijst(process.cwd())
mkdirSync('.contentlayer', { recursive: true })
writeFileSync('.contentlayer/edities.json', JSON.stringify(lijst))
console.log(`Edities: ${lijst.edities.map(({ versie }) => versie).join(', ') || 'nog geen'}.`)

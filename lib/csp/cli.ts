import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { HASHBESTAND, type Hashes } from './beleid'

const MAP = '.next/server/app'
/** Een blok met gegevens (`application/ld+json`) voert de browser niet uit; het beleid gaat er niet over. */
const INLINE = /<script(?![^>]*\ssrc=)(?![^>]*\stype="application\/ld\+json")[^>]*>([\s\S]*?)<\/script>/g

const hash = (script: string) => `sha256-${createHash('sha256').update(script).digest('base64')}`

/** Hasht na `next build` elk inline script van elke vooraf gemaakte pagina, voor proxy.ts. */
const hashes: Hashes = {}
for (const bestand of readdirSync(MAP, { recursive: true, encoding: 'utf8' })) {
  if (!bestand.endsWith('.html')) continue
  const html = readFileSync(join(MAP, bestand), 'utf8')
  const scripts = [...html.matchAll(INLINE)].map(([, script = '']) => hash(script))
  hashes[`/${bestand.replace(/\.html$/, '').replaceAll('\\', '/')}`] = [...new Set(scripts)]
}
const aantal = Object.keys(hashes).length
if (aantal === 0) throw new Error(`Geen enkele pagina in ${MAP}; draai eerst next build.`)
writeFileSync(HASHBESTAND, JSON.stringify(hashes))
console.log(`Beveiligingsbeleid: scripts van ${aantal} pagina's gehasht.`)

import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stap } from './stap.mjs'

const STEMPEL = '.next/gebouwd.json'
/** Alles waarvan de gebouwde site afhangt. */
export const BRONNEN = [
  'content',
  'app',
  'components',
  'lib',
  'proxy.ts',
  'next.config.mjs',
  'contentlayer.config.ts',
  'package-lock.json',
]

/** Het adres dat de build in de pagina's zet; zie lib/i18n/site.ts. */
const site = () => process.env.SITE_URL ?? `http://localhost:${process.env.PORT ?? 3000}`

/** Controleert de inhoud en maakt wat types, tests en build nodig hebben. */
export function bereidVoor() {
  stap('tsx', ['lib/checks/cli.ts'])
  stap('tsx', ['lib/run/lettertypen.mjs'])
  stap('contentlayer2', ['build'])
  stap('tsx', ['lib/run/edities.ts'])
  stap('tsx', ['lib/run/adressen.ts'])
  stap('tsx', ['lib/run/zoektabel.ts'])
}

/** Bouwt de site en legt vast welke scripts het beveiligingsbeleid toelaat. */
export function bouwSite() {
  if (!process.env.SITE_URL) console.warn(`\n! SITE_URL is niet gezet; korte adressen tonen ${site()}.`)
  stap('next', ['build'])
  stap('tsx', ['lib/csp/cli.ts'])
  writeFileSync(STEMPEL, JSON.stringify({ site: site() }))
}

const nieuwste = pad => {
  const { mtimeMs } = statSync(pad)
  if (!statSync(pad).isDirectory()) return mtimeMs
  return Math.max(mtimeMs, ...readdirSync(pad).map(naam => nieuwste(join(pad, naam))))
}

/**
 * Of er een build is van precies deze bronnen, voor ditzelfde adres.
 * @param {string} [map] waar die build staat
 */
export function isGebouwd(map = '.') {
  const stempel = join(map, STEMPEL)
  if (!existsSync(stempel)) return false
  if (JSON.parse(readFileSync(stempel, 'utf8')).site !== site()) return false
  return BRONNEN.every(pad => nieuwste(pad) <= statSync(stempel).mtimeMs)
}

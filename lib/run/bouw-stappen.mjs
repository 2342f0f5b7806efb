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
  'instrumentation.ts',
  'next.config.mjs',
  'contentlayer.config.ts',
  'package-lock.json',
]

/** Het adres dat de build in de pagina's zet; zie lib/i18n/site.ts. */
const site = () => process.env.SITE_URL ?? `http://localhost:${process.env.PORT ?? 3000}`

/** Of de build een voorstel laat zien; zie lib/i18n/site.ts. */
const isProefbouw = () => process.env.CONCEPT === '1'

/**
 * Wat er voor een build draait, in volgorde: programma en argumenten. Ook de meting van edities volgt deze lijst.
 * @type {Record<string, [string, ...string[]]>}
 */
export const VOORBEREIDING = {
  controle: ['tsx', 'lib/checks/cli.ts'],
  lettertypen: ['tsx', 'lib/run/lettertypen.mjs'],
  contentlayer: ['contentlayer2', 'build'],
  edities: ['tsx', 'lib/run/edities.ts'],
  adressen: ['tsx', 'lib/run/adressen.ts'],
  zoekwoorden: ['tsx', 'lib/run/zoekwoorden.ts'],
  zoektabel: ['tsx', 'lib/run/zoektabel.ts'],
}

/** De build zelf. @type {Record<string, [string, ...string[]]>} */
export const BOUW = {
  next: ['next', 'build'],
  beleid: ['tsx', 'lib/csp/cli.ts'],
  offline: ['tsx', 'lib/offline/cli.ts'],
}

/** Controleert de inhoud en maakt wat types, tests en build nodig hebben. */
export function bereidVoor() {
  for (const [naam, ...argumenten] of Object.values(VOORBEREIDING)) stap(naam, argumenten)
}

/** Bouwt de site en legt vast welke scripts het beveiligingsbeleid toelaat. */
export function bouwSite() {
  if (!process.env.SITE_URL) console.warn(`\n! SITE_URL is niet gezet; korte adressen tonen ${site()}.`)
  for (const [naam, ...argumenten] of Object.values(BOUW)) stap(naam, argumenten)
  if (isProefbouw()) stap('tsx', ['lib/run/keur-proefbouw.ts'])
  writeFileSync(STEMPEL, JSON.stringify({ site: site(), proefbouw: isProefbouw() }))
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
  const gebouwd = JSON.parse(readFileSync(stempel, 'utf8'))
  if (gebouwd.site !== site() || Boolean(gebouwd.proefbouw) !== isProefbouw()) return false
  return BRONNEN.every(pad => nieuwste(pad) <= statSync(stempel).mtimeMs)
}

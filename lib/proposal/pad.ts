import { lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Elk deel begint met een letter of cijfer: dus geen `..`, geen verborgen bestand, niets vanaf de hoofdmap. */
const CONTENTPAD = /^content(\/[A-Za-z0-9][A-Za-z0-9._-]*)+\.(mdx|yaml)$/

/**
 * Of een voorstel dit bestand mag schrijven. Edities liggen vast, wat er ook in staat.
 * @throws Error als het niet mag; wie dit ziet, heeft een programmafout gevonden en geen fout in het voorstel
 */
export function eisContentpad(pad: string): void {
  if (!CONTENTPAD.test(pad) || pad.startsWith('content/edities/'))
    throw new Error(`Een voorstel schrijft niet in ${pad}`)
}

/** Het pad op schijf, als geen deel ervan een symbolische koppeling is naar ergens anders. */
function echtPad(wortel: string, pad: string): string {
  eisContentpad(pad)
  let vol = wortel
  for (const deel of pad.split('/')) {
    vol = join(vol, deel)
    if (lstatSync(vol, { throwIfNoEntry: false })?.isSymbolicLink())
      throw new Error(`${vol} is een symbolische koppeling`)
  }
  return vol
}

/** Het bestand zoals het er staat; niets als het er niet is. */
export function leesContent(wortel: string, pad: string): Buffer | undefined {
  const vol = echtPad(wortel, pad)
  return lstatSync(vol, { throwIfNoEntry: false })?.isFile() ? readFileSync(vol) : undefined
}

/** Schrijft of verwijdert een bestand onder `wortel/content`. */
export function schrijfContent(wortel: string, pad: string, inhoud: string | null): void {
  const vol = echtPad(wortel, pad)
  if (inhoud === null) rmSync(vol)
  else {
    mkdirSync(dirname(vol), { recursive: true })
    writeFileSync(vol, inhoud)
  }
}

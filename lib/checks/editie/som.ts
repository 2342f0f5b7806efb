import { createHash } from 'node:crypto'

/**
 * De bytes met LF als regeleinde. Alleen een bestand dat overal CRLF heeft, wordt omgezet: dat doet git op Windows.
 * Een losse CR tussen gewone regels is een verandering en blijft staan. Latin1 houdt elke byte precies zoals hij is.
 */
function metLf(bytes: Buffer): Buffer {
  const tekens = bytes.toString('latin1')
  return tekens.includes('\r\n') && !/(^|[^\r])\n/.test(tekens)
    ? Buffer.from(tekens.replaceAll('\r\n', '\n'), 'latin1')
    : bytes
}

/** SHA-256 van een bestand, met LF als regeleinde; wat `sha256sum` zegt van het bestand zoals het in git staat. */
export const somVan = (bytes: Buffer): string => createHash('sha256').update(metLf(bytes)).digest('hex')

const LAATSTE = /\nvingerafdruk: "([0-9a-f]{64})"\n$/

/** De vingerafdruk die bij deze regels van editie.yaml hoort: de SHA-256 ervan, tot en met het laatste regeleinde. */
export const vingerafdrukVan = (regels: string): string => somVan(Buffer.from(regels))

/** De regel waarmee editie.yaml eindigt. */
export const vingerafdrukregel = (vingerafdruk: string): string => `vingerafdruk: "${vingerafdruk}"\n`

/**
 * Of editie.yaml nog precies is wat er is vastgesteld: de laatste regel is de SHA-256 van alle regels erboven.
 * Dat geldt voor elke byte, ook voor spaties en opmerkingen, en is zonder dit programma na te gaan (`sha256sum`).
 */
export function isOngeschonden(bytes: Buffer): boolean {
  const tekst = metLf(bytes)
  const gevonden = LAATSTE.exec(tekst.toString('latin1'))
  if (!gevonden) return false
  return somVan(tekst.subarray(0, gevonden.index + 1)) === gevonden[1]
}

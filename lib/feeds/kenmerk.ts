import { createHash } from 'node:crypto'

/** De naamruimte van dit portaal, één keer getrokken. Verander haar nooit: elke feedlezer zou alles als nieuw zien. */
const NAAMRUIMTE = '7f0d3c52-5d0e-4c1b-9a62-2f5a9d1e8b34'

/**
 * Een kenmerk dat alleen van de naam afhangt: een UUID van versie 5 (RFC 9562), zoals Atom die aanraadt.
 * Geen webadres en geen `tag:`, want het domein van het portaal kan veranderen.
 */
export function kenmerk(naam: string): string {
  const ruimte = Buffer.from(NAAMRUIMTE.replaceAll('-', ''), 'hex')
  const som = createHash('sha1').update(ruimte).update(naam).digest().subarray(0, 16)
  som.writeUInt8((som.readUInt8(6) & 0x0f) | 0x50, 6)
  som.writeUInt8((som.readUInt8(8) & 0x3f) | 0x80, 8)
  return `urn:uuid:${som.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`
}

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { getEdities } from '@/lib/content/edities'
import { BESTANDSBELEID } from '@/lib/csp/beleid'
import { leesvormAdres } from '@/lib/domain/editiebestand'
import { TALEN } from '@/lib/domain/taal'
import { GEZET_ADRES } from '@/lib/i18n/site'
import { maakBestand } from './maak-bestand'
import { maakScript } from './script'
import { maakStijl } from './stijl'

/** Groter mag een bestand niet worden, in bytes. */
const MEESTE = 1_000_000

/**
 * Schrijft na `next build` elke editie in elke taal als één bestand, waar Next vaste bestanden zoekt. Met een map als
 * argument komen zij daar, en blijft de gebouwde site zoals zij is; de proeven maken er zo een met een ander adres.
 */
const [map] = process.argv.slice(2)
const omgeving = { ...maakStijl(), script: maakScript(), site: GEZET_ADRES }
const beleid: Record<string, string> = {}
for (const editie of getEdities())
  for (const taal of TALEN) {
    const adres = leesvormAdres('html', editie.versie, taal)
    const bestand = maakBestand(editie, taal, omgeving)
    const bytes = Buffer.byteLength(bestand.html)
    if (bytes > MEESTE) throw new Error(`${adres} is ${bytes} bytes; hooguit ${MEESTE} mag.`)
    const pad = join(map ?? 'public', adres)
    mkdirSync(dirname(pad), { recursive: true })
    writeFileSync(pad, bestand.html)
    // Dit kan niet in het bestand zelf staan.
    beleid[adres] = `${bestand.beleid}; frame-ancestors 'none'`
    const gzip = gzipSync(bestand.html).length
    console.log(`${adres}: ${(bytes / 1000).toFixed(0)} kB, gzip ${(gzip / 1000).toFixed(0)} kB.`)
  }
if (!map) writeFileSync(BESTANDSBELEID, JSON.stringify(beleid))

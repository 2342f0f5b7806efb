import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { getUitgaveVandaag } from '@/lib/content/edities'
import { maakZoektabel } from '@/lib/content/zoektabel'
import { TALEN, type Taal } from '@/lib/domain/taal'
import { WERKVERSIE } from '@/lib/domain/uitgave'
import { keurIndex } from '@/lib/search/keur'
import { schrijfZoekteksten } from './zoekteksten'

/** Meer hoeft een lezer voor zoeken niet op te halen. */
const MEESTE_KB = 120

/**
 * Weegt de zoektabel van elke taal en schrijft haar som op, voor lib/search/browser. Stopt de build als een item niet
 * te vinden is met zijn eigen id of titel, of als twee keer bouwen niet hetzelfde geeft.
 */
const sommen = {} as Record<Taal, { som: string; ruw: number; gzip: number }>
for (const taal of TALEN) {
  const uitgaven = new Set([undefined, getUitgaveVandaag(), WERKVERSIE])
  const bezwaren = [...uitgaven].flatMap(uitgave => keurIndex(() => maakZoektabel({ taal, uitgave })))
  if (bezwaren.length > 0)
    throw new Error(`De zoeker (${taal}) vindt niet alles:\n${[...new Set(bezwaren)].join('\n')}`)
  const tabel = JSON.stringify(maakZoektabel({ taal }))
  const gzip = gzipSync(tabel).length
  if (gzip > MEESTE_KB * 1000) throw new Error(`De zoektabel (${taal}) is ${gzip} bytes; hooguit ${MEESTE_KB} kB mag.`)
  const som = createHash('sha256').update(tabel).digest('hex').slice(0, 12)
  sommen[taal] = { som, ruw: Buffer.byteLength(tabel), gzip }
  console.log(`Zoektabel ${taal}: ${(sommen[taal].ruw / 1000).toFixed(1)} kB, gzip ${(gzip / 1000).toFixed(1)} kB.`)
}
writeFileSync('.contentlayer/zoeken.json', JSON.stringify(sommen))
schrijfZoekteksten()

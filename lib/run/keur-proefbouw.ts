import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zoekOngemerkt } from './zoek-ongemerkt'

/** Na de build van een voorstel: geen pagina en geen bestand zonder het merk, anders is er geen proefbouw. */
const MAPPEN = ['.next/server/app', 'public/edities']
/** Pagina's van Next zelf, zonder tekst van het kader; de proxy toont ze nooit. */
const VAN_NEXT = /[\\/]_(not-found|global-error)\.html$/

const bestanden = MAPPEN.flatMap(map =>
  readdirSync(map, { recursive: true, encoding: 'utf8' })
    .map(naam => join(map, naam))
    .filter(pad => pad.endsWith('.html') && !VAN_NEXT.test(pad)),
)
if (bestanden.length === 0) throw new Error('Geen enkele pagina gevonden; draai eerst next build.')
const ongemerkt = bestanden.flatMap(pad =>
  zoekOngemerkt(readFileSync(pad, 'utf8')).map(mist => `${pad}: ${mist} ontbreekt`),
)
if (ongemerkt.length > 0) throw new Error(`Deze proefbouw is niet overal gemerkt:\n${ongemerkt.join('\n')}`)
console.log(`Proefbouw: ${bestanden.length} pagina's gemerkt als concept.`)

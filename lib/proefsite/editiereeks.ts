import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { maakProefkader } from '@/lib/edities/proef'
import { getVersies, herschrijf, legVast, stelVast } from './herziening'

/** Welk deel van de onderdelen in elke volgende editie verandert. */
const DEEL = 0.05

/**
 * Zet na de echte edities zoveel verzonnen edities dat er `aantal` zijn. In elke verandert een ander twintigste van de
 * onderdelen, met een wijziging, en het echte commando bevriest haar.
 * @param wortel een kopie van de uitgecheckte code; de inhoud ervan verandert
 */
export function maakReeks(wortel: string, aantal: number): void {
  const kader = maakProefkader(wortel)
  stelVast(kader)
  const paden = readdirSync(join(wortel, 'content/kader'), { recursive: true, encoding: 'utf8' })
    .map(pad => `content/kader/${pad.replaceAll('\\', '/')}`)
    .filter(pad => pad.endsWith('.mdx'))
    .toSorted()
  const perEditie = Math.ceil(paden.length * DEEL)
  for (let nummer = 1; nummer < aantal; nummer++) {
    const items = Array.from({ length: perEditie }, (_, i) => {
      const pad = paden[((nummer - 1) * perEditie + i) % paden.length] ?? ''
      herschrijf(kader, pad, /\n$/, `\n\nVerzonnen alinea van editie ${nummer + 1}.\n`)
      return pad.replace(/^.*\//, '').replace(/\..*$/, '')
    })
    legVast(kader, { items, wijze: 'correctie', titel: 'Een alinea erbij (verzonnen)', reden: 'Verzonnen reden.' })
    stelVast(kader)
  }
  console.log(`Reeks: ${aantal} edities, de nieuwste ${getVersies(kader).versie}, ${perEditie} onderdelen per editie.`)
}

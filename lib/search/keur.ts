import { bouwIndex } from './bouw-index'
import type { Zoekstuk, Zoektabel } from './tabel'
import { vouw } from './woorden'
import { zoek } from './zoek'
import { letterlijk, type Zoekindex } from './zoekindex'

/** Of een stuk bovenaan staat, op stukken na die letterlijk zo heten of het als id hebben. */
function isEerste(vraag: string, stuk: Zoekstuk, index: Zoekindex): boolean {
  const { treffers } = zoek(index, vraag, { max: 10 })
  const plaats = treffers.findIndex(({ id }) => id === stuk.id)
  const magErvoor = ({ id, titel }: { id: string; titel: string }) =>
    letterlijk(titel) === letterlijk(vraag) || vouw(id) === vouw(vraag)
  return plaats >= 0 && treffers.slice(0, plaats).every(magErvoor)
}

/** De termen waarvoor FlexSearch een stuk vergeet dat ze wel heeft, of er een bij verzint. */
function vergeten({ termen, aantal, flex, tabel }: Zoekindex): string[] {
  return [...aantal].flatMap(([term, keer]) => {
    const gevonden = flex.search(term, { limit: tabel.stukken.length }).map(Number)
    const klopt = gevonden.length === keer && gevonden.every(plaats => termen[plaats]?.has(term))
    return klopt ? [] : [`FlexSearch geeft bij "${term}" ${gevonden.length} stukken, er zijn er ${keer}`]
  })
}

/** Alles wat de index in één regel per stuk zegt; twee keer bouwen moet dezelfde regels geven. */
const afdruk = ({ termen }: Zoekindex): string =>
  termen.map(alle => [...alle].map(([term, { sterkte, veld }]) => `${term} ${sterkte} ${veld}`).join('|')).join('\n')

/** Wat er aan een index mankeert; leeg als elk stuk zichzelf vindt en twee keer bouwen hetzelfde geeft. */
export function keurIndex(maak: () => Zoektabel): string[] {
  const index = bouwIndex(maak())
  const { stukken } = index.tabel
  if (stukken.length === 0) return ['er is niets om te doorzoeken']
  const nogEens = bouwIndex(maak())
  return [
    ...stukken.flatMap(stuk => [
      ...(zoek(index, stuk.id, { max: 1 }).treffers[0]?.id === stuk.id ? [] : [`${stuk.id}: niet met het id`]),
      ...(isEerste(stuk.titel.slice(0, 200), stuk, index) ? [] : [`${stuk.id}: niet met de titel "${stuk.titel}"`]),
    ]),
    ...vergeten(index),
    ...(afdruk(index) === afdruk(nogEens) ? [] : ['twee keer bouwen geeft twee verschillende indexen']),
  ]
}

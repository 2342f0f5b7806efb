import { type Benoemd, sleutelVan } from './namen'
import type { Uitleg } from './uitleg'
import { GETAL } from './voorkomen'
import { verwijsterm, type Zoekindex } from './zoekindex'

const LANGSTE_NAAM = 6
const HOEVEEL = new Set(['hoeveel', 'aantal', 'many'])

/** Wie `hoeveel` vraagt, zoekt een getal bij dat woord. */
export function leesHoeveel(woorden: string[], { codeerder }: Zoekindex): Uitleg[] {
  return woorden.flatMap((vorm, i): Uitleg[] => {
    const volgende = woorden[i + 1]
    if (!HOEVEEL.has(vorm) || !volgende) return []
    const termen = [GETAL, codeerder.stam(volgende, 'nl')]
    return [{ van: i, tot: i, termen, gewicht: 1, reden: 'getal' }]
  })
}

/** Alles waaronder een begrip of bron ook bekendstaat, en wie ernaar verwijst. */
function leesNaam(benoemd: Benoemd, sleutel: string, van: number, tot: number, { aantal }: Zoekindex): Uitleg[] {
  const anders = benoemd.namen.filter(naam => sleutelVan(naam) !== sleutel && naam.every(term => aantal.has(term)))
  return [
    { van, tot, termen: [verwijsterm(benoemd.slug)], gewicht: 0.9, reden: 'verwijzing' },
    ...anders.map(
      (termen): Uitleg => ({ van, tot, termen, gewicht: termen === benoemd.namen[0] ? 0.8 : 0.65, reden: 'synoniem' }),
    ),
  ]
}

/** De namen van begrippen en bronnen die in de vraag staan. */
export function leesNamen(stammen: string[], index: Zoekindex): Uitleg[] {
  const gevonden: Uitleg[] = []
  for (let van = 0; van < stammen.length; van++)
    for (let tot = van; tot < Math.min(stammen.length, van + LANGSTE_NAAM); tot++) {
      const sleutel = sleutelVan(stammen.slice(van, tot + 1))
      for (const benoemd of index.namen.get(sleutel) ?? [])
        gevonden.push(...leesNaam(benoemd, sleutel, van, tot, index))
    }
  return gevonden
}

/** Twee woorden die aaneen een bekend woord zijn: `huisartsen post`, `e health`. */
export function leesAaneen(woorden: string[], { codeerder, aantal }: Zoekindex): Uitleg[] {
  return woorden.slice(1).flatMap((vorm, i): Uitleg[] => {
    const term = codeerder.stam((woorden[i] ?? '') + vorm, 'nl')
    return aantal.has(term) ? [{ van: i, tot: i + 1, termen: [term], gewicht: 0.95, reden: 'samenstelling' }] : []
  })
}

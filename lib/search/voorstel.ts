import { distance } from 'fastest-levenshtein'
import { begrijp } from './begrijp'
import { veldtekst } from './tabel'
import { veldwoorden } from './veldwoorden'
import { vouw, woordenVan } from './woorden'
import { type Zoekkeuze, type Zoekuitslag, zoek } from './zoek'
import type { Zoekindex } from './zoekindex'

export interface UitslagMetVoorstel extends Zoekuitslag {
  /** Wat men misschien bedoelde, als er niets gevonden is; zeker iets waarbij wel iets te vinden is. */
  voorstel?: string
}

/** Alleen wat een item noemt of zegt, niet de hele lopende tekst: een voorstel moet ergens over gaan. */
const VELDEN = ['titel', 'namen', 'kern', 'zoekwoorden'] as const

/** Hoe ver een voorstel van het getypte af mag staan: één letter ruimer dan de zoeker zelf raadt. */
const grens = (lengte: number) => (lengte < 5 ? 1 : lengte < 8 ? 2 : lengte < 13 ? 3 : 4)

/** Wie typt, vraagt dit bij elke letter die nergens staat. */
const bewaard = new WeakMap<Zoekindex, Map<string, string>>()

/** Elk woord waar de inhoud over gaat, zoals het daar geschreven is. */
function schrijfwijzen(index: Zoekindex): Map<string, string> {
  const al = bewaard.get(index)
  if (al) return al
  const { tabel, codeerder } = index
  const woorden = new Map<string, string>()
  for (const stuk of tabel.stukken)
    for (const veld of VELDEN) {
      const tekst = veldtekst(stuk, veld)
      for (const { vorm, begin, eind } of veldwoorden(stuk, veld))
        if (vorm.length > 3 && !/\d/.test(vorm) && !codeerder.isStop(vorm) && !woorden.has(vorm))
          woorden.set(vorm, tekst.slice(begin, eind).toLowerCase())
    }
  bewaard.set(index, woorden)
  return woorden
}

function dichtstbij(vorm: string, woorden: Map<string, string>): string | undefined {
  let beste = { afstand: grens(vorm.length) + 1, woord: undefined as string | undefined }
  for (const [ander, woord] of woorden) {
    if (Math.abs(ander.length - vorm.length) >= beste.afstand) continue
    const afstand = distance(vorm, ander)
    if (afstand > 0 && afstand < beste.afstand) beste = { afstand, woord }
  }
  return beste.woord
}

/** De vraag met onbekende woorden vervangen door wat er het meest op lijkt; wat nergens op lijkt, valt weg. */
function stelVoor(index: Zoekindex, vraag: string): string | undefined {
  const onbekend = new Set(begrijp(vraag, index).woorden.flatMap(een => (een.onbekend ? [een.vorm] : [])))
  if (onbekend.size === 0) return undefined
  const woorden = schrijfwijzen(index)
  const delen = woordenVan(vraag).map(({ vorm, begin, eind }) =>
    onbekend.has(vorm) ? dichtstbij(vorm, woorden) : vraag.slice(begin, eind),
  )
  const voorstel = delen.filter(deel => deel !== undefined).join(' ')
  return voorstel !== '' && vouw(voorstel) !== vouw(vraag.trim()) ? voorstel : undefined
}

/** Zoekt, en zegt bij niets gevonden wat er misschien bedoeld was. Zoeken zelf raadt voorzichtiger dan een voorstel mag. */
export function zoekOfStelVoor(index: Zoekindex, vraag: string, keuze: Zoekkeuze = {}): UitslagMetVoorstel {
  const uitslag = zoek(index, vraag, keuze)
  if (uitslag.aantal > 0) return uitslag
  const voorstel = stelVoor(index, vraag)
  const helpt = voorstel !== undefined && zoek(index, voorstel, { ...keuze, max: 1 }).aantal > 0
  return helpt ? { ...uitslag, voorstel } : uitslag
}

import { getalVan } from './getallen'
import { onthoud } from './onthoud'

/** Een woord met zijn plaats in de tekst; `vorm` is hoe het gezocht wordt. */
export interface Woord {
  vorm: string
  begin: number
  eind: number
  /** Vast aan het vorige met een streepje, zoals `GGZ` in `POH-GGZ`. */
  vast: boolean
}

/** Kleine letters zonder accenten, want niemand typt `continuïteit` altijd goed. */
export const vouw = (tekst: string): string =>
  tekst
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()

/** Een code (`C-K8`), een getal (`4.000`, `4 000`, `40a`) of een woord, eventueel met bezits-s (`POH’s`). */
const WOORD =
  /\b[A-Za-z]-[A-Za-z]\d+\b|\d{1,3}(?:[.\u00a0\u202f ]\d{3})+(?!\d)|\d+(?:de|ste|(?:[.,]\d+)?[a-z]?)(?![\p{L}\p{M}])|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu

const isCode = (ruw: string) => /^[a-z]-[a-z]\d+$/i.test(ruw)

/** Zo kort schrijft men een vindplaats; en of er geen, niet of zonder staat, maakt voor het zoeken niet uit. */
const VOLUIT = new Map([
  ['geen', 'niet'],
  ['zonder', 'niet'],
  ['art', 'artikel'],
  ['artt', 'artikel'],
  ['par', 'paragraaf'],
  ['gem', 'gemiddeld'],
  ['max', 'maximaal'],
  ['min', 'minimaal'],
])

/** Hoe een woord gezocht wordt: gevouwen, zonder apostrof en bezits-s, getallen in één schrijfwijze. */
export const vormVan = onthoud((ruw: string): string => {
  if (/^\d+(e|de|ste)$/i.test(ruw)) return getalVan(vouw(ruw))
  if (/^\d/.test(ruw))
    return /^\d{1,3}([.\s]\d{3})+$/.test(ruw) ? ruw.replace(/[.\s]/g, '') : vouw(ruw).replace('.', ',')
  const gevouwen = vouw(ruw)
    .replace(/['’](s|en|er|tje|tjes)$/, '')
    .replace(/['’]/g, '')
  return isCode(ruw) ? gevouwen : (VOLUIT.get(gevouwen) ?? getalVan(gevouwen))
})

let laatste: { tekst: string; woorden: readonly Woord[] } | undefined

/** De woorden van een tekst. Onthoudt de laatste: bij het zoeken leest de ene stap na de andere dezelfde vraag. */
export function woordenVan(tekst: string): readonly Woord[] {
  if (laatste?.tekst !== tekst) laatste = { tekst, woorden: leesWoorden(tekst) }
  return laatste.woorden
}

function leesWoorden(tekst: string): Woord[] {
  const woorden: Woord[] = []
  for (const { 0: ruw, index } of tekst.matchAll(WOORD)) {
    const vorige = woorden.at(-1)
    const vast = vorige?.eind === index - 1 && /[-‐‑–]/.test(tekst[index - 1] ?? '')
    woorden.push({ vorm: vormVan(ruw), begin: index, eind: index + ruw.length, vast })
  }
  return woorden
}

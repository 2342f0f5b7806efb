import { isCode, slugVan } from '@/lib/domain/id'
import { SOORTEN, type Soort } from '@/lib/domain/soort'
import { TALEN } from '@/lib/domain/taal'
import { getalVan } from './getallen'
import { SOORTNAMEN } from './soortnamen'
import { stam } from './stam'
import type { Zoekstuk } from './tabel'
import { vouw, woordenVan } from './woorden'

/** Wat een vraag over codes zegt. */
export interface Codevraag {
  /** De genoemde items, in leesvolgorde. */
  ids: string[]
  /** De vraag zonder de code; leeg als er niets anders in stond. */
  rest: string
}

/** `C-K8`, `ck8`, `c k 8`, `C–K–8`, `u3`, `S 2`, ook met een editie erachter; de letters van elke code zijn bekend uit de ids. */
const CODE =
  /(?<![\p{L}\p{N}])(?:([cpgme])[\s.\-‐‑–_]{0,3})?([a-z])[\s.\-‐‑–_]{0,3}(\d{1,2})(?![\p{L}\p{N}])(?:@[\w.]*)?/giu
/** Lidwoorden en voorzetsels tussen de delen: `kernpunt 8 van continuïteit`, `nr. 3`. */
const VULSEL = new Set([
  'de',
  'het',
  'van',
  'bij',
  'nummer',
  'nr',
  'no',
  'over',
  'of',
  'the',
  'number',
  'uit',
  'wat',
  'is',
])

const stammen = (tekst: string) =>
  woordenVan(tekst)
    .map(({ vorm }) => stam(vorm, 'nl'))
    .join(' ')

/** Wat er aan nummers en namen te noemen valt; bij de index gemaakt, zodat een vraag niet alles langs hoeft. */
export interface Codeboek {
  /** Per slug het id. */
  ids: Map<string, string>
  genummerd: { id: string; soort: Soort; letter: string; nummer: string }[]
  /** Per naam van een soort, in elke taal, de soorten die zo heten. */
  soorten: Map<string, Soort[]>
  /** Per letter en per titel van een kernwaarde haar letter. */
  letters: Map<string, string>
}

export function maakCodeboek(stukken: Zoekstuk[]): Codeboek {
  const soorten = new Map<string, Soort[]>()
  for (const soort of SOORTEN)
    for (const naam of TALEN.flatMap(taal => [...SOORTNAMEN[soort][taal]]).map(stammen))
      soorten.set(naam, [...new Set([...(soorten.get(naam) ?? []), soort])])
  return {
    ids: new Map(stukken.map(({ id }) => [slugVan(id), id])),
    genummerd: stukken
      .filter(({ id, paragraaf }) => isCode(id) || paragraaf !== undefined)
      .map(({ id, soort, paragraaf }) => ({
        id,
        soort,
        letter: /^([A-Z])-/.exec(id)?.[1]?.toLowerCase() ?? '',
        nummer: paragraaf ?? /\d+$/.exec(id)?.[0] ?? '',
      })),
    soorten,
    letters: new Map(
      stukken.flatMap(({ letter, titel }): [string, string][] =>
        letter ? [letter.toLowerCase(), stammen(titel)].map(naam => [naam, letter.toLowerCase()]) : [],
      ),
    ),
  }
}

/** Wat een deel van een vraag noemt: een soort of een kernwaarde, in één woord of in twee. */
function leesDeel<W>(boek: Map<string, W>, deel: string, volgende: string | undefined) {
  const paar = volgende === undefined ? undefined : boek.get(stammen(`${deel} ${volgende}`))
  return paar ? { wat: paar, lengte: 2 } : { wat: boek.get(stammen(deel)) ?? boek.get(deel), lengte: 1 }
}

/** Leest `kernpunt c 8`, `continuïteit kernpunt 8` en `paragraaf 3.4`: alles wat er staat, moet te plaatsen zijn. */
function uitWoorden(vraag: string, { genummerd, soorten, letters }: Codeboek): string[] {
  const delen = (vouw(vraag).match(/\d+(?:[.,]\d+)?|\p{L}+/gu) ?? []).filter(deel => !VULSEL.has(deel)).map(getalVan)
  // De meeste vragen noemen geen nummer; dan is er niets te lezen.
  if (!delen.some(deel => /^\d/.test(deel))) return []
  let kandidaten = genummerd
  let geteld = 0
  let gesoort = false
  for (let i = 0; i < delen.length; ) {
    const deel = delen[i] ?? ''
    if (/^\d/.test(deel)) {
      // `vijf kerntaken` is een aantal, `kerntaak 5` een nummer.
      if (i === 0) return []
      geteld++
      i++
      kandidaten = kandidaten.filter(({ nummer }) => nummer === deel)
      continue
    }
    const soort = leesDeel(soorten, deel, delen[i + 1])
    const kernwaarde = leesDeel(letters, deel, delen[i + 1])
    if (soort.wat) kandidaten = kandidaten.filter(een => soort.wat?.includes(een.soort))
    else if (kernwaarde.wat) kandidaten = kandidaten.filter(({ letter }) => letter === kernwaarde.wat)
    else return []
    gesoort ||= soort.wat !== undefined
    i += soort.wat ? soort.lengte : kernwaarde.lengte
  }
  return geteld === 1 && gesoort ? kandidaten.map(({ id }) => id) : []
}

/** De items die een vraag met hun id noemt, in welke schrijfwijze ook. */
export function leesCodes(vraag: string, boek: Codeboek): Codevraag {
  const zonderEditie = vraag.trim().replace(/@[\w.]*$/, '')
  const heel = boek.ids.get(vouw(zonderEditie).replace(/\s+/g, '-'))
  if (heel) return { ids: [heel], rest: isCode(heel) ? '' : zonderEditie }
  const uitDelen = uitWoorden(zonderEditie, boek)
  if (uitDelen.length > 0) return { ids: uitDelen, rest: '' }
  const ids: string[] = []
  const rest = vraag.replace(CODE, (ruw, letter: string | undefined, soort: string, nummer: string) => {
    const id = boek.ids.get(slugVan(letter ? `${letter}-${soort}${nummer}` : `${soort}${nummer}`))
    if (!id || !isCode(id)) return ruw
    ids.push(id)
    return ' '
  })
  return { ids: [...new Set(ids)], rest: ids.length > 0 ? rest.replace(/@[\w.]+/g, ' ') : vraag }
}

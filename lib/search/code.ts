import { isCode, slugVan } from '@/lib/domain/id'
import { SOORTEN } from '@/lib/domain/soort'
import { TALEN } from '@/lib/domain/taal'
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
const CODE = /(?<![\p{L}\p{N}])(?:([cpgme])[\s.\-‐‑–_]{0,3})?([a-z])[\s.\-‐‑–_]{0,3}(\d{1,2})(?![\p{L}\p{N}])(?:@[\w.]*)?/giu
/** Lidwoorden en voorzetsels tussen de delen: `kernpunt 8 van continuïteit`, `nr. 3`. */
const VULSEL = new Set(['de', 'het', 'van', 'bij', 'nummer', 'nr', 'no', 'over', 'of', 'the', 'number', 'uit', 'wat', 'is'])

const stammen = (tekst: string) => woordenVan(tekst).map(({ vorm }) => stam(vorm, 'nl'))
const gelijk = (naam: string, bij: string) => stammen(naam).join(' ') === bij

const nummerVan = (id: string): string => /(\d+)$/.exec(id)?.[1] ?? ''
const letterVan = (id: string): string => /^([A-Z])-/.exec(id)?.[1]?.toLowerCase() ?? ''

/** De soorten die zo heten, in een van de talen, enkelvoud of meervoud. */
const soortenMet = (naam: string) =>
  SOORTEN.filter(soort => TALEN.some(taal => SOORTNAMEN[soort][taal].some(bekend => gelijk(bekend, naam))))

/** Leest `kernpunt c 8`, `continuïteit kernpunt 8`, `vraag g2` en `paragraaf 3.4`: alles wat er staat, moet te plaatsen zijn. */
function uitWoorden(vraag: string, stukken: Zoekstuk[]): string[] {
  const delen = vouw(vraag).match(/\d+(?:[.,]\d+)?|\p{L}+/gu) ?? []
  let kandidaten = stukken.filter(({ id, paragraaf }) => isCode(id) || paragraaf !== undefined)
  let geteld = 0
  let gesoort = false
  let genoemd = false
  for (let i = 0; i < delen.length; i++) {
    const deel = delen[i] ?? ''
    if (VULSEL.has(deel)) continue
    const paar = stammen(`${deel} ${delen[i + 1] ?? ''}`).join(' ')
    const enkel = stammen(deel).join(' ')
    const soorten = soortenMet(paar)
    if (soorten.length > 0) i++
    else soorten.push(...soortenMet(enkel))
    genoemd ||= !/^\d/.test(deel)
    const kernwaarde = stukken.find(({ letter, titel }) => letter && (deel === letter.toLowerCase() || gelijk(titel, enkel)))
    if (/^\d/.test(deel)) {
      // `vijf kerntaken` is een aantal, `kerntaak 5` een nummer.
      if (!genoemd) return []
      geteld++
      kandidaten = kandidaten.filter(({ id, paragraaf }) => (paragraaf ? paragraaf === deel : nummerVan(id) === deel))
    } else if (soorten.length > 0) {
      gesoort = true
      kandidaten = kandidaten.filter(({ soort }) => soorten.includes(soort))
    } else if (kernwaarde?.letter) {
      const letter = kernwaarde.letter.toLowerCase()
      kandidaten = kandidaten.filter(({ id }) => letterVan(id) === letter)
    } else return []
  }
  return geteld === 1 && gesoort ? kandidaten.map(({ id }) => id) : []
}

/** De items die een vraag met hun id noemt, in welke schrijfwijze ook. */
export function leesCodes(vraag: string, stukken: Zoekstuk[]): Codevraag {
  const kaal = vouw(vraag.trim().replace(/@[\w.]*$/, '')).replace(/\s+/g, '-')
  const heel = stukken.find(({ id }) => slugVan(id) === kaal)
  if (heel) return { ids: [heel.id], rest: isCode(heel.id) ? '' : vraag }
  const uitDelen = uitWoorden(vraag, stukken)
  if (uitDelen.length > 0) return { ids: uitDelen, rest: '' }
  const perSlug = new Map(stukken.filter(({ id }) => isCode(id)).map(({ id }) => [slugVan(id), id]))
  const ids: string[] = []
  const rest = vraag.replace(CODE, (ruw, letter: string | undefined, soort: string, nummer: string) => {
    const id = perSlug.get(slugVan(letter ? `${letter}-${soort}${nummer}` : `${soort}${nummer}`))
    if (!id) return ruw
    ids.push(id)
    return ' '
  })
  return { ids: [...new Set(ids)], rest: ids.length > 0 ? rest.replace(/@[\w.]+/g, ' ') : vraag }
}

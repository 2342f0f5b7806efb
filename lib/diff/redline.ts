import { diffArrays, diffWordsWithSpace } from 'diff'
import type { Redlineblok, Stuk } from '@/lib/domain/redline'

/** Zo lang mag een woordvergelijking duren, in milliseconden; daarna geldt het blok als geheel vervangen. */
const GEDULD = 500

const heel = (soort: Stuk['soort'], tekst: string): Redlineblok => [{ soort, tekst }]

/**
 * Voegt samen wat alleen door een los woord gescheiden is: "[weg] en [weg]" leest als twee losse veranderingen,
 * terwijl er één zin anders is.
 */
function voegSamen(stukken: Stuk[]): Redlineblok {
  const blok: Redlineblok = []
  let weg = ''
  let nieuw = ''
  const legAf = () => {
    if (weg) blok.push({ soort: 'weg', tekst: weg })
    if (nieuw) blok.push({ soort: 'nieuw', tekst: nieuw })
    weg = nieuw = ''
  }
  for (const [i, { soort, tekst }] of stukken.entries()) {
    const tussenin = (weg || nieuw) && i < stukken.length - 1
    if (soort === 'gelijk' && !(tussenin && tekst.trim().split(/\s+/).length < 2)) {
      legAf()
      blok.push({ soort, tekst })
      continue
    }
    if (soort !== 'nieuw') weg += tekst
    if (soort !== 'weg') nieuw += tekst
  }
  legAf()
  return blok
}

/** Twee versies van één blok, woord voor woord. */
function vergelijkBlok(oud: string, nieuw: string): Redlineblok {
  const delen = diffWordsWithSpace(oud, nieuw, { timeout: GEDULD })
  if (!delen) return [...heel('weg', oud), ...heel('nieuw', nieuw)]
  return voegSamen(
    delen.map(({ added, removed, value }) => ({ soort: added ? 'nieuw' : removed ? 'weg' : 'gelijk', tekst: value })),
  )
}

/** Zet weggehaalde en toegevoegde blokken die op dezelfde plaats staan naast elkaar. */
function koppel(weg: string[], nieuw: string[]): Redlineblok[] {
  const langste = Math.max(weg.length, nieuw.length)
  return Array.from({ length: langste }, (_, i) => {
    const [oud, vers] = [weg[i], nieuw[i]]
    if (oud !== undefined && vers !== undefined) return vergelijkBlok(oud, vers)
    return oud === undefined ? heel('nieuw', vers ?? '') : heel('weg', oud)
  })
}

/**
 * Vergelijkt twee teksten blok voor blok, en binnen een gewijzigd blok woord voor woord.
 * Op de leesbare tekst, niet op de MDX: een andere opmaak is geen andere norm.
 */
export function maakRedline(oud: string[], nieuw: string[]): Redlineblok[] {
  const blokken: Redlineblok[] = []
  let weg: string[] = []
  const legAf = (vers: string[] = []) => {
    blokken.push(...koppel(weg, vers))
    weg = []
  }
  for (const { added, removed, value } of diffArrays(oud, nieuw)) {
    if (removed) {
      legAf()
      weg = value
    } else if (added) legAf(value)
    else {
      legAf()
      blokken.push(...value.map(tekst => heel('gelijk', tekst)))
    }
  }
  legAf()
  return blokken
}

/** Of er iets weg is of bijgekomen. */
export const isGewijzigd = (blokken: Redlineblok[]): boolean =>
  blokken.some(blok => blok.some(({ soort }) => soort !== 'gelijk'))

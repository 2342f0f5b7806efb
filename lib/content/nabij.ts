import { distance } from 'fastest-levenshtein'

/**
 * De namen die het meest op een verkeerd gespelde naam lijken, dichtste eerst.
 * Wat voor meer dan de helft anders is, is geen bruikbare suggestie en blijft weg.
 */
export function zoekNabije(naam: string, bekend: Iterable<string>, hoeveel = 1): string[] {
  const gezocht = naam.toLowerCase()
  return [...bekend]
    .map(ander => ({ ander, afstand: distance(gezocht, ander.toLowerCase()) }))
    .filter(({ ander, afstand }) => afstand <= Math.max(gezocht.length, ander.length) / 2)
    .sort((a, b) => a.afstand - b.afstand || a.ander.localeCompare(b.ander, 'nl', { numeric: true }))
    .slice(0, hoeveel)
    .map(({ ander }) => ander)
}

import type { Redlineblok } from '@/lib/domain/redline'
import { schrijfBlok } from './schrijf-blok'

export const INGEKORT =
  '> *Ingekort, omdat een reactie op GitHub niet langer mag zijn. Met `npm run redline` ziet u alles.*'

const isGelijk = (blok: Redlineblok): boolean => blok.every(({ soort }) => soort === 'gelijk')

/** Het begin van een alinea, in ten hoogste zoveel letters. */
function neemBegin(blok: Redlineblok, letters: number): Redlineblok {
  const begin: Redlineblok = []
  let over = letters
  for (const { soort, tekst } of blok) {
    if (over <= 0) break
    begin.push({ soort, tekst: Array.from(tekst).slice(0, over).join('') })
    over -= tekst.length
  }
  return [...begin, { soort: 'gelijk', tekst: ' […]' }]
}

/** Het langste begin van een alinea dat nog past; niets als er geen zin meer in staat. */
function schrijfBegin(blok: Redlineblok, ruimte: number): string[] {
  for (let letters = ruimte; letters > 80; letters = Math.floor(letters * 0.75)) {
    const regel = `> ${schrijfBlok(neemBegin(blok, letters))}`
    if (regel.length <= ruimte) return [regel]
  }
  return []
}

/** De veranderde alinea's, in ten hoogste zoveel tekens; wat ertussen gelijk bleef, is `[…]`. */
export function schrijfRedline(blokken: Redlineblok[], ruimte = Number.POSITIVE_INFINITY): string {
  const regels: string[] = []
  let over = ruimte
  let overgeslagen = false
  for (const blok of blokken) {
    if (isGelijk(blok)) {
      overgeslagen = regels.length > 0
      continue
    }
    const nieuw = [...(overgeslagen ? ['> \\[…\\]'] : []), `> ${schrijfBlok(blok)}`]
    overgeslagen = false
    const regel = nieuw.join('\n>\n')
    // Een regel ertussen kost drie tekens meer dan hier staat; de opmerking moet er ook nog bij.
    if (regel.length + 3 > over - INGEKORT.length)
      return [...regels, ...schrijfBegin(blok, over - INGEKORT.length - 6), INGEKORT].join('\n>\n')
    regels.push(regel)
    over -= regel.length + 3
  }
  return regels.join('\n>\n')
}

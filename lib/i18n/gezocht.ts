import { TALEN } from '@/lib/domain/taal'
import { type Uitgave, WERKVERSIE } from '@/lib/domain/uitgave'
import { sectieVan } from './adres'

/** De delen van een kort adres. Mail en deelknoppen maken van `@` vaak `%40`, en in een zin staat er een punt achter. */
export const leesKort = (kort: string): string[] =>
  kort
    .replaceAll(/%40/g, '@')
    .replace(/[.,;:]+$/, '')
    .split('@')

/** Wat iemand zocht op een adres dat er niet is: het laatste deel ervan, en in welke uitgave. */
export function leesGezocht(adres: string): { id: string; uitgave?: Uitgave } {
  const delen = adres.split('/').filter(Boolean)
  const [id = '', kort] = leesKort(delen.at(-1) ?? '')
  const [taal, naam = '', versie] = delen.map(deel => deel.toLowerCase())
  const sectie = TALEN.some(bekend => bekend === taal) ? sectieVan(naam) : undefined
  const lang = sectie === 'werkversie' ? WERKVERSIE : sectie === 'edities' ? versie : undefined
  return { id, uitgave: kort || lang }
}

import { TALEN } from '@/lib/domain/taal'
import { type Uitgave, WERKVERSIE } from '@/lib/domain/uitgave'
import { sectieVan } from './adres'

/** Wat iemand zocht op een adres dat er niet is: het laatste deel ervan, en in welke uitgave. */
export function leesGezocht(adres: string): { id: string; uitgave?: Uitgave } {
  const delen = adres.split('/').filter(Boolean)
  const [id = '', kort] = (delen.at(-1) ?? '').split('@')
  const [taal, naam = '', versie] = delen
  const sectie = TALEN.some(bekend => bekend === taal) ? sectieVan(naam) : undefined
  const lang = sectie === 'werkversie' ? WERKVERSIE : sectie === 'edities' ? versie : undefined
  return { id, uitgave: kort ?? lang }
}

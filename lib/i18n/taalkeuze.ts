import Negotiator from 'negotiator'
import { BRONTAAL, TALEN, type Taal } from '@/lib/domain/taal'

/** De taal die de lezer volgens zijn browser het liefst heeft, van de talen die er zijn. */
export function kiesTaal(koppen: Headers): Taal {
  const keuze = new Negotiator({ headers: Object.fromEntries(koppen) }).language([...TALEN])
  return TALEN.find(taal => taal === keuze) ?? BRONTAAL
}

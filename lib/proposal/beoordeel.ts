import type { Melding } from '@/lib/domain/herziening'
import type { Invoer, Invoerfout } from './invoer'
import { keur } from './keur'
import { metKlad } from './klad'
import { leesOnderdeel, type Onderdeel } from './lees-onderdeel'
import type { Stand } from './opslag'
import type { Omstandigheid, Opstelling } from './opstelling'
import { stelOp } from './stel-op'

/** De tekst van nu, om naast die van de indiener te leggen. */
export type Nu = Pick<Onderdeel, 'velden' | 'tekst' | 'basis'>

/** Kijkt naar de inhoud vóór en met het voorstel: twee hoofdmappen op schijf. De tweede is daarna weer weg. */
export type Kijker<T> = (voor: string, na: string) => T | Promise<T>

export type Oordeel<T> =
  | { uitkomst: 'goed'; opstelling: Opstelling; gevolgen: Melding[]; gezien: T }
  | { uitkomst: 'geweigerd'; fouten: Invoerfout[] }
  | { uitkomst: 'achterhaald'; nu: Nu }

/** De tekst van nu als die niet meer is wat de indiener voor zich had. */
function zoekNieuwere(stand: Stand, invoer: Invoer): Nu | undefined {
  if (invoer.soort === 'nieuw') return undefined
  const onderdeel = leesOnderdeel(stand, invoer.id)
  if (!onderdeel || onderdeel.basis === invoer.basis) return undefined
  const { velden, tekst, basis } = onderdeel
  return { velden, tekst, basis }
}

/** Maakt van invoer een voorstel op deze stand, als dat kan. Schrijft niets buiten een tijdelijke kopie. */
export async function beoordeel<T>(
  stand: Stand,
  invoer: Invoer,
  omstandigheid: Omstandigheid,
  kijk: Kijker<T>,
): Promise<Oordeel<T>> {
  const nu = zoekNieuwere(stand, invoer)
  if (nu) return { uitkomst: 'achterhaald', nu }
  const opgesteld = stelOp(stand, invoer, omstandigheid)
  if ('fouten' in opgesteld) return { uitkomst: 'geweigerd', ...opgesteld }
  const { goed: opstelling } = opgesteld
  return metKlad(stand, opstelling.bestanden, async (na): Promise<Oordeel<T>> => {
    const { fouten, gevolgen } = keur(stand, na, opstelling)
    if (fouten.length > 0) return { uitkomst: 'geweigerd', fouten }
    return { uitkomst: 'goed', opstelling, gevolgen, gezien: await kijk(stand.wortel, na) }
  })
}

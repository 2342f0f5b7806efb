import type { Taal } from '@/lib/domain/taal'
import type { Wijze } from '@/lib/domain/verloop'
import type { Regelveld } from '@/lib/domain/voorstelvorm'
import type { Keuzegroep } from './rijen'

/** Wat het formulier van de server krijgt om mee te beginnen: wat er te kiezen is. */
export interface Vormstof {
  taal: Taal
  /** De regels die dit onderdeel heeft, in leesvolgorde. */
  regels: Regelveld[]
  /** Of het bronnen en verwijzingen heeft. */
  bronnen: Keuzegroep[]
  items: Keuzegroep[]
  wijzen: { wijze: Wijze; versie: string }[]
  /** Terug naar het onderdeel, of naar waar het nieuwe onder komt. */
  terug: { naam: string; adres: string }
  opnieuw: string
}

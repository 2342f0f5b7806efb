import type { Vensterteksten } from '@/components/zoeken/teksten'
import type { Taal } from '@/lib/domain/taal'
import type nl from '@/lib/i18n/nl.json'

/** Wat het script in het bestand moet weten; het staat er als JSON in. */
export interface Gegevens {
  taal: Taal
  /** De editie die in het bestand staat. */
  versie: string
  site?: string
  teksten: Vensterteksten
  nieuwer: (typeof nl)['offline']['nieuwer']
}

/** Waar in het bestand de JSON staat. */
export const GEGEVENS_ID = 'gegevens'
export const ZOEKTABEL_ID = 'zoektabel'

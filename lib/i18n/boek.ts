import { TALEN, type Taal } from '@/lib/domain/taal'
import { uitgaveAdres } from './adres'

/** Hoe de pagina met een hele editie onder elkaar heet; daarvan wordt de PDF gemaakt. */
const BOEKPAD = { nl: 'boek', en: 'book' } as const satisfies Record<Taal, string>

/** De hele editie op één pagina, zoals `/nl/edities/1.0.0/boek`. */
export const boekAdres = (versie: string, taal: Taal): string => `${uitgaveAdres(versie, taal)}/${BOEKPAD[taal]}`

/** Of dit deel van een adres in een van de talen het boek aanwijst. */
export const isBoek = (naam: string): boolean => TALEN.some(taal => BOEKPAD[taal] === naam.toLowerCase())

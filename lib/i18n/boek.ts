import { TALEN, type Taal } from '@/lib/domain/taal'
import { type Uitgave, WERKVERSIE } from '@/lib/domain/uitgave'
import { uitgaveAdres } from './adres'

/** Hoe de pagina met een hele editie onder elkaar heet; daarvan wordt de PDF gemaakt. */
const BOEKPAD = { nl: 'boek', en: 'book' } as const satisfies Record<Taal, string>

/** De hele editie op één pagina, zoals `/nl/edities/1.0.0/boek`. */
export const boekAdres = (versie: string, taal: Taal): string => `${uitgaveAdres(versie, taal)}/${BOEKPAD[taal]}`

/** Of dit deel van een adres in een van de talen het boek aanwijst. */
export const isBoek = (naam: string): boolean => TALEN.some(taal => BOEKPAD[taal] === naam.toLowerCase())

/** De PDF van een editie, vanaf het begin van de site; het bestand staat op datzelfde pad onder `public`. */
export const pdfAdres = (versie: string, taal: Taal): string => `/edities/${versie}/duidingskader-${versie}-${taal}.pdf`

/** Of op dit pad de PDF van een van deze uitgaven hoort te staan. */
export const isPdf = (pad: string, uitgaven: Uitgave[]): boolean =>
  uitgaven.some(uitgave => uitgave !== WERKVERSIE && TALEN.some(taal => pdfAdres(uitgave, taal) === pad))

import { TALEN, type Taal } from './taal'
import { type Uitgave, WERKVERSIE } from './uitgave'

/** Om te lezen: de hele editie als één document. */
export const LEESVORMEN = ['pdf', 'docx', 'html', 'md'] as const

/** Voor rekenbladen: één soort per bestand. */
export const EDITIETABELLEN = ['kernpunten', 'bronnen', 'signalen'] as const

export type Leesvorm = (typeof LEESVORMEN)[number]
export type Editietabel = (typeof EDITIETABELLEN)[number]

/** Het vaste adres van een editie als document, zoals `/edities/1.0.0/duidingskader-1.0.0-nl.pdf`. */
export const leesvormAdres = (vorm: Leesvorm, versie: string, taal: Taal): string =>
  `/edities/${versie}/duidingskader-${versie}-${taal}.${vorm}`

/** De vormen die als bestand onder `public` staan: de PDF vanaf de uitgave, de HTML vanaf elke build. */
const VASTE_VORMEN: readonly Leesvorm[] = ['pdf', 'html']

/** Of op dit pad zo'n bestand van een van deze uitgaven hoort te staan; de werkversie wordt niet bewaard. */
export const isVastBestand = (pad: string, uitgaven: readonly Uitgave[]): boolean =>
  uitgaven.some(
    uitgave =>
      uitgave !== WERKVERSIE &&
      TALEN.some(taal => VASTE_VORMEN.some(vorm => leesvormAdres(vorm, uitgave, taal) === pad)),
  )

/** Het vaste adres van een tabel van een editie, zoals `/edities/1.0.0/kernpunten-nl.csv`. */
export const tabelAdres = (tabel: Editietabel, versie: string, taal: Taal): string =>
  `/edities/${versie}/${tabel}-${taal}.csv`

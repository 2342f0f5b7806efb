import type { Taal } from './taal'

/** Om te lezen: de hele editie als één document. */
export const LEESVORMEN = ['pdf', 'docx', 'html', 'md'] as const

/** Voor rekenbladen: één soort per bestand. */
export const EDITIETABELLEN = ['kernpunten', 'bronnen', 'signalen'] as const

export type Leesvorm = (typeof LEESVORMEN)[number]
export type Editietabel = (typeof EDITIETABELLEN)[number]

/** Het vaste adres van een editie als document, zoals `/edities/1.0.0/duidingskader-1.0.0-nl.pdf`. */
export const leesvormAdres = (vorm: Leesvorm, versie: string, taal: Taal): string =>
  `/edities/${versie}/duidingskader-${versie}-${taal}.${vorm}`

/** Het vaste adres van een tabel van een editie, zoals `/edities/1.0.0/kernpunten-nl.csv`. */
export const tabelAdres = (tabel: Editietabel, versie: string, taal: Taal): string =>
  `/edities/${versie}/${tabel}-${taal}.csv`

/** Ruimer dan de meeste printers vragen; rechts het meest, zodat een regel niet te lang wordt. */
const MARGE = '24mm 30mm 22mm 22mm'

/** Wat er in de kantlijn van een boek staat. */
export interface Kantlijn {
  /** Welke editie, linksboven. */
  kop: string
  /** Waar de vastgestelde tekst staat, linksonder. */
  voet: string
  /** Per deel zijn naam, rechtsboven; elk deel begint op een nieuw vel. */
  delen: string[]
}

export const velnaam = (nr: number): string => `deel-${nr}`

const vak = (plaats: string, inhoud: string) =>
  `@${plaats} { content: ${inhoud}; font: 8pt var(--font-wijs); color: #595c5e; white-space: nowrap; }`

/** Een tekst als CSS-string; ook een aanhalingsteken of regeleinde breekt er niet uit. */
const alsTekst = (tekst: string) =>
  `"${tekst.replace(/["\\\n\r\f]/g, teken => `\\${teken.charCodeAt(0).toString(16)} `)}"`

/** De stijl van de vellen. Chromium kent geen `string-set`; daarom heeft elk deel een eigen soort vel. */
export const maakVelstijl = ({ kop, voet, delen }: Kantlijn): string =>
  [
    `@page { size: A4; margin: ${MARGE}; @bottom-right { content: none } }`,
    ...delen.map((deel, nr) =>
      [
        `@page ${velnaam(nr)} {`,
        vak('top-left', alsTekst(kop)),
        vak('top-right', alsTekst(deel)),
        vak('bottom-left', alsTekst(voet)),
        vak('bottom-right', 'counter(page)'),
        '}',
      ].join(' '),
    ),
  ].join('\n')

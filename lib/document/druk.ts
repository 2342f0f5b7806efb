interface Rand {
  boven: string
  onder: string
}

/** Tekst als tekenreeks in CSS: niets erin kan de reeks of het blad afsluiten. */
export const cssTekst = (tekst: string): string =>
  `"${tekst.replace(/[^\p{L}\p{N} .,:;·@/()-]/gu, teken => `\\${teken.codePointAt(0)?.toString(16)} `)}"`

const LETTER = 'font: 8pt sans-serif; color: #444'

/** De naam van het vel van een stuk, en van de plek op de pagina die het krijgt. */
export const stukAnker = (nummer: number): string => `stuk-${nummer}`

/** Een stijlblad waarmee elk stuk op eigen vellen komt, met onderdeel, editie, adres en bladzijde in de rand. */
export const schrijfDruk = (randen: Rand[], bladzijde: string): string =>
  `@page { @bottom-right { content: ${cssTekst(bladzijde)} " " counter(page) " / " counter(pages); ${LETTER} } }\n${randen
    .map(({ boven, onder }, i) => {
      const naam = stukAnker(i + 1)
      return `#${naam} { page: ${naam} }\n@page ${naam} { @top-left { content: ${cssTekst(boven)}; width: 100%; ${LETTER} } @bottom-left { content: ${cssTekst(onder)}; ${LETTER} } }\n`
    })
    .join('')}`

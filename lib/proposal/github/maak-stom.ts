/**
 * Waar GitHub iets mee doet als het in een titel, een omschrijving of de boodschap van een commit staat: iemand roepen
 * (@), een issue noemen of sluiten (#1, GH-1, een adres), een controle overslaan ([skip ci]) of een medeauteur noemen.
 */
const TREKKER =
  /[@#]|\bGH(?=-\d)|:(?=\/\/)|\[(?=[^\]\n]{0,40}\])|\b(?:skip-checks|co-authored-by|signed-off-by)(?=\s*:)/gi

const code = (teken: string): string => `\\u${teken.charCodeAt(0).toString(16).padStart(4, '0')}`

/** Voor wat een mens op GitHub leest: dezelfde tekst, met na elke trekker een teken zonder breedte. */
export const maakStom = (tekst: string): string => tekst.replace(TREKKER, '$&\u2060')

/** Voor de boodschap van een commit, die teruggelezen wordt: het laatste teken van de trekker als code. */
export const maakBoodschapStom = (boodschap: string): string =>
  boodschap.replace(TREKKER, trekker => trekker.slice(0, -1) + code(trekker.slice(-1)))

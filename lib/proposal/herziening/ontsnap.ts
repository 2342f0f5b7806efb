/** Tekens waar Markdown opmaak, een koppeling, HTML, een tabel of een formule in leest. */
const OPMAAK = /[\\`*_[\]<>|~&#$]/g
/** Wat GitHub zelf tot koppeling of melding maakt, ook als er een backslash voor staat. */
const KOPPELT = /@|#(?=\d)|GH-(?=\d)|:(?=\/\/)|www(?=\.)/gi
/** Een spatie zonder breedte: niemand ziet haar, en `@naam` is geen melding meer. */
const NIETS = '\u200B'

/** Tekst van een ander op één regel, zo dat een lezer op GitHub precies die tekens ziet en niets anders gebeurt. */
export const ontsnap = (tekst: string): string =>
  tekst
    // Onzichtbare tekens kunnen de leesrichting omdraaien; stuurtekens breken de regel.
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(KOPPELT, gevonden => gevonden + NIETS)
    .replace(OPMAAK, '\\$&')

/** Ontsnapte tekst die een regel begint: ook dan geen lijst, kop of streep. */
export const alsRegelbegin = (tekst: string): string =>
  tekst.replace(/^( *)([+=-])/, '$1\\$2').replace(/^( *\d+)([.)])/, '$1\\$2')

/** Ten hoogste zoveel tekens, met een beletselteken als er meer was. */
export const kortAf = (tekst: string, lengte: number): string => {
  const tekens = Array.from(tekst)
  return tekens.length > lengte ? `${tekens.slice(0, lengte - 1).join('')}…` : tekst
}

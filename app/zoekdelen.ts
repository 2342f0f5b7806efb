/** Wat er in het adres achter het vraagteken staat, zoals Next het geeft. */
export type Zoekdelen = Record<string, string | string[] | undefined>

/** De eerste waarde van een zoekdeel; leeg is niet gekozen. */
export const enkel = (waarde: string | string[] | undefined): string | undefined => [waarde].flat()[0] || undefined

/** Eén gekozen onderdeel, vast aan een editie: zo opent het later precies zo weer. */
export interface Keus {
  id: string
  versie: string
}

/** Meer leest niemand op papier, en zo blijft het adres kort genoeg om te mailen. */
export const MEESTE_STUKKEN = 60
export const LANGSTE_TITEL = 80
/** Langer dan zestig ids met een editie kan een keuze niet zijn. */
export const LANGSTE_KEUZE = 3000

export const schrijfKeus = ({ id, versie }: Keus): string => `${id}@${versie}`

/** De woorden waarin iemand onderdelen noemt; komma, puntkomma, spatie of regeleinde ertussen. */
export const leesWoorden = (tekst: string): string[] => tekst.split(/[\s,;]+/).filter(Boolean)

/** De titel zoals hij getoond en bewaard wordt: één regel, zonder stuurtekens. */
export const leesTitel = (tekst: string): string =>
  tekst
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, LANGSTE_TITEL)
    .trim()

/** De reeks met het onderdeel op `van` naar `naar` verplaatst. */
export function verplaats<T>(reeks: readonly T[], van: number, naar: number): T[] {
  const over = reeks.filter((_, i) => i !== van)
  return [...over.slice(0, naar), ...reeks.slice(van, van + 1), ...over.slice(naar)]
}

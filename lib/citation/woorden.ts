import { effen } from './effen'

/** Een voetnootcijfer dat aan een woord vastzit, zoals in `gewaarborgd.13`; een id als C-K8 is geen woord. */
const VAST_NOOTCIJFER = /(?<=[a-z]{3}[.,;:!?)"']{0,3})\d{1,3}(?![\p{L}\d])/gu

/** De woorden van een tekst zonder hoofdletters, accenten, leestekens en voetnootcijfers. */
export const woordenVan = (tekst: string): string[] =>
  effen(tekst)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(VAST_NOOTCIJFER, '')
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** Een tekst als één rij letters en cijfers, met de plaatsen waar een woord begint of eindigt. */
export interface Letterrij {
  letters: string
  grenzen: Set<number>
}

/** Zonder spaties en streepjes, zodat een afbreking aan het eind van een regel niets uitmaakt. */
export function maakLetterrij(tekst: string): Letterrij {
  const grenzen = new Set([0])
  let letters = ''
  for (const woord of woordenVan(tekst)) {
    letters += woord
    grenzen.add(letters.length)
  }
  return { letters, grenzen }
}

/** Waar het deel eindigt als het na `vanaf` in hele woorden in de rij staat; anders -1. */
function eindeVan(deel: string, { letters, grenzen }: Letterrij, vanaf: number): number {
  for (let plaats = letters.indexOf(deel, vanaf); plaats >= 0; plaats = letters.indexOf(deel, plaats + 1))
    if (grenzen.has(plaats) && grenzen.has(plaats + deel.length)) return plaats + deel.length
  return -1
}

/** Of alle delen na elkaar in de rij staan; ertussen mag iets zijn weggelaten. */
export function staatIn(delen: string[], rij: Letterrij): boolean {
  let vanaf = 0
  for (const deel of delen) {
    vanaf = eindeVan(deel, rij, vanaf)
    if (vanaf < 0) return false
  }
  return delen.length > 0
}

import { effen } from './effen'
import { woordenVan } from './woorden'

/** Meer wordt niet nagekeken: een brief haalt enkele zinnen aan, en een hele bijlage mag niets laten vastlopen. */
export const MAX_TEKENS = 20_000
export const MAX_ZINNEN = 20
const MAX_WEGLATINGEN = 8
/** Minder woorden zijn geen zin om te vinden. */
export const MIN_WOORDEN = 4

const EINDE = /(?<=[.!?]["')\]]{0,2}) +(?=["'([]{0,2}\p{Lu}|["'([]{0,2}\d)/u
const WEGLATING = /\[ ?\.{2,} ?\]|\( ?\.{2,} ?\)|\.{3,}/

/** Of er genoeg woorden zijn om op te zoeken. */
export const genoegWoorden = (tekst: string): boolean => woordenVan(tekst).length >= MIN_WOORDEN

/** De zinnen van een tekst; een stukje van een paar woorden blijft bij wat erop volgt. */
export function splitsZinnen(tekst: string): string[] {
  const zinnen: string[] = []
  let rest = ''
  for (const alinea of effen(tekst).split(/\n\s*(?=\n|[-•*–] )/))
    for (const deel of alinea.replace(/\s+/g, ' ').trim().split(EINDE)) {
      const zin = `${rest} ${deel}`.trim()
      rest = genoegWoorden(zin) ? '' : zin
      if (!rest) zinnen.push(zin)
    }
  // Een staartje hoort bij de laatste zin; alleen is het te weinig.
  if (rest && zinnen.length > 0) zinnen.push(`${zinnen.pop()} ${rest}`)
  return zinnen.slice(0, MAX_ZINNEN)
}

/** Wat tussen aanhalingstekens staat, als dat genoeg woorden zijn. */
export const aangehaald = (tekst: string): string[] =>
  [...effen(tekst).matchAll(/"([^"]+)"|(?<![\p{L}\d])'([^"]+?)'(?![\p{L}\d])/gu)]
    .map(([, dubbel, enkel]) => dubbel ?? enkel ?? '')
    .filter(genoegWoorden)

/** Een tekst zonder adressen, en zonder ids en edities tussen haakjes: die staan niet in de aangehaalde zin. */
export const zonderAdressen = (tekst: string): string =>
  effen(tekst)
    .replace(/\([^()]{0,80}\)/g, haakjes => (/[A-Z]-?[A-Z]?\d|\bediti/i.test(haakjes) ? ' ' : haakjes))
    .split(/(\s+)/)
    .filter(woord => !/\/\/|@/.test(woord))
    .join('')
    .trim()

/** De delen van een zin waar niets uit is weggelaten, als letters; leeg als er te weinig over is om op te zoeken. */
export function delenVan(zin: string): string[] {
  const delen = effen(zin)
    .split(WEGLATING)
    .map(woordenVan)
    .filter(woorden => woorden.length > 0)
  const lang = delen.some(woorden => woorden.length >= MIN_WOORDEN - 1)
  return lang && delen.flat().length >= MIN_WOORDEN && delen.length <= MAX_WEGLATINGEN
    ? delen.map(woorden => woorden.join(''))
    : []
}

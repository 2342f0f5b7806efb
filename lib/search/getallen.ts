import { onthoud } from './onthoud'

const CIJFERS = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf']
/** `een` blijft een lidwoord. */
const WAARDE = new Map(CIJFERS.map((naam, waarde): [string, number] => [naam, waarde]).slice(2))
const RANG: Record<string, string> = { eerste: '1', derde: '3', achtste: '8' }

/** Hele honderd- en duizendtallen, zoals `vierduizend` en `tweehonderd`. */
function veelvoud(woord: string): number | undefined {
  const [, voor = '', eenheid] = /^(.*)(duizend|honderd)$/.exec(woord) ?? []
  if (!eenheid) return undefined
  const maal = voor === '' || voor === 'een' ? 1 : WAARDE.get(voor)
  return maal === undefined ? undefined : maal * (eenheid === 'duizend' ? 1000 : 100)
}

/** Een telwoord of rangtelwoord als cijfers (`zes` en `zesde` worden `6`, `2e` wordt `2`); elk ander woord blijft wat het is. */
export const getalVan = onthoud((woord: string): string => {
  if (/^\d+(e|de|ste)$/.test(woord)) return woord.replace(/\D+$/, '')
  const waarde = WAARDE.get(woord) ?? WAARDE.get(woord.replace(/(de|ste)$/, '')) ?? veelvoud(woord)
  return waarde === undefined ? (Object.hasOwn(RANG, woord) ? (RANG[woord] ?? woord) : woord) : String(waarde)
})

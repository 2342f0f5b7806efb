import { KORTSTE_DEEL, leesWoord } from './lees-woord'
import { woordenVan } from './woorden'
import type { Zoekindex } from './zoekindex'

/**
 * De vraag zonder een laatste woord waar nog maar net aan begonnen is. Wie `dossier overdragen` typt, komt langs
 * `dossier o`: dat nergens staan, zegt dan niets, en een lijst die bij elk nieuw woord even leeg is, leest niet.
 */
export function zonderBegin(vraag: string, index: Zoekindex): string {
  const laatste = woordenVan(vraag).at(-1)
  if (!laatste || laatste.begin === 0 || laatste.eind < vraag.length) return vraag
  const { vorm, begin } = laatste
  if (vorm.length >= KORTSTE_DEEL || /\d/.test(vorm)) return vraag
  const bestaat = vorm.length > 1 && leesWoord(vorm, index).length > 0
  return bestaat || index.codeerder.isStop(vorm) ? vraag : vraag.slice(0, begin)
}

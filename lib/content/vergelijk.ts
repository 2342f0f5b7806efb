import { bepaalVerschil, blokkenVan } from '@/lib/diff/blokken'
import { maakRedline } from '@/lib/diff/redline'
import { zoekIngegaan } from '@/lib/domain/ingegaan'
import { type Item, isOnderdeel, type Onderdeel } from '@/lib/domain/onderdeel'
import type { Verschil } from '@/lib/domain/redline'
import { BRONTAAL, type Taal } from '@/lib/domain/taal'
import type { Uitgave } from '@/lib/domain/uitgave'
import { isInhoudelijk, type Wijziging } from '@/lib/domain/verloop'
import { EDITIELIJST } from './edities'
import { getAlle, getItem, getOnderdelen, getVerwijzers } from './kader'
import { getWijzigingen } from './verloop'

/** Waartussen vergeleken wordt. */
export interface Vergelijking {
  taal: Taal
  van: Uitgave
  naar: Uitgave
}

const getWijzigingenTussen = ({ taal, van, naar }: Vergelijking): Wijziging[] =>
  zoekIngegaan(EDITIELIJST.edities, getWijzigingen({ taal }), [van, naar])

/** Eén onderdeel in twee uitgaven naast elkaar; niets als het in geen van beide staat. */
export function vergelijkItem(
  id: string,
  vergelijking: Vergelijking,
  ingegaan = getWijzigingenTussen(vergelijking),
): Verschil | undefined {
  const { van, naar } = vergelijking
  const lees = (uitgave: Uitgave, taal: Taal) => {
    const item = getItem(id, { taal, uitgave })
    return isOnderdeel(item) ? item : undefined
  }
  const inTaal = (taal: Taal) => [lees(van, taal), lees(naar, taal)] as const
  const gevraagd = inTaal(vergelijking.taal)
  // Een vertaling naast het origineel leggen zegt niets; is er maar één vertaald, dan gaat het om het origineel.
  const [oud, nieuw] = gevraagd[0]?.taal === gevraagd[1]?.taal ? gevraagd : inTaal(BRONTAAL)
  const taal = (nieuw ?? oud)?.taal ?? BRONTAAL
  const item = nieuw ?? oud
  if (!item) return undefined
  const blokkenIn = (deel: Onderdeel | undefined, uitgave: Uitgave) =>
    blokkenVan(deel, bron => getItem(bron, { taal, uitgave })?.titel)
  const blokken = maakRedline(blokkenIn(oud, van), blokkenIn(nieuw, naar))
  const soort = bepaalVerschil(oud, nieuw, blokken)
  const wijzigingen = soort === 'gelijk' ? [] : ingegaan.filter(({ items }) => items.includes(item.id))
  // Zonder wijziging valt niet te zeggen dat er geen norm is geraakt.
  const inhoudelijk = soort !== 'gelijk' && (wijzigingen.length === 0 || wijzigingen.some(w => isInhoudelijk(w.wijze)))
  return { item, soort, blokken, wijzigingen, inhoudelijk }
}

/** Alles wat tussen twee uitgaven verschilt: eerst wat een norm raakt, en daarbinnen in leesvolgorde. */
export function vergelijkUitgaven(vergelijking: Vergelijking): Verschil[] {
  const { taal, van, naar } = vergelijking
  const ids = new Set([naar, van].flatMap(uitgave => getOnderdelen({ taal, uitgave }).map(({ id }) => id)))
  const ingegaan = getWijzigingenTussen(vergelijking)
  return [...ids]
    .flatMap(id => vergelijkItem(id, vergelijking, ingegaan) ?? [])
    .filter(({ soort }) => soort !== 'gelijk')
    .toSorted((a, b) => Number(b.inhoudelijk) - Number(a.inhoudelijk))
}

/** De vragen die naar een van deze onderdelen verwijzen of verwezen, en dus nagelezen moeten worden. */
export function hangtAf(verschillen: Verschil[], { taal, van, naar }: Vergelijking): Item[] {
  const verwijzers = [van, naar].flatMap(uitgave =>
    verschillen.flatMap(({ item }) => getVerwijzers(item.id, { taal, uitgave })),
  )
  const vragen = new Set(verwijzers.filter(({ soort }) => soort === 'vraag').map(({ id }) => id))
  return getAlle('vraag', { taal, uitgave: naar }).filter(({ id }) => vragen.has(id))
}

import { wijzenVan } from '@/lib/checks/editie/dekking'
import { somVan } from '@/lib/checks/editie/som'
import type { Herziening, Itemherziening } from '@/lib/domain/herziening'
import { leesvolgorde } from '@/lib/domain/leesvolgorde'
import { isInhoudelijk } from '@/lib/domain/verloop'
import { volgendeVersie } from '@/lib/domain/versie'
import { leesInhoudsstand } from './lees-inhoud'
import { zoekOntbrekend } from './ontbreekt'
import { type Standen, vergelijkItem } from './vergelijk-item'

/** Elk bestand dat anders, nieuw of weg is; zonder op het regeleinde te letten, net als de controle. */
function zoekVeranderd({ voor, na }: Standen): string[] {
  const som = (bytes: Buffer | undefined) => bytes && somVan(bytes)
  const paden = new Set([...voor.bestanden.keys(), ...na.bestanden.keys()])
  return [...paden].filter(pad => som(voor.bestanden.get(pad)) !== som(na.bestanden.get(pad))).toSorted()
}

/** Van een editie die erbij komt, is de map genoeg: haar bestanden zijn die van het kader. */
function kortIn(paden: string[], { voor }: Standen): string[] {
  const kort = paden.map(pad => {
    const map = /^content\/edities\/[^/]+\//.exec(pad)?.[0]
    return map && ![...voor.bestanden.keys()].some(ander => ander.startsWith(map)) ? map : pad
  })
  return [...new Set(kort)]
}

/** Zonder wijziging valt niet te zeggen dat er geen norm is geraakt. */
const raaktNorm = ({ wijzigingen }: Itemherziening): boolean =>
  wijzigingen.length === 0 || wijzigingen.some(({ wijze }) => isInhoudelijk(wijze))

function vergelijkItems(standen: Standen): Itemherziening[] {
  const delen = new Map([...standen.voor.delen.values(), ...standen.na.delen.values()].map(deel => [deel.id, deel]))
  return leesvolgorde([...delen.values()])
    .flatMap(({ id }) => vergelijkItem(id, standen) ?? [])
    .toSorted((a, b) => Number(raaktNorm(b)) - Number(raaktNorm(a)))
}

function versieVan({ voor, na }: Standen): Herziening['versie'] {
  const van = voor.nieuwste ?? ''
  // Komt er zelf een editie bij, dan is dat de versie die volgt.
  const naar = na.nieuwste === voor.nieuwste ? volgendeVersie(na.nieuwste, wijzenVan(na.open)) : na.nieuwste
  return { van, naar }
}

/**
 * Wat er tussen twee standen van de inhoud verschilt. Er wordt alleen gelezen: ook kapotte of kwade inhoud mag.
 * @param voor map met de `content/` van ervoor
 * @param na map met de `content/` van erna
 */
export function maakHerziening(voor: string, na: string): Herziening {
  const standen = { voor: leesInhoudsstand(voor), na: leesInhoudsstand(na) }
  const veranderd = zoekVeranderd(standen)
  const items = vergelijkItems(standen)
  const ids = new Set(items.map(({ id }) => id))
  const bijItem = standen.na.open.filter(wijziging => wijziging.items.some(id => ids.has(id)))
  const gezegd = new Set(
    [...standen.voor.delen.values(), ...standen.na.delen.values(), ...bijItem.map(({ bestand: pad }) => ({ pad }))].map(
      ({ pad }) => pad,
    ),
  )
  const geraakt = standen.na.open.filter(
    ({ bestand, items: genoemd }) => veranderd.includes(bestand) || genoemd.some(id => ids.has(id)),
  )
  return {
    items,
    overige: kortIn(
      veranderd.filter(pad => !gezegd.has(pad)),
      standen,
    ),
    versie: versieVan(standen),
    ontbreekt: zoekOntbrekend(standen, items, geraakt),
  }
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zoekNabije } from '@/lib/content/nabij'
import { VRAAGSOORTEN, zoekvraag, zoekvragen } from '@/lib/content/schema/zoekvraag'
import { isBestand } from './bestaat'
import type { Fout } from './fout'
import type { Inhoud } from './inhoud'
import { verklaar } from './verklaar'
import { leesYaml } from './yaml'

/** De vragen waarmee de zoeker gemeten wordt. Zonder dit bestand is er niets te meten, en ook niets mis. */
export const ZOEKVRAGEN = 'content/zoekvragen.yaml'

const NAMEN = [...VRAAGSOORTEN, ...Object.keys(zoekvraag.shape)]

/** Hoe een vraag vergeleken wordt: wie `ANW` en `anw` allebei opschrijft, meet hetzelfde twee keer. */
const sleutel = (vraag: string) => vraag.trim().toLowerCase().replace(/\s+/g, ' ')

/**
 * Zoekvragen: goed geschreven, elke vraag één keer, en alleen antwoorden die bestaan. Wat vervallen is mag blijven staan:
 * de meting telt het niet, en een herziening hoeft niet langs alle vragen.
 */
export function controleerZoekvragen(wortel: string, { opId, register }: Pick<Inhoud, 'opId' | 'register'>): Fout[] {
  const pad = join(wortel, ZOEKVRAGEN)
  if (!isBestand(pad)) return []
  const { waarde, fouten: leesfouten, regelVan } = leesYaml(readFileSync(pad, 'utf8'), 1)
  const meld = (plek: PropertyKey[], melding: string): Fout => ({ bestand: ZOEKVRAGEN, regel: regelVan(plek), melding })
  if (leesfouten.length > 0) return leesfouten.map(fout => ({ bestand: ZOEKVRAGEN, ...fout }))
  const gelezen = zoekvragen.safeParse(waarde)
  if (!gelezen.success) return verklaar(gelezen.error, waarde, NAMEN).map(({ pad, melding }) => meld(pad, melding))

  const eerder = new Map<string, number>()
  return gelezen.data.flatMap(({ vraag, soort, antwoord }, i) => {
    const fouten: Fout[] = []
    const al = eerder.get(sleutel(vraag))
    if (al !== undefined)
      fouten.push(meld([i, 'vraag'], `de vraag "${vraag}" staat ook op regel ${al}; haal er één weg`))
    eerder.set(sleutel(vraag), regelVan([i, 'vraag']))
    const ids = Object.keys(antwoord)
    if (soort === 'onzin' && ids.length > 0)
      fouten.push(meld([i, 'antwoord'], 'bij onzin hoort geen antwoord; maak het {} of kies een andere soort'))
    if (soort !== 'onzin' && ids.length === 0)
      fouten.push(meld([i, 'antwoord'], 'het antwoord is leeg; noem een id, of kies de soort onzin'))
    for (const id of ids) {
      if (opId.has(id) || register.vervallen.has(id)) continue
      const [nabij] = zoekNabije(id, opId.keys())
      const raad = nabij ? ` Bedoelt u "${nabij}"?` : ''
      fouten.push(meld([i, 'antwoord', id], `antwoord "${id}" bestaat niet.${raad}`))
    }
    return fouten
  })
}

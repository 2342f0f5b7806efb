import { parseArgs } from 'node:util'
import { MAP_VAN_SOORT, MAPPEN } from '@/lib/content/schema/mappen'
import { Weigering } from '@/lib/edities/weigering'
import type { Waarde } from '@/lib/proposal/yaml'
import { leesVelden, type Veld } from '../veld'
import { NIEUWE_SOORTEN, NIEUWNAMEN, type Nieuwnaam, type Velden } from './soorten'

export const GEBRUIK = `Gebruik:
${NIEUWNAMEN.map(naam => `  npm run nieuw -- ${naam} ${NIEUWE_SOORTEN[naam].voorbeeld}`).join('\n')}
Elk veld van content/README.md is een optie; scheid de delen van een lijst met komma's. Met --tekst "…" geeft u ook
de tekst mee. Wat u niet noemt, wordt gevraagd.`

/** Wat de redacteur wil, voor zover al gezegd. */
export interface Opdracht {
  soort: Nieuwnaam
  /** Wat in te vullen is, in de volgorde van het bestand. */
  opties: Veld[]
  gegeven: Velden
  tekst: string
}

/** Een waarde zoals zij in het bestand komt; wat geen getal is, keurt het schema af. */
export function leesWaarde({ vorm }: Veld, waarde: string): Waarde {
  if (vorm === 'lijst')
    return waarde
      .split(',')
      .map(deel => deel.trim())
      .filter(Boolean)
  return vorm === 'getal' && /^\d+$/.test(waarde) ? Number(waarde) : waarde
}

/** De opties van een soort: haar velden uit het schema, en waar een groep uit bestaat. */
function optiesVan(soort: Nieuwnaam): Veld[] {
  const { ook = {}, reeks } = NIEUWE_SOORTEN[soort]
  const velden = leesVelden(MAPPEN[MAP_VAN_SOORT[soort]].schema)
  return [
    ...velden.filter(({ naam, vast, vorm }) => !vast && vorm !== 'groep' && !(naam === 'id' && reeks)),
    ...Object.entries(ook).map(
      ([naam, uitleg]): Veld => ({ naam, uitleg, verplicht: false, vorm: 'tekst', mag: 'één regel' }),
    ),
  ]
}

/** @throws Weigering als de opdracht niet te lezen is */
export function leesOpdracht([naam, ...rest]: string[]): Opdracht {
  const soort = NIEUWNAMEN.find(bekend => bekend === naam)
  if (!soort) throw new Weigering(naam ? `"${naam}" is hier niet te maken.\n${GEBRUIK}` : GEBRUIK)
  const opties = optiesVan(soort)
  const namen = [...opties.map(veld => veld.naam).filter(veld => veld !== 'id'), 'tekst']
  try {
    const { values, positionals } = parseArgs({
      args: rest,
      allowPositionals: true,
      options: Object.fromEntries(namen.map(optie => [optie, { type: 'string' as const }])),
    })
    const waarden: Record<string, unknown> = { ...values, id: positionals[0] }
    if (positionals.length > (opties.some(veld => veld.naam === 'id') ? 1 : 0)) throw new Error(positionals.join(' '))
    const gegeven = opties.flatMap(veld => {
      const waarde: unknown = waarden[veld.naam]
      return typeof waarde === 'string' ? [[veld.naam, leesWaarde(veld, waarde)]] : []
    })
    return { soort, opties, gegeven: Object.fromEntries(gegeven), tekst: String(waarden.tekst ?? '').trim() }
  } catch {
    throw new Weigering(
      `Deze opdracht is niet te lezen. Een ${soort} kent --${namen.join(', --')}; zet aanhalingstekens om wat spaties heeft.\n${GEBRUIK}`,
    )
  }
}

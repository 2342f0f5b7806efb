import { MAP_VAN_SOORT, MAPPEN } from '@/lib/content/schema/mappen'
import { leesVelden } from '../veld'
import { keur } from './keur'
import type { Opdracht } from './opdracht'
import { type Bezwaar, NIEUWE_SOORTEN, type Velden } from './soorten'
import { type Stand, vrijNummer } from './stand'

/** Het bestand zoals het zou worden, en wat er nog tegen is. */
export interface Concept {
  velden: Velden
  bezwaren: Bezwaar[]
}

const zoals = (voorbeeld: unknown): string => (voorbeeld === undefined ? '' : `, zoals ${[voorbeeld].flat().join(',')}`)

/** Vult aan wat vanzelf spreekt, en kijkt of het zo kan. */
export function stelSamen(opdracht: Opdracht, stand: Stand, vandaag: string): Concept {
  const { soort, opties, gegeven, tekst } = opdracht
  const { reeks, vanzelf, ook = {} } = NIEUWE_SOORTEN[soort]
  const bekend: Velden = { soort, ...vanzelf(gegeven, stand, vandaag), ...gegeven }
  const schema = leesVelden(MAPPEN[MAP_VAN_SOORT[soort]].schema)
  const ontbreekt = schema.filter(
    ({ naam, verplicht }) => verplicht && bekend[naam] === undefined && !(naam === 'id' && reeks),
  )
  if (ontbreekt.length > 0)
    return {
      velden: bekend,
      bezwaren: ontbreekt.map(({ naam, uitleg, mag, voorbeeld }) => ({
        veld: naam,
        melding: `ontbreekt: ${uitleg} (${mag}${zoals(voorbeeld)})`,
      })),
    }
  const begin = reeks?.(bekend, stand)
  if (typeof begin === 'object') return { velden: bekend, bezwaren: [begin] }
  const volledig: Velden = begin === undefined ? bekend : { ...bekend, id: vrijNummer(begin, stand.ids) }
  const velden = Object.fromEntries(
    schema.flatMap(({ naam }) => (volledig[naam] === undefined ? [] : [[naam, volledig[naam]]])),
  )
  // Een groep is zelf geen optie; haar eerste deel wel.
  const alsOptie = (veld: string | undefined) =>
    opties.some(({ naam }) => naam === veld) || veld === 'tekst' ? veld : Object.keys(ook)[0]
  const bezwaren = keur(soort, velden, tekst, stand).map(({ veld, melding }) => ({ veld: alsOptie(veld), melding }))
  return { velden, bezwaren }
}

import type { InvoerVan } from './invoer'
import type { Onderdeel } from './lees-onderdeel'
import type { Stand } from './opslag'
import type { Deel, Uitkomst } from './opstelling'
import { bezwaarTegenTekst } from './tekst'
import { keurVelden, zetVelden } from './velden'
import { zoekOnderdeel } from './zoek-onderdeel'

/** Het bestand van een onderdeel, uit zijn delen. */
export const voegSamen = ({ voorgegevens, rand, lichaam }: Onderdeel['bestand']): string =>
  `---\n${voorgegevens}${rand}${lichaam}`

/** Het onderdeel met andere velden of een andere tekst. Weigert wat niets verandert. */
export function stelWijzigenOp(stand: Stand, invoer: InvoerVan<'wijzigen'>): Uitkomst<Deel> {
  const { id, velden, tekst } = invoer
  const onderdeel = zoekOnderdeel(stand, id)
  if ('bezwaar' in onderdeel) return { fouten: [{ veld: 'id', melding: onderdeel.bezwaar }] }
  const fouten = [...keurVelden(onderdeel.map, velden), ...bezwaarTegenTekst(tekst)]
  if (fouten.length > 0) return { fouten }
  const { voorgegevens, rand, lichaam } = onderdeel.bestand
  const nieuw = {
    rand,
    voorgegevens: zetVelden(onderdeel.map, voorgegevens, onderdeel.velden, velden),
    lichaam: tekst === onderdeel.tekst ? lichaam : `\n${tekst}\n`,
  }
  if (nieuw.voorgegevens === voorgegevens && nieuw.lichaam === lichaam)
    return { fouten: [{ melding: 'u hebt nog niets veranderd; verander de titel, de tekst of een ander veld' }] }
  return { goed: { id, bestanden: new Map([[onderdeel.pad, voegSamen(nieuw)]]) } }
}

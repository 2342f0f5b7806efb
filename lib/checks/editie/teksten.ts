import { dirname } from 'node:path/posix'
import { MAPNAMEN, MAPPEN } from '@/lib/content/schema/mappen'
import { type Bestand, lijstVan } from '../bestand'
import type { Fout } from '../fout'
import type { Inhoud } from '../inhoud'
import { leesBestand } from '../lees-bestand'
import { ontleedNaam } from '../naam'
import { controleerVeiligheid } from '../regels/tekst'
import { controleerVelden } from '../regels/velden'
import { type Editie, editiepad } from './lees'

const NIET_HIER = 'dit bestand is vastgesteld en blijft zo; laat het portaal deze tekst weer toe'

/**
 * De teksten die in de mappen van edities staan. Wie met de hand een editie maakt waarvan alle sommen kloppen, komt
 * zo nog steeds niet langs de controle op code; en een nieuw schema moet oude teksten blijven lezen.
 */
export function leesEditieteksten(edities: Editie[]): { teksten: Bestand[]; fouten: Fout[] } {
  const teksten: Bestand[] = []
  const fouten: Fout[] = []
  for (const { versie, opSchijf } of edities)
    for (const [pad, bytes] of opSchijf) {
      if (pad === 'register.yaml') continue
      const vol = editiepad(versie, pad)
      const map = MAPNAMEN.find(naam => MAPPEN[naam].map === `kader/${dirname(pad)}`)
      const naam = map && ontleedNaam(pad.slice(pad.lastIndexOf('/') + 1), MAPPEN[map])
      if (!map || !naam) {
        fouten.push({ bestand: vol, regel: 1, melding: `op deze plek leest niemand het bestand; ${NIET_HIER}` })
        continue
      }
      const gelezen = leesBestand(vol, map, naam, bytes.toString('utf8').replaceAll('\r\n', '\n'))
      if (gelezen.bestand) teksten.push(gelezen.bestand)
      fouten.push(...gelezen.fouten)
    }
  return { teksten, fouten }
}

/** Bronnen en begrippen staan niet in een editie zelf, maar haar tekst verwijst er wel naar. */
function controleerNaslag({ edities, opId }: Inhoud): Fout[] {
  return edities.flatMap(bestand => {
    const velden = lijstVan(bestand, 'bronnen').map(bron =>
      typeof bron === 'object' && bron !== null && 'id' in bron ? bron.id : bron,
    )
    const genoemd = new Set([...velden, ...(bestand.mdx?.bronnen ?? []), ...(bestand.mdx?.begrippen ?? [])])
    return [...genoemd]
      .filter(id => typeof id === 'string' && !opId.has(id))
      .map(id => ({
        bestand: bestand.pad,
        regel: 1,
        melding: `verwijst naar "${id}", en dat is weg; een editie blijft leesbaar, dus zet de bron of het begrip terug`,
      }))
  })
}

/** Elke tekst van elke editie is veilig en blijft te tonen. */
export const controleerEditieteksten = (inhoud: Inhoud): Fout[] => [
  ...[
    ...controleerVelden({ ...inhoud, bestanden: inhoud.edities }),
    ...controleerVeiligheid({ ...inhoud, bestanden: inhoud.edities }),
  ].map(fout => ({ ...fout, melding: `${fout.melding} (${NIET_HIER})` })),
  ...controleerNaslag(inhoud),
]

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zoekNabije } from '@/lib/content/nabij'
import { MAPPEN } from '@/lib/content/schema/mappen'
import { zoekwoordenlijst } from '@/lib/content/schema/zoekwoorden'
import { isBestand } from './bestaat'
import type { Fout } from './fout'
import type { Inhoud } from './inhoud'
import { verklaar } from './verklaar'
import { leesYaml } from './yaml'

/** Andere woorden voor onderdelen van het kader. Zonder dit bestand zoekt men alleen in de teksten. */
export const ZOEKWOORDEN = 'content/zoekwoorden.yaml'
/** Waarmee men bij een onderdeel, begrip of bron terechtkomt. */
export const OMGANGSTAAL = 'content/omgangstaal.yaml'

/** Zoekwoorden en omgangstaal: goed geschreven, bij iets dat er is of was, en elk woord daar één keer. */
export const controleerZoekwoorden = (wortel: string, inhoud: Pick<Inhoud, 'opId' | 'register'>): Fout[] =>
  [ZOEKWOORDEN, OMGANGSTAAL].flatMap(naam => controleerLijst(wortel, naam, inhoud))

function controleerLijst(wortel: string, naam: string, { opId, register }: Pick<Inhoud, 'opId' | 'register'>): Fout[] {
  const pad = join(wortel, naam)
  if (!isBestand(pad)) return []
  const { waarde, fouten: leesfouten, regelVan } = leesYaml(readFileSync(pad, 'utf8'), 1)
  const meld = (plek: PropertyKey[], melding: string): Fout => ({ bestand: naam, regel: regelVan(plek), melding })
  if (leesfouten.length > 0) return leesfouten.map(fout => ({ bestand: naam, ...fout }))
  const gelezen = zoekwoordenlijst.safeParse(waarde)
  if (!gelezen.success) return verklaar(gelezen.error, waarde, []).map(({ pad, melding }) => meld(pad, melding))

  return Object.entries(gelezen.data).flatMap(([id, woorden]) => {
    const dubbel = woorden.findIndex((woord, i) => woorden.indexOf(woord) < i)
    if (dubbel >= 0) return [meld([id, dubbel], `"${woorden[dubbel]}" staat er twee keer bij ${id}; haal er één weg`)]
    if (register.vervallen.has(id)) return []
    const bestand = opId.get(id)
    if (naam === ZOEKWOORDEN && bestand && !MAPPEN[bestand.map].map.startsWith('kader'))
      return [meld([id], `zet de zoekwoorden van "${id}" in ${bestand.pad} zelf`)]
    const [nabij] = zoekNabije(id, opId.keys())
    return bestand ? [] : [meld([id], `"${id}" bestaat niet.${nabij ? ` Bedoelt u "${nabij}"?` : ''}`)]
  })
}

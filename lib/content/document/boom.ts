import type { Root } from 'mdast'
import type { Onderdeel } from '@/lib/domain/onderdeel'
import type { Uitgave } from '@/lib/domain/uitgave'
import { leesDocumenten } from '../documenten'
import { ontleed } from '../mdx/ontleed'
import { MAP_VAN_SOORT } from '../schema/mappen'

const gelezen = new Map<string, Map<string, string>>()

/** Per id en taal de tekst zoals de redactie haar schreef. */
function tekstenVan(map: (typeof MAP_VAN_SOORT)[Onderdeel['soort']], uitgave: Uitgave): Map<string, string> {
  const sleutel = `${map} ${uitgave}`
  const teksten =
    gelezen.get(sleutel) ??
    new Map(leesDocumenten(map, uitgave).map(({ gegevens, taal, mdx }) => [`${gegevens.id}.${taal}`, mdx?.raw ?? '']))
  gelezen.set(sleutel, teksten)
  return teksten
}

/** De boom van een onderdeel in een uitgave, telkens een nieuwe. @throws als het onderdeel er niet in staat. */
export function getBoom({ soort, id, taal }: Onderdeel, uitgave: Uitgave): Root {
  const tekst = tekstenVan(MAP_VAN_SOORT[soort], uitgave).get(`${id}.${taal}`)
  if (tekst === undefined) throw new Error(`${id} heeft in ${uitgave} geen tekst (${taal}).`)
  return ontleed(tekst)
}

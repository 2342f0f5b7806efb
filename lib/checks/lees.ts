import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { zoekNabije } from '@/lib/content/nabij'
import { MAPNAMEN, MAPPEN, type Mapnaam } from '@/lib/content/schema/mappen'
import { isMap } from './bestaat'
import type { Bestand } from './bestand'
import { EDITIES } from './editie/lees'
import { WIJZIGINGEN } from './editie/wijzigingen'
import type { Fout } from './fout'
import { leesBestand } from './lees-bestand'
import { ontleedNaam } from './naam'
import { REGISTER } from './register'
import { ZOEKVRAGEN } from './zoekvragen'
import { OMGANGSTAAL, ZOEKWOORDEN } from './zoekwoorden'

/** Wat naast de mappen met inhoud in content/ mag staan. */
const OVERIG = ['content/README.md', REGISTER, ZOEKVRAGEN, ZOEKWOORDEN, OMGANGSTAAL]
/** Edities en de wijzigingen daarvan hebben hun eigen regel. */
const EIGEN_REGEL = [EDITIES, WIJZIGINGEN]
const padVan = (map: Mapnaam) => `content/${MAPPEN[map].map}`

const magOntbreken = (map: Mapnaam): boolean => 'magOntbreken' in MAPPEN[map]

/** Wat er te lezen was, en wat niet. */
export interface Lezing {
  bestanden: Bestand[]
  fouten: Fout[]
}

/** Verborgen bestanden zijn van het besturingssysteem of de editor; contentlayer leest ze ook niet. */
const isVerborgen = (naam: string): boolean => naam.startsWith('.')

function leesMap(wortel: string, map: Mapnaam): Lezing {
  const bestanden: Bestand[] = []
  const fouten: Fout[] = []
  for (const ingang of readdirSync(join(wortel, padVan(map)), { withFileTypes: true })) {
    if (isVerborgen(ingang.name)) continue
    const pad = `${padVan(map)}/${ingang.name}`
    const naam = ingang.isFile() ? ontleedNaam(ingang.name, MAPPEN[map]) : undefined
    if (!naam) {
      const voorbeeld = MAPPEN[map].taal ? `id.nl.${MAPPEN[map].vorm}` : `id.${MAPPEN[map].vorm}`
      fouten.push({ bestand: pad, regel: 1, melding: `hoort hier niet; een bestand in deze map heet "${voorbeeld}"` })
      continue
    }
    const gelezen = leesBestand(pad, map, naam, readFileSync(join(wortel, pad), 'utf8'))
    if (gelezen.bestand) bestanden.push(gelezen.bestand)
    fouten.push(...gelezen.fouten)
  }
  return { bestanden, fouten }
}

/** Bestanden op een plek die niemand leest: anders lijkt een tekst gecontroleerd en komt zij nergens. */
function zoekVreemde(wortel: string): Fout[] {
  const mappen = [...MAPNAMEN.map(padVan), ...EIGEN_REGEL]
  return readdirSync(join(wortel, 'content'), { recursive: true, withFileTypes: true })
    .filter(ingang => !ingang.isDirectory() && !isVerborgen(ingang.name))
    .map(ingang => relative(wortel, join(ingang.parentPath, ingang.name)).replaceAll(sep, '/'))
    .filter(pad => !OVERIG.includes(pad) && !mappen.some(map => pad.startsWith(`${map}/`)))
    .map(pad => {
      const [nabij] = zoekNabije(dirname(pad), mappen)
      const melding = `op deze plek leest niemand het bestand.${nabij ? ` Bedoelt u de map "${nabij}"?` : ''}`
      return { bestand: pad, regel: 1, melding }
    })
}

/** Leest alle inhoud onder `wortel/content`; wat niet te lezen is, wordt een fout en geen uitzondering. */
export function leesInhoud(wortel: string): Lezing {
  if (!isMap(join(wortel, 'content'))) return { bestanden: [], fouten: [] }
  const lezingen = MAPNAMEN.filter(map => !magOntbreken(map) || isMap(join(wortel, padVan(map)))).map(map =>
    isMap(join(wortel, padVan(map)))
      ? leesMap(wortel, map)
      : { bestanden: [], fouten: [{ bestand: padVan(map), regel: 1, melding: 'de map ontbreekt; zet haar terug' }] },
  )
  return {
    bestanden: lezingen.flatMap(({ bestanden }) => bestanden),
    fouten: [...zoekVreemde(wortel), ...lezingen.flatMap(({ fouten }) => fouten)],
  }
}

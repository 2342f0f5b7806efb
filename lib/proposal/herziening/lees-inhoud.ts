import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { basename, dirname } from 'node:path/posix'
import { isMap } from '@/lib/checks/bestaat'
import type { Bestand } from '@/lib/checks/bestand'
import { verdeelWijzigingen } from '@/lib/checks/editie/geschiedenis'
import { leesEdities } from '@/lib/checks/editie/lees'
import type { Wijziging } from '@/lib/checks/editie/wijzigingen'
import { type Lezing, leesInhoud } from '@/lib/checks/lees'
import { ontleedNaam } from '@/lib/checks/naam'
import { MAPNAMEN, MAPPEN } from '@/lib/content/schema/mappen'
import type { Genoemd } from '@/lib/domain/herziening'
import { leesvolgorde } from '@/lib/domain/leesvolgorde'
import { BRONTAAL } from '@/lib/domain/taal'
import { type Deel, doelenVan, isKadermap, maakDeel, maakGenoemd } from './deel'

/** Een open wijziging, met wat een lezer ervan moet weten. */
export interface OpenWijziging extends Wijziging {
  titel: string
}

/** Eén stand van de inhoud, gelezen zonder er iets van uit te voeren. */
export interface Inhoudsstand {
  wortel: string
  lezing: Lezing
  /** Elk gewoon bestand onder content/, op pad. */
  bestanden: Map<string, Buffer>
  /** De teksten van het kader, op `id.taal`. */
  delen: Map<string, Deel>
  /** Onderdelen, bronnen en begrippen, in leesvolgorde. */
  genoemd: Map<string, Genoemd>
  /** Wie naar dit id verwijst of eronder valt. */
  verwijzers: (id: string) => string[]
  open: OpenWijziging[]
  /** De versie van de nieuwste editie. */
  nieuwste?: string
}

/** Koppelingen naar elders tellen niet: wie ze volgt, leest buiten de inhoud. */
function leesBestanden(wortel: string): Map<string, Buffer> {
  const map = join(wortel, 'content')
  if (!isMap(map)) return new Map()
  const paden = readdirSync(map, { recursive: true, withFileTypes: true })
    .filter(ingang => ingang.isFile() && !ingang.name.startsWith('.'))
    .map(ingang => join(ingang.parentPath, ingang.name))
  return new Map(paden.toSorted().map(pad => [relative(wortel, pad).replaceAll(sep, '/'), readFileSync(pad)]))
}

const plekVan = (pad: string) => {
  const map = MAPNAMEN.find(naam => `content/${MAPPEN[naam].map}` === dirname(pad))
  const naam = map && ontleedNaam(basename(pad), MAPPEN[map])
  return naam && { map, ...naam }
}

function leesOpen(wortel: string, bestanden: Bestand[], edities: Parameters<typeof verdeelWijzigingen>[1]) {
  return verdeelWijzigingen(wortel, edities).open.map((wijziging): OpenWijziging => {
    const velden = bestanden.find(({ pad }) => pad === wijziging.bestand)?.velden
    return { ...wijziging, titel: typeof velden?.titel === 'string' ? velden.titel : wijziging.id }
  })
}

/** Leest wat er onder `wortel/content` staat; wat niet te lezen is, blijft een rij regels. */
export function leesInhoudsstand(wortel: string): Inhoudsstand {
  const bestanden = leesBestanden(wortel)
  const lezing = leesInhoud(wortel)
  const gelezen = lezing.bestanden
  const opPad = new Map(gelezen.map(bestand => [bestand.pad, bestand]))
  const delen = new Map<string, Deel>()
  const genoemd = new Map<string, Genoemd>()
  for (const [pad, bytes] of bestanden) {
    const plek = plekVan(pad)
    const bestand = opPad.get(pad)
    const naam = plek && maakGenoemd(plek.map, plek.naamId, bestand)
    if (!plek || !naam) continue
    const deel = maakDeel(naam, { pad, taal: plek.taal, inhoud: bytes.toString('utf8') }, bestand)
    if (isKadermap(plek.map)) delen.set(`${naam.id}.${plek.taal}`, deel)
    if (plek.taal === BRONTAAL || !genoemd.has(naam.id)) genoemd.set(naam.id, deel)
  }
  const volgorde = leesvolgorde([...genoemd.values()])
  const doelen = gelezen
    .filter(({ naamId }) => genoemd.has(naamId))
    .map(bestand => ({ bestand, naar: doelenVan(bestand) }))
  const { edities } = leesEdities(wortel)
  return {
    wortel,
    lezing,
    bestanden,
    delen,
    genoemd: new Map(volgorde.map(({ id, soort, titel }) => [id, { id, soort, titel }])),
    verwijzers: id => doelen.filter(({ naar }) => naar.has(id)).map(({ bestand }) => bestand.naamId),
    open: leesOpen(wortel, gelezen, edities),
    nieuwste: edities.at(-1)?.versie,
  }
}

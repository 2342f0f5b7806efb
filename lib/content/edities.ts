import { existsSync } from 'node:fs'
import { join } from 'node:path'
import lijst from '@/.contentlayer/edities.json'
import { LEESVORMEN, type Leesvorm, leesvormAdres } from '@/lib/domain/editiebestand'
import { heeftItem, vergelijkItemInEdities, vorigeMet } from '@/lib/domain/editiestand'
import { slugVan } from '@/lib/domain/id'
import type { Taal } from '@/lib/domain/taal'
import {
  type Editie,
  type Editielijst,
  type Grafsteen,
  type Stand,
  type Uitgave,
  WERKVERSIE,
  type Werkstand,
} from '@/lib/domain/uitgave'

/** Wat lib/run/edities.ts vóór de build opschreef over content/edities. */
export const EDITIELIJST = lijst as Editielijst

/** Alle edities, nieuwste eerst. */
export const getEdities = (): Editie[] => EDITIELIJST.edities.toReversed()

export const getEditie = (versie: Uitgave): Editie | undefined =>
  EDITIELIJST.edities.find(editie => editie.versie === versie)

/** De vormen waarin een hele editie te lezen is; haar PDF is er pas als `npm run pdf` die gemaakt heeft. */
export const getLeesvormen = (versie: string, taal: Taal): Leesvorm[] =>
  LEESVORMEN.filter(vorm => vorm !== 'pdf' || existsSync(join('public', leesvormAdres(vorm, versie, taal))))

/** De uitgave die een adres zonder editie toont: de nieuwste editie, of zolang die er niet is de werkversie. */
export const getUitgaveVandaag = (): Uitgave => EDITIELIJST.edities.at(-1)?.versie ?? WERKVERSIE

/** Hoe een item in de werkversie zich verhoudt tot de nieuwste editie. */
export function getWerkstand(id: string): Werkstand {
  const nieuwste = EDITIELIJST.edities.at(-1)
  if (!nieuwste || !heeftItem(nieuwste, id)) return 'nieuw'
  const raakt = (pad: string) => slugVan(idUitPad(pad)) === slugVan(id)
  const anders = [...getGewijzigd(nieuwste), ...EDITIELIJST.nieuw].some(raakt)
  return anders ? 'gewijzigd' : 'gelijk'
}

/** Of een item in deze editie voor een lezer in deze taal nog hetzelfde is als in de nieuwste. @throws als de editie niet bestaat. */
export function getStand(id: string, versie: string, taal: Taal): Stand {
  const toen = getEditie(versie)
  const nieuwste = EDITIELIJST.edities.at(-1)
  if (!toen || !nieuwste) throw new Error(`Editie "${versie}" bestaat niet.`)
  return vergelijkItemInEdities(id, toen, nieuwste, taal)
}

/** De laatste editie vóór deze waarin het item stond. */
export const getVorige = (id: string, versie: string): Editie | undefined => vorigeMet(EDITIELIJST.edities, id, versie)

/** De oudste editie waarin het item staat. */
export const getEersteMet = (id: string): Editie | undefined =>
  EDITIELIJST.edities.find(editie => heeftItem(editie, id))

/** De nieuwste editie waarin het item staat. */
export const getLaatsteMet = (id: string): Editie | undefined =>
  EDITIELIJST.edities.findLast(editie => heeftItem(editie, id))

const idUitPad = (pad: string): string => pad.replace(/^.*\//, '').replace(/\.[a-z]{2}\.mdx$/, '')

/** Het id zoals de editie het schrijft, voor wie alleen het deel in het adres weet. */
export const getIdIn = (editie: Editie, slug: string): string =>
  Object.keys(editie.bestanden)
    .map(idUitPad)
    .find(id => slugVan(id) === slug) ?? slug

/** De bestanden van de nieuwste editie die in de werkversie anders zijn, of er niet meer zijn. */
const getGewijzigd = (nieuwste: Editie): string[] =>
  Object.keys(nieuwste.bestanden).filter(pad => pad.endsWith('.mdx') && !Object.hasOwn(EDITIELIJST.ongewijzigd, pad))

/** Hoeveel onderdelen in de werkversie anders, nieuw of weg zijn ten opzichte van de nieuwste editie. */
export function telVerschillen(): number {
  const nieuwste = EDITIELIJST.edities.at(-1)
  if (!nieuwste) return 0
  return new Set([...getGewijzigd(nieuwste), ...EDITIELIJST.nieuw].map(idUitPad)).size
}

/** De grafsteen van een vervallen id, in elke schrijfwijze; niets als het niet vervallen is. */
export function getGrafsteen(id: string): (Grafsteen & { id: string; laatste: string | undefined }) | undefined {
  const gevonden = Object.entries(EDITIELIJST.vervallen).find(([weg]) => slugVan(weg) === slugVan(id))
  if (!gevonden) return undefined
  const [weg, steen] = gevonden
  // De redactie zet de steen vóór het vaststellen; tot die editie er is, geldt het onderdeel nog.
  if (!getEditie(steen.sinds)) return undefined
  return { ...steen, id: weg, laatste: getLaatsteMet(weg)?.versie }
}

import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { z } from 'zod'
import { type Editiegegevens, editie as schema, verloop as verloopschema } from '@/lib/content/schema/editie'
import { isVersie, vergelijkVersies } from '@/lib/domain/versie'
import { isBestand, isMap } from '../bestaat'
import type { Fout } from '../fout'
import { verklaar } from '../verklaar'
import { leesYaml } from '../yaml'
import { isOngeschonden } from './som'

export const EDITIES = 'content/edities'
export const VERLOOP = `${EDITIES}/verloop.yaml`
const GEGEVENS = 'editie.yaml'

/** De map waarin `npm run editie` schrijft tot alles er staat; wat ervan achterblijft, telt nergens mee. */
export const BEZIG = '.bezig-'

/** Een editie zoals zij op schijf staat. */
export interface Editie {
  versie: string
  /** Wat editie.yaml zegt; ontbreekt als dat bestand zelf niet te vertrouwen is. */
  gegevens?: Editiegegevens
  /** De bestanden in haar eigen map, op pad; zonder editie.yaml. */
  opSchijf: Map<string, Buffer>
}

export const gegevenspad = (versie: string): string => `${EDITIES}/${versie}/${GEGEVENS}`
export const editiepad = (versie: string, pad: string): string => `${EDITIES}/${versie}/${pad}`

const zetTerug = (pad: string) => `zet het bestand terug zoals het was (git restore ${pad})`

interface Gelezen<T> {
  data?: T
  fouten: Fout[]
  regelVan: (pad: PropertyKey[]) => number
}

/** Een YAML-bestand volgens een schema, of wat er mis mee is. */
function leesGegevens<T>(bestand: string, tekst: string, vorm: z.ZodType<T> & { shape: object }): Gelezen<T> {
  const yaml = leesYaml(tekst, 1)
  const { regelVan } = yaml
  if (yaml.fouten.length > 0) return { fouten: yaml.fouten.map(fout => ({ bestand, ...fout })), regelVan }
  const { data, error } = vorm.safeParse(yaml.velden)
  const fouten = verklaar(error, yaml.velden, Object.keys(vorm.shape)).map(
    ({ pad, melding }): Fout => ({ bestand, regel: regelVan(pad), melding }),
  )
  return { data, fouten, regelVan }
}

function leesEditiegegevens(
  bestand: string,
  versie: string,
  bytes?: Buffer,
): Omit<Gelezen<Editiegegevens>, 'regelVan'> {
  const meld = (melding: string) => ({ fouten: [{ bestand, regel: 1, melding }] })
  if (!bytes) return meld(`het bestand ontbreekt; ${zetTerug(bestand)}`)
  if (!isOngeschonden(bytes))
    return meld(
      `dit bestand is veranderd sinds editie ${versie} is vastgesteld, en dat mag nooit; ${zetTerug(bestand)}`,
    )
  const gelezen = leesGegevens(bestand, bytes.toString('utf8'), schema)
  if (gelezen.data && gelezen.data.versie !== versie)
    return meld(`dit is editie ${gelezen.data.versie}, in de map van ${versie}; zet haar in de goede map`)
  return gelezen
}

function leesEditie(wortel: string, versie: string): { editie: Editie; fouten: Fout[] } {
  const map = join(wortel, EDITIES, versie)
  const opSchijf = new Map<string, Buffer>()
  const vreemd: Fout[] = []
  for (const ingang of readdirSync(map, { recursive: true, withFileTypes: true })) {
    if (ingang.isDirectory()) continue
    const vol = join(ingang.parentPath, ingang.name)
    const pad = relative(map, vol).replaceAll(sep, '/')
    if (ingang.isFile()) opSchijf.set(pad, readFileSync(vol))
    else vreemd.push({ bestand: editiepad(versie, pad), regel: 1, melding: 'is geen gewoon bestand; haal het weg' })
  }
  const { data, fouten } = leesEditiegegevens(gegevenspad(versie), versie, opSchijf.get(GEGEVENS))
  opSchijf.delete(GEGEVENS)
  return { editie: { versie, gegevens: data, opSchijf }, fouten: [...vreemd, ...fouten] }
}

/** Alle edities, oudste eerst, en wat er niet te lezen is of er niet hoort. */
export function leesEdities(wortel: string): { edities: Editie[]; fouten: Fout[] } {
  const map = join(wortel, EDITIES)
  if (!isMap(map)) return { edities: [], fouten: [] }
  const versies: string[] = []
  const fouten: Fout[] = []
  for (const ingang of readdirSync(map, { withFileTypes: true })) {
    if (ingang.isDirectory() && isVersie(ingang.name)) versies.push(ingang.name)
    // Ook wat een afgebroken `npm run editie` achterliet, begint met een punt.
    else if (!ingang.name.startsWith('.') && (ingang.isDirectory() || `${EDITIES}/${ingang.name}` !== VERLOOP))
      fouten.push({
        bestand: `${EDITIES}/${ingang.name}`,
        regel: 1,
        melding: 'hoort hier niet; in deze map staan alleen edities, zoals "1.0.0", en verloop.yaml',
      })
  }
  const gelezen = versies.toSorted(vergelijkVersies).map(versie => leesEditie(wortel, versie))
  return {
    edities: gelezen.map(({ editie }) => editie),
    fouten: [...fouten, ...gelezen.flatMap(ander => ander.fouten)],
  }
}

/** Het verloop van alle edities; leeg als er na het vaststellen nog niets besloten is. */
export function leesVerloop(wortel: string) {
  const pad = join(wortel, VERLOOP)
  const tekst = isBestand(pad) ? readFileSync(pad, 'utf8') : 'verloop: []'
  const { data, ...gelezen } = leesGegevens(VERLOOP, tekst, verloopschema)
  return { verloop: data?.verloop ?? [], ...gelezen }
}

import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { isMap } from '../bestaat'
import { leesRegister, type Register } from '../register'
import { type Editie, editiepad } from './lees'
import { somVan } from './som'

export const WERKVERSIE = 'content/kader'
const REGISTERBESTAND = 'register.yaml'

/** Wat er van een kader telt om het met een ander te vergelijken. */
export interface Inventaris {
  /** Som van elk bestand, op pad binnen het kader. */
  sommen: Map<string, string>
  register: Register
}

/** Zoals git een tekst bewaart: anders klopt de som niet meer in de kloon van een ander. */
const metLf = (bytes: Buffer): Buffer => Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')

/** De bestanden van content/kader, op pad; verborgen bestanden zijn van het besturingssysteem of de editor. */
export function leesWerkversie(wortel: string): Map<string, Buffer> {
  const map = join(wortel, WERKVERSIE)
  if (!isMap(map)) return new Map()
  const paden = readdirSync(map, { recursive: true, withFileTypes: true })
    .filter(ingang => ingang.isFile() && !ingang.name.startsWith('.'))
    .map(ingang => relative(map, join(ingang.parentPath, ingang.name)).replaceAll(sep, '/'))
  // Niet op taal gesorteerd: de volgorde komt in de vingerafdruk en moet overal dezelfde zijn.
  return new Map(paden.toSorted().map(pad => [pad, metLf(readFileSync(join(map, pad)))]))
}

export const inventarisVan = (bestanden: Map<string, Buffer>, register: Register): Inventaris => ({
  sommen: new Map([...bestanden].map(([pad, bytes]) => [pad, somVan(bytes)])),
  register,
})

/** De inventaris van een editie, of niets als editie.yaml niet te vertrouwen is. */
export function inventarisVanEditie(wortel: string, { gegevens }: Editie): Inventaris | undefined {
  const houder = gegevens?.bestanden[REGISTERBESTAND]?.editie
  if (!gegevens || !houder) return undefined
  return {
    sommen: new Map(Object.entries(gegevens.bestanden).map(([pad, { sha256 }]) => [pad, sha256])),
    register: leesRegister(wortel, editiepad(houder, REGISTERBESTAND)).register,
  }
}

/** Wat er met een onderdeel gebeurd is, en het bestand waar dat te zien is. */
export interface Verschil {
  wat: 'nieuw' | 'weg' | 'anders'
  pad: string
}

const idVan = (pad: string): string => pad.slice(pad.lastIndexOf('/') + 1).split('.', 1)[0] ?? pad

const perId = ({ sommen }: Inventaris): Map<string, string[]> => {
  const paden = new Map<string, string[]>()
  for (const pad of sommen.keys())
    if (pad !== REGISTERBESTAND) paden.set(idVan(pad), [...(paden.get(idVan(pad)) ?? []), pad])
  return paden
}

/**
 * De onderdelen die veranderd zijn. Een vertaling erbij is een verandering van haar onderdeel; een grafsteen die
 * anders luidt ook. De rest van het register volgt uit de bestanden, of gaat over bronnen en begrippen.
 */
export function vergelijk(oud: Inventaris, nieuw: Inventaris): Map<string, Verschil> {
  const [was, is] = [perId(oud), perId(nieuw)]
  const verschillen = new Map<string, Verschil>()
  for (const [id, paden] of is) {
    const eerder = was.get(id)
    const pad = [...paden, ...(eerder ?? [])].find(ander => oud.sommen.get(ander) !== nieuw.sommen.get(ander))
    if (!eerder) verschillen.set(id, { wat: 'nieuw', pad: paden[0] ?? id })
    else if (pad) verschillen.set(id, { wat: 'anders', pad })
  }
  for (const [id, paden] of was) if (!is.has(id)) verschillen.set(id, { wat: 'weg', pad: paden[0] ?? id })
  for (const [id, steen] of oud.register.vervallen) {
    const soort = oud.register.soortVan.get(id)
    const anders = JSON.stringify(steen) !== JSON.stringify(nieuw.register.vervallen.get(id))
    if (anders && soort !== 'bron' && soort !== 'begrip') verschillen.set(id, { wat: 'anders', pad: REGISTERBESTAND })
  }
  return verschillen
}

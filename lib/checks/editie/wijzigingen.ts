import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BRONTAAL } from '@/lib/domain/taal'
import type { Wijze } from '@/lib/domain/verloop'
import { isWijze } from '@/lib/domain/versie'
import { isBestand, isMap } from '../bestaat'
import { leesYaml } from '../yaml'

export const WIJZIGINGEN = 'content/wijzigingen'

/** Wat een editie van een wijziging moet weten; het hele record heeft zijn eigen schema. */
export interface Wijziging {
  id: string
  bestand: string
  items: string[]
  /** Ontbreekt als het record iets anders zegt; dat meldt het schema. */
  wijze?: Wijze
  /** Of er een besluit bij staat; zonder is het een voorstel. */
  besloten: boolean
  regelVan: (pad: PropertyKey[]) => number
}

const NAAM = new RegExp(`^(W[1-9]\\d*)\\.${BRONTAAL}\\.mdx$`)
const VOORGEGEVENS = /^---\r?\n([\s\S]*?)\n---/

/** De wijzigingen, op nummer; leeg als de map er nog niet is. */
export function leesWijzigingen(wortel: string): Wijziging[] {
  const map = join(wortel, WIJZIGINGEN)
  if (!isMap(map)) return []
  return readdirSync(map)
    .flatMap(naam => {
      const id = NAAM.exec(naam)?.[1]
      if (!id || !isBestand(join(map, naam))) return []
      const { velden, regelVan } = leesYaml(VOORGEGEVENS.exec(readFileSync(join(map, naam), 'utf8'))?.[1] ?? '', 2)
      const items = Array.isArray(velden.items) ? velden.items.filter(item => typeof item === 'string') : []
      const wijze = isWijze(velden.wijze) ? velden.wijze : undefined
      return [{ id, bestand: `${WIJZIGINGEN}/${naam}`, items, wijze, besloten: velden.besluit !== undefined, regelVan }]
    })
    .toSorted((a, b) => nummerVan(a.id) - nummerVan(b.id))
}

const nummerVan = (id: string): number => Number(id.slice(1))

/** Het eerste nummer dat nog nooit gebruikt is, ook niet in een editie. */
export const vrijNummer = (ids: Iterable<string>): string => `W${Math.max(0, ...[...ids].map(nummerVan)) + 1}`

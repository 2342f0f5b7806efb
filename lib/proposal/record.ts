import { createHash } from 'node:crypto'
import { WIJZIGINGEN } from '@/lib/checks/editie/wijzigingen'
import { BRONTAAL } from '@/lib/domain/taal'
import type { Invoer } from './invoer'
import { schrijfGegevens } from './yaml'

const som = (tekst: string): string => createHash('sha256').update(tekst).digest('hex')

/** Hoe de naam van elk voorstel met deze sleutel eindigt. */
export const sleutelmerk = (sleutel: string): string => som(sleutel).slice(0, 12)

/** `<dag>-<id>-<merk van de sleutel>`: te lezen, en nooit twee keer dezelfde. */
export const maakNaam = (datum: string, id: string, sleutel: string): string =>
  `${datum}-${id.toLowerCase()}-${sleutelmerk(sleutel)}`

/** De som van wat er gevraagd is, zonder de sleutel; in welke volgorde de velden binnenkwamen maakt niet uit. */
export function somVanInvoer({ sleutel: _, ...vraag }: Invoer): string {
  const opNaam = (_veld: string, waarde: unknown): unknown =>
    typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)
      ? Object.fromEntries(Object.entries(waarde).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : waarde
  return som(JSON.stringify(vraag, opNaam))
}

export const recordpad = (nummer: string): string => `${WIJZIGINGEN}/${nummer}.${BRONTAAL}.mdx`

interface Recordgegevens {
  nummer: string
  /** Het onderdeel waar het over gaat. */
  id: string
  naam: string
  datum: string
  /** De reden, al als MDX. */
  reden: string
}

/** Het record van de wijziging; zonder besluit is het een voorstel. */
export function schrijfRecord(invoer: Invoer, { nummer, id, naam, datum, reden }: Recordgegevens): string {
  const { titel, wijze, criterium, organisatie } = invoer
  const gegevens = schrijfGegevens({
    id: nummer,
    soort: 'wijziging',
    titel,
    items: [id],
    wijze,
    criterium,
    voorstel: { naam, door: invoer.naam, organisatie: organisatie || undefined, datum },
  })
  return `---\n${gegevens}---\n\n${reden}`
}

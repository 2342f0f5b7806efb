import { MAPPEN, type Mapnaam } from '@/lib/content/schema/mappen'
import type { Invoerfout, Velden } from './invoer'
import { bronVan, VELDNAMEN, type Veldnaam, veldenVan } from './lees-onderdeel'
import { type Waarde, zetVeld } from './yaml'

/** Of het schema van deze map zonder dit veld kan. */
function magWeg(map: Mapnaam, veld: Veldnaam): boolean {
  const vorm: Record<string, { isOptional: () => boolean }> = MAPPEN[map].schema.shape
  return vorm[veld]?.isOptional() ?? true
}

/** Een veld dat er volgens het schema niet hoort, of dat er moet zijn en leeg is. */
export function keurVelden(map: Mapnaam, velden: Velden): Invoerfout[] {
  const eigen = veldenVan(map)
  return VELDNAMEN.filter(veld => velden[veld] !== undefined).flatMap((veld): Invoerfout[] => {
    const meld = (melding: string) => [{ veld: `velden.${veld}`, melding }]
    if (!eigen.includes(veld)) return meld('hoort niet bij dit soort onderdeel; laat het veld weg')
    return velden[veld]?.length === 0 && !magWeg(map, veld) ? meld('is leeg; vul het in') : []
  })
}

/** Een bron zonder vindplaats staat in het bestand als los id. */
const bronregel = ({ id, vindplaats }: { id: string; vindplaats?: string }): Waarde =>
  vindplaats ? { id, vindplaats } : id

/** De waarde van een veld zoals zij in het bestand komt; niets als het veld er niet is. */
function waardeVan(velden: Velden, veld: Veldnaam): string | Waarde[] | undefined {
  const waarde = veld === 'bronnen' ? velden.bronnen?.map(bronregel) : velden[veld]
  return waarde?.length ? waarde : undefined
}

const gelijk = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** De voorgegevens met de nieuwe velden. Wat niet genoemd is of gelijk blijft, blijft byte voor byte staan. */
export function zetVelden(map: Mapnaam, voorgegevens: string, oud: Velden, nieuw: Velden): string {
  return veldenVan(map).reduce((tekst, veld) => {
    const waarde = waardeVan(nieuw, veld)
    if (nieuw[veld] === undefined || gelijk(waarde, waardeVan(oud, veld))) return tekst
    return zetVeld(tekst, veld, waarde, regel => (veld === 'bronnen' ? bronregel(bronVan(regel)) : regel))
  }, voorgegevens)
}

import type { Plek, Sectie, Subpagina } from '@/lib/domain/plek'
import { SECTIES } from '@/lib/domain/plek'
import type { Taal } from '@/lib/domain/taal'
import { SECTIEPAD, SUBPAD } from './secties'

/** Het adres van een plek in een taal, zoals `/en/key-points/c-k8`. */
export function adresVan({ sectie, subpagina, slug, anker }: Plek, taal: Taal): string {
  const onder = subpagina && SUBPAD[subpagina].pad[taal]
  const pad = ['', taal, SECTIEPAD[sectie][taal], onder, slug].filter(deel => deel !== undefined).join('/')
  return anker ? `${pad}#${anker}` : pad
}

export const thuis = (taal: Taal): string => `/${taal}`

/** Het korte adres voor in een brief, zoals `/C-K8`. */
export const kortAdres = (id: string): string => `/${id}`

/** De afdeling die in een van de talen zo heet. */
export const sectieVan = (naam: string): Sectie | undefined =>
  SECTIES.find(sectie => Object.values(SECTIEPAD[sectie]).some(pad => pad === naam))

/** De pagina van een afdeling die in een van de talen zo heet. */
export function subpaginaVan(sectie: Sectie, naam: string): Subpagina | undefined {
  const namen = Object.keys(SUBPAD) as Subpagina[]
  return namen.find(
    subpagina => SUBPAD[subpagina].sectie === sectie && Object.values(SUBPAD[subpagina].pad).some(pad => pad === naam),
  )
}

import type { Plek, Sectie, Subpagina } from '@/lib/domain/plek'
import { SECTIES } from '@/lib/domain/plek'
import type { Taal } from '@/lib/domain/taal'
import { type Uitgave, WERKVERSIE } from '@/lib/domain/uitgave'
import { SECTIEPAD, SUBPAD } from './secties'

/** Wat er tussen taal en afdeling staat: niets voor vandaag, anders de editie of de werkversie. */
function uitgavePad(uitgave: Uitgave | undefined, taal: Taal): string[] {
  if (uitgave === undefined) return []
  return uitgave === WERKVERSIE ? [SECTIEPAD.werkversie[taal]] : [SECTIEPAD.edities[taal], uitgave]
}

/** Het adres van een plek in een taal, zoals `/en/key-points/c-k8` of `/nl/edities/1.0.0/kernpunten/c-k8`. */
export function adresVan({ sectie, subpagina, slug, anker }: Plek, taal: Taal, uitgave?: Uitgave): string {
  const onder = subpagina && SUBPAD[subpagina].pad[taal]
  const delen = [taal, ...uitgavePad(uitgave, taal), SECTIEPAD[sectie][taal], onder, slug]
  const pad = ['', ...delen.filter(deel => deel !== undefined)].join('/')
  return anker ? `${pad}#${anker}` : pad
}

/** Het adres van een uitgave zelf, zoals `/nl/edities/1.0.0`. */
export const uitgaveAdres = (uitgave: Uitgave, taal: Taal): string => ['', taal, ...uitgavePad(uitgave, taal)].join('/')

/** Het adres van de vergelijking tussen twee uitgaven, van één onderdeel of van het geheel. */
export function verschilAdres({ id, van, naar }: { id?: string; van: Uitgave; naar: Uitgave }, taal: Taal): string {
  const vraag = new URLSearchParams({ ...(id && { id }), van, naar })
  return `${adresVan({ sectie: 'verschil' }, taal)}?${vraag}`
}

export const thuis = (taal: Taal): string => `/${taal}`

/** Het adres van een pagina; zonder plek de voorkant van het portaal of van de uitgave. */
export function paginaAdres(plek: Plek | undefined, taal: Taal, uitgave?: Uitgave): string {
  if (plek) return adresVan(plek, taal, uitgave)
  return uitgave === undefined ? thuis(taal) : uitgaveAdres(uitgave, taal)
}

/** Het korte adres voor in een brief: `/C-K8`, of vast aan een editie `/C-K8@1.0.0`. */
export const kortAdres = (id: string, editie?: string): string => (editie ? `/${id}@${editie}` : `/${id}`)

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

import { LANGSTE_VRAAG } from '@/lib/search/verzoek'

const SLEUTEL = 'zoek'

/** De vraag in het adres van deze pagina; `undefined` als het venster niet open hoeft. */
export function leesAdresvraag(): string | undefined {
  const vraag = new URLSearchParams(window.location.search).get(SLEUTEL)
  return vraag === null ? undefined : [...vraag.replace(/\p{Cc}/gu, ' ')].slice(0, LANGSTE_VRAAG).join('')
}

/** Zet de vraag in het adres, zonder stap in de geschiedenis; leeg haalt haar weg. */
export function schrijfAdresvraag(vraag: string): void {
  const adres = new URL(window.location.href)
  if ((adres.searchParams.get(SLEUTEL) ?? '') === vraag) return
  if (vraag === '') adres.searchParams.delete(SLEUTEL)
  else adres.searchParams.set(SLEUTEL, vraag)
  window.history.replaceState(window.history.state, '', adres)
}

/** Zet wat er getypt is in het adres, zonder de spaties eromheen. */
export const bewaarVraag = (vraag: string): void => schrijfAdresvraag(vraag.trim())

import { kortAdres } from './adres'
import { isMap } from './machine'

interface Vorm {
  /** Het mediatype, ook voor het kopje `Link`. */
  type: string
  /** Het interne pad dat deze vorm maakt; `naam` is wat er vóór de uitgang stond, zoals `C-K8@1.0.0`. */
  pad: (naam: string) => string
}

/** De vormen waarin een item naast zijn pagina te halen is: de uitgang achter het korte adres (`/C-K8.json`). */
export const VORMEN = {
  json: { type: 'application/json', pad: naam => `/api/onderdeel/${naam}` },
  // Alleen van het kader zelf: een begrip of bron heeft geen editie.
  md: { type: 'text/markdown', pad: naam => `/api/onderdeel/${naam}/md` },
} as const satisfies Record<string, Vorm>

export type Itemvorm = keyof typeof VORMEN

/** De langste eerst: van twee uitgangen die allebei passen, bedoelt de lezer de hele. */
const OP_LENGTE = (Object.keys(VORMEN) as Itemvorm[]).toSorted((a, b) => b.length - a.length)

export const vormAdres = (vorm: Itemvorm, id: string, editie?: string): string => `${kortAdres(id, editie)}.${vorm}`

/** Het interne pad van een item in een andere vorm. Of het item bestaat, zegt wie de vorm maakt. */
export function padVanVorm(bestand: string): string | undefined {
  const vorm = OP_LENGTE.find(uitgang => bestand.toLowerCase().endsWith(`.${uitgang}`))
  const naam = vorm && bestand.slice(0, -vorm.length - 1)
  return naam && !isMap(naam) ? VORMEN[vorm].pad(encodeURIComponent(naam)) : undefined
}

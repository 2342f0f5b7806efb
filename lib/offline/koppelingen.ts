import { isCode, slugVan } from '@/lib/domain/id'

interface Opzet {
  /** Waar de website staat; zonder wordt een koppeling daarheen gewone tekst. */
  site: string | undefined
  /** Elk id in het bestand. */
  ids: string[]
}

/**
 * Maakt HTML van de componenten van de website geschikt om los te bewaren. React schrijft een attribuut altijd als
 * `naam="…"` en een aanhalingsteken in tekst als `&quot;`, dus deze patronen raken nooit tekst.
 * - Ankers heten zoals men citeert: `#C-K8`.
 * - Een niveau in de urgentieschaal staat in het bestand ook voluit; alleen dat heeft het anker.
 * - Een pad op de website wordt een heel adres.
 */
export function zetKoppelingen(html: string, { site, ids }: Opzet): string {
  const opSlug = new Map(ids.filter(isCode).map(id => [slugVan(id), id]))
  return html
    .replaceAll(/<li id="u[0-5]"/g, '<li')
    .replaceAll(/ data-uitleg="[^"]*"/g, '')
    .replaceAll(/ (id|href)="(#?)([a-z0-9-]+)"/g, (heel, naam: string, hek: string, slug: string) => {
      const id = opSlug.get(slug)
      return id ? ` ${naam}="${hek}${id}"` : heel
    })
    .replaceAll(/ href="(\/[^"]*)"/g, (_, pad: string) => (site ? ` href="${site}${pad}" rel="external"` : ''))
}

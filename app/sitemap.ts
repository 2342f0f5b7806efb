import type { MetadataRoute } from 'next'
import adressen from '@/.contentlayer/adressen.json'
import { getEdities } from '@/lib/content/edities'
import { TALEN, type Taal } from '@/lib/domain/taal'
import { uitgaveAdres } from '@/lib/i18n/adres'
import { maakPaginas } from '@/lib/i18n/paginas'
import type { Adressen } from '@/lib/i18n/route'
import { SITE_URL } from '@/lib/i18n/site'

/**
 * Elke pagina van vandaag, en de voorkant van elke editie, in beide talen. Niet elk onderdeel in elke editie: waar de
 * tekst gelijk is, is vandaag canoniek, en waar hij oud is, moet een zoekmachine hem niet boven de nieuwe zetten.
 */
export default function sitemap(): MetadataRoute.Sitemap {
  const edities = getEdities().map(
    ({ versie }) =>
      (taal: Taal) =>
        uitgaveAdres(versie, taal),
  )
  return [...maakPaginas(adressen as Adressen), ...edities].flatMap(adresIn => {
    const languages = Object.fromEntries(TALEN.map(taal => [taal, SITE_URL + adresIn(taal)]))
    return TALEN.map(taal => ({ url: SITE_URL + adresIn(taal), alternates: { languages } }))
  })
}

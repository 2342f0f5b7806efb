import type { Verwijzing } from '@/lib/domain/onderdeel'
import type { Redlineblok, Verschilsoort } from '@/lib/domain/redline'
import { isGewijzigd } from './redline'

/** Wat er van een onderdeel te vergelijken is; ook van een dat nog niet aan het schema voldoet. */
export interface Vergelijkbaar {
  titel: string
  antwoord?: string
  samenvatting?: string
  termijn?: string
  grondslag?: string
  zonderBron?: string
  tekst: { plat: string }
  bronnen: Verwijzing[]
  volgorde: number
  bij?: string
}

/** De leesbare tekst van een onderdeel in blokken: titel, wat erboven staat, en de alinea's. */
export const tekstblokken = (item: Vergelijkbaar): string[] =>
  [
    item.titel,
    item.antwoord,
    item.samenvatting,
    item.termijn,
    item.grondslag,
    item.zonderBron,
    ...item.tekst.plat.split('\n'),
  ].filter(blok => blok !== undefined)

/** De tekst, en daaronder waar hij op steunt. */
export function blokkenVan(item: Vergelijkbaar | undefined, titelVan: (bron: string) => string | undefined): string[] {
  if (!item) return []
  const bronnen = item.bronnen.map(({ bron, vindplaats }) =>
    [titelVan(bron) ?? bron, vindplaats].filter(Boolean).join(', '),
  )
  return [...tekstblokken(item), ...bronnen]
}

const isVerplaatst = (oud: Vergelijkbaar, nieuw: Vergelijkbaar): boolean =>
  oud.volgorde !== nieuw.volgorde || oud.bij !== nieuw.bij

/** Wat er met een onderdeel gebeurde, als dit de redline is. */
export function bepaalVerschil(
  oud: Vergelijkbaar | undefined,
  nieuw: Vergelijkbaar | undefined,
  blokken: Redlineblok[],
): Verschilsoort {
  if (!oud) return 'nieuw'
  if (!nieuw) return 'vervallen'
  if (isGewijzigd(blokken)) return 'gewijzigd'
  if (isVerplaatst(oud, nieuw)) return 'verplaatst'
  return JSON.stringify(oud) === JSON.stringify(nieuw) ? 'gelijk' : 'verwijzingen'
}

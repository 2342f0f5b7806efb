import { type Bestand, lijstVan } from '@/lib/checks/bestand'
import { MAP_VAN_SOORT, MAPPEN, type Mapnaam } from '@/lib/content/schema/mappen'
import { verwijzing } from '@/lib/content/schema/velden'
import type { Vergelijkbaar } from '@/lib/diff/blokken'
import type { Genoemd } from '@/lib/domain/herziening'
import type { Verwijzing } from '@/lib/domain/onderdeel'
import { SOORTEN, type Soort } from '@/lib/domain/soort'

/** Een onderdeel in één taal, zo ver als zijn bestand te lezen is. */
export interface Deel extends Genoemd, Vergelijkbaar {
  pad: string
  taal: string
  /** Het hele bestand, zoals het er staat. */
  inhoud: string
  /** Of de gegevens én de tekst te ontleden zijn; anders zijn alleen de regels van het bestand te vergelijken. */
  leesbaar: boolean
}

const tekstveld = (bestand: Bestand | undefined, veld: string): string | undefined => {
  const waarde = bestand?.velden[veld]
  return typeof waarde === 'string' ? waarde : undefined
}

/** De soort die een bestand zegt te zijn, als die in zijn map past; anders de eerste die dat doet. */
function soortIn(map: Mapnaam, bestand: Bestand | undefined): Soort | undefined {
  const passend = SOORTEN.filter(soort => MAP_VAN_SOORT[soort] === map)
  return passend.find(soort => soort === bestand?.velden.soort) ?? passend[0]
}

/** Hoe een onderdeel, bron of begrip heet; niets als het een ander soort bestand is. */
export function maakGenoemd(map: Mapnaam, naamId: string, bestand: Bestand | undefined): Genoemd | undefined {
  const soort = soortIn(map, bestand)
  return soort && { id: naamId, soort, titel: tekstveld(bestand, 'titel') ?? naamId }
}

/** De bronnen uit de voorgegevens, en daarna die uit de tekst die er nog niet bij staan. */
function bronnenVan(bestand: Bestand | undefined): Verwijzing[] {
  if (!bestand) return []
  const eigen = lijstVan(bestand, 'bronnen').flatMap(waarde => verwijzing.safeParse(waarde).data ?? [])
  const genoemd = new Set(eigen.map(({ bron }) => bron))
  const uitTekst = (bestand.mdx?.bronnen ?? []).filter(bron => !genoemd.has(bron))
  return [...eigen, ...uitTekst.map(bron => ({ bron, opgezocht: false }))]
}

/** Een tekst van het kader, ook als `bestand` ontbreekt omdat zij niet te lezen is. */
export function maakDeel(
  genoemd: Genoemd,
  { pad, taal, inhoud }: { pad: string; taal: string; inhoud: string },
  bestand: Bestand | undefined,
): Deel {
  const volgorde = bestand?.velden.volgorde
  return {
    ...genoemd,
    antwoord: tekstveld(bestand, 'antwoord'),
    samenvatting: tekstveld(bestand, 'samenvatting'),
    termijn: tekstveld(bestand, 'termijn'),
    grondslag: tekstveld(bestand, 'grondslag'),
    zonderBron: tekstveld(bestand, 'zonderBron'),
    tekst: { plat: bestand?.mdx?.plat ?? '' },
    bronnen: bronnenVan(bestand),
    volgorde: typeof volgorde === 'number' ? volgorde : 0,
    bij: tekstveld(bestand, 'bij'),
    pad,
    taal,
    inhoud,
    leesbaar: bestand?.mdx !== undefined,
  }
}

/** Waar een onderdeel, bron of begrip naar verwijst of onder valt. */
export const doelenVan = (bestand: Bestand): Set<unknown> =>
  new Set([...lijstVan(bestand, 'zie'), bestand.velden.bij, ...(bestand.mdx?.zie ?? [])])

export const isKadermap = (map: Mapnaam): boolean => MAPPEN[map].map.startsWith('kader/')

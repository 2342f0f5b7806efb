import type { Editiedeel } from '@/lib/document/stel-samen'
import type { Taal } from '@/lib/domain/taal'
import type { Stukwoorden } from './document/vervang'
import { getAlle, getKernwaarden } from './kader'
import { getTekststuk } from './tekststukken'

/** De koppen van de delen die niet onder een kernwaarde vallen. */
export interface Deelkoppen {
  toelichting: string
  signaal: string
  urgentieniveau: string
}

/** Een hele editie in leesvolgorde, zoals de leespagina haar toont; lijsten staan in de tekst van hun vraag. */
export function getEditiedelen(versie: string, taal: Taal, woorden: Stukwoorden, koppen: Deelkoppen): Editiedeel[] {
  const keuze = { taal, uitgave: versie }
  const stukken = (items: { id: string }[]) => items.map(({ id }) => getTekststuk(id, versie, taal, woorden))
  const deel = (soort: keyof Deelkoppen): Editiedeel => ({
    kop: koppen[soort],
    stukken: stukken(getAlle(soort, keuze)),
  })
  const vragen = getAlle('vraag', keuze)
  const kernpunten = getAlle('kernpunt', keuze)
  return [
    deel('toelichting'),
    deel('signaal'),
    ...getKernwaarden(keuze).map(kernwaarde => ({
      stukken: stukken([kernwaarde, ...[...vragen, ...kernpunten].filter(({ bij }) => bij === kernwaarde.id)]),
    })),
    deel('urgentieniveau'),
  ].filter(({ stukken }) => stukken.length > 0)
}

import { getAlle, getKernwaarden, getKernwaardeVan, getOnderdelen, type Keuze } from '@/lib/content/kader'
import type { Boek } from '@/lib/domain/boek'

/** Alles van een uitgave in leesvolgorde; van de bronnen en begrippen alleen wat de tekst noemt. */
export function getBoek(keuze: Keuze): Boek {
  const [vragen, kernpunten] = [getAlle('vraag', keuze), getAlle('kernpunt', keuze)]
  const onderdelen = getOnderdelen(keuze)
  const voetnoten = onderdelen.flatMap(({ tekst }) => tekst.voetnoten).toSorted((a, b) => a.nr - b.nr)
  const bronnen = new Set([
    ...onderdelen.flatMap(item => item.bronnen.map(({ bron }) => bron)),
    ...voetnoten.flatMap(noot => noot.bronnen),
  ])
  const begrippen = new Set(onderdelen.flatMap(({ tekst }) => tekst.begrippen))
  return {
    toelichtingen: getAlle('toelichting', keuze),
    signalen: getAlle('signaal', keuze),
    delen: getKernwaarden(keuze).map(kernwaarde => ({
      kernwaarde,
      vragen: vragen.filter(({ bij }) => bij === kernwaarde.id),
      urgentie: getAlle('urgentieniveau', keuze).filter(item => getKernwaardeVan(item, keuze) === kernwaarde),
      kernpunten: kernpunten.filter(({ bij }) => bij === kernwaarde.id),
    })),
    voetnoten,
    bronnen: getAlle('bron', keuze).filter(({ id }) => bronnen.has(id)),
    begrippen: getAlle('begrip', keuze).filter(({ id }) => begrippen.has(id)),
  }
}
